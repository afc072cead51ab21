/** A code of two or three letters, such as of a language, as a number above 0; 0 for anything else. */
export function codeNumber(code: string): number {
  if (!/^[a-z]{2,3}$/.test(code)) return 0;
  return Array.from(code).reduce((number, letter) => number * 27 + letter.charCodeAt(0) - 96, 0);
}

/** The code that has this number; undefined for 0. */
export function codeOf(number: number): string | undefined {
  let code = '';
  for (let left = number; left > 0; left = Math.floor(left / 27)) {
    code = String.fromCharCode(96 + (left % 27)) + code;
  }
  return code === '' ? undefined : code;
}
