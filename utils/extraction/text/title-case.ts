import type { Unit } from './units';

/** Letters of a word that a headline in title case gives a capital. */
const longerThan = 3;

/** True for a headline whose words have capitals, by more than half of them; one small "said" speaks against it. */
export function isTitleCase(units: readonly Unit[]): boolean {
  let capitals = 0;
  let others = 0;
  for (const { kind, low, capital } of units) {
    if (kind !== 'word') continue;
    if (!capital && /^(?:said|says|told|tells)$/.test(low)) return false;
    if (low.length <= longerThan) continue;
    if (capital) capitals++;
    else others++;
  }
  return capitals > others * 1.5;
}
