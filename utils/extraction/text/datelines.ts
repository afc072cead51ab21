import type { Unit } from './units';

/** Units that a dateline takes: "KYIV, March 3 (Agency) — ", "Berlin (dpa) - ". */
const longestDateline = 12;

/** Words of a place in capitals before a dash: "LOS ANGELES -- ". */
const longestPlace = 4;

/** Behind the place and agency with which a paragraph begins, or 0. */
export function datelineEnd(units: readonly Unit[]): number {
  const dash = units.findIndex(
    ({ kind, low }, at) => at < longestDateline && kind === 'mark' && /^[—–-]$/.test(low),
  );
  if (dash < 1) return 0;
  const before = units.slice(0, dash);
  const end = units[dash + 1]?.low === '-' ? dash + 2 : dash + 1;
  if (end >= units.length || before.some(({ kind }) => kind === 'quoted')) return 0;
  return before.at(-1)!.low === ')' || isPlace(before) ? end : 0;
}

function isPlace(units: readonly Unit[]): boolean {
  return (
    units.length <= longestPlace &&
    units.every(({ kind, capital, low }) => (kind === 'word' ? capital && low.length > 1 : low === ','))
  );
}
