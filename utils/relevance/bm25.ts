// Okapi BM25 with the usual parameters: Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009).
const saturation = 1.2;
const lengthShare = 0.75;

/** How much each word of a query counts. */
export type QueryWeights = ReadonlyMap<string, number>;

/**
 * Scores each document, a list of words, against a query. 0 where no word is shared. How rare a word is, is reckoned
 * among these documents. Linear in the number of words.
 */
export function bm25(documents: readonly (readonly string[])[], query: QueryWeights): number[] {
  const meanLength = documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length);
  const counts = documents.map((words) => countsIn(words, query));
  const documentsWith = new Map<string, number>();
  for (const count of counts) {
    for (const word of count.keys()) documentsWith.set(word, (documentsWith.get(word) ?? 0) + 1);
  }
  return counts.map((count, i) => {
    const length = (documents[i]?.length ?? 0) / Math.max(1, meanLength);
    let score = 0;
    for (const [word, times] of count) {
      const n = documentsWith.get(word) ?? 0;
      const rarity = Math.log(1 + (documents.length - n + 0.5) / (n + 0.5));
      const frequency =
        (times * (saturation + 1)) / (times + saturation * (1 - lengthShare + lengthShare * length));
      score += (query.get(word) ?? 0) * rarity * frequency;
    }
    return score;
  });
}

function countsIn(words: readonly string[], query: QueryWeights): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (query.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
