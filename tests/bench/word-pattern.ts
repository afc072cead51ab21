/** The source of one regular expression (flags `gu`) for all names as whole words, the longest first, as one would write it. */
export function patternSource(names: readonly string[]): string {
  const alternatives = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`;
}
