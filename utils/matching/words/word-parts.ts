/** How many letters choose among the parts to be tried: no part has fewer. */
const chosenBy = 2;

/** Tells whether words begin with one of these. */
export function createBeginnings(beginnings: readonly string[]): (word: string) => boolean {
  const chosen = group(beginnings, (part) => part.slice(0, chosenBy));
  return (word) => chosen.get(word.slice(0, chosenBy))?.some((part) => word.startsWith(part)) ?? false;
}

/** Tells whether words end in one of these, behind so many letters or more. */
export function createEndings(endings: readonly string[], fewestBefore: number): (word: string) => boolean {
  const chosen = group(endings, (part) => part.slice(-chosenBy));
  return (word) =>
    chosen
      .get(word.slice(-chosenBy))
      ?.some((part) => word.endsWith(part) && word.length >= part.length + fewestBefore) ?? false;
}

function group(parts: readonly string[], keyOf: (part: string) => string): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const part of parts) groups.set(keyOf(part), [...(groups.get(keyOf(part)) ?? []), part]);
  return groups;
}
