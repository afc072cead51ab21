const prefixLetters = new Set(Array.from('وفبلكسהובלכמש', (letter) => letter.charCodeAt(0)));

/** Letters that small words are written onto the next word with, in Arabic and Hebrew: and, the, in, to. */
export function isPrefixLetter(code: number): boolean {
  return code >= 0x5d0 && code <= 0x6ff && prefixLetters.has(code);
}

export const mostPrefixLetters = 2;
