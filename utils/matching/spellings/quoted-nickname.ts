import type { DerivedName } from './derive-names';
import { nameOf, readWord, type NameWord } from './read-name';

// Lists print a nickname between given name and surname, in quotation marks: Trevor "Bluey" Vernik.

const quoted = /(?<=\S\s+)(?:["“”„«]\s?([^"“”„«»]+?)\s?["“”»]|['‘]([^'‘’]+)['’])\s+(?=\S)/u;
const mayQuote = /["“„«'‘]/;

/** A name with the nickname that it quotes taken out of it. */
export interface Nicknamed {
  plain: string;
  /** No words where none is quoted. */
  nickname: readonly NameWord[];
  derived: readonly DerivedName[];
}

export function takeNickname(fullName: string): Nicknamed {
  const found = mayQuote.test(fullName) ? quoted.exec(fullName) : null;
  if (!found) return { plain: fullName, nickname: [], derived: [] };
  const behind = fullName.slice(found.index + found[0].length);
  const nickname = wordsOf(found[1] ?? found[2] ?? '');
  const plain = fullName.slice(0, found.index) + behind;
  if (nickname.length === 0) return { plain, nickname, derived: [] };
  const derived: DerivedName[] = [{ name: nameOf([...nickname, ...wordsOf(behind)]), form: 'full' }];
  // One that is a given name tells as little as that.
  if (!nickname.some((word) => word.isGivenName)) derived.push({ name: nameOf(nickname), form: 'part' });
  return { plain, nickname, derived };
}

function wordsOf(text: string): NameWord[] {
  return text
    .split(/\s+/)
    .map(readWord)
    .filter(({ tokens }) => tokens.length > 0);
}
