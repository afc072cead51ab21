/** True for a quotation mark that opens or closes, in any language; false for an empty text. */
export function isQuote(character: string): boolean {
  return character !== '' && '"„“”«»‚‘’‹›'.includes(character);
}
