/** Case, accents and typographic apostrophes do not count in a search. */
export function foldText(text: string): string {
  // Most texts of most datasets: the rest of this costs ten times as much.
  if (isPlain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase();
}

const isPlain = /^[\x20-\x7e\n]*$/;

/** The words of a query, each of which must stand somewhere in a text. None for an empty query. */
export function wordsOf(query: string): string[] {
  return foldText(query).split(/\s+/).filter(Boolean);
}
