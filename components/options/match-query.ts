/** Case, accents and typographic apostrophes do not count in a search. */
function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase();
}

/** True when every word of the query stands somewhere in the text. An empty query matches everything. */
export function matchesQuery(text: string, query: string): boolean {
  return holdsWords(foldText(text), foldText(query).split(/\s+/));
}

/**
 * A search over many items for one key stroke after another: each item's text is folded once, at the first search.
 * The function handed back gives the items that match, in their order.
 */
export function createSearch<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): (query: string) => readonly Item[] {
  let folded: string[] | undefined;
  return (query) => {
    if (query.trim() === '') return items;
    const texts = (folded ??= items.map((item) => foldText(textOf(item))));
    const words = foldText(query).split(/\s+/);
    return items.filter((_, index) => holdsWords(texts[index] ?? '', words));
  };
}

function holdsWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
