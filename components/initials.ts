/**
 * One or two letters that stand for a name in an avatar: first and last of its capitalised words, such as `SL` for
 * "Sergey Lavrov" and `CU` for "Coalition of the willing for Ukraine". What stands in brackets does not count.
 */
export function initialsOf(name: string): string {
  const words = name.replace(/\([^)]*\)/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  const telling = capitalised.length > 0 ? capitalised : words;
  const first = telling[0];
  const last = telling.length > 1 ? telling.at(-1) : undefined;
  return [first, last].map((word) => firstLetter(word).toLocaleUpperCase()).join('');
}

function firstLetter(word: string | undefined): string {
  return word === undefined ? '' : (/^.\p{M}*/u.exec(word)?.[0] ?? '');
}
