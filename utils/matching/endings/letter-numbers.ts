const numbers = new Uint8Array(65536);
let given = 0;

/** A small number of its own for each letter in tables of endings, 0 for all others: what is kept by letter can be arrays. */
export function numberOf(letter: number): number {
  return numbers[letter]!;
}

export function giveNumber(letter: number): number {
  return (numbers[letter] ||= ++given);
}
