import { trimmedPart, type Claim, type Stretch } from './claim';
import type { Line } from '../text/units';

/** Units before a source that are not yet a claim. */
const longestBeginning = 2;

/** Units behind a source: fewer are an adverb. */
const fewestClaimed = 2;

/** "…, according to the court, the highest of the country" */
function isAside({ units, grammar }: Line, { from, to }: Stretch): boolean {
  if (to - from < fewestClaimed) return true;
  const { low } = units[from]!;
  return units[from - 1]?.low === ',' && (grammar.determiners.has(low) || grammar.relatives.has(low));
}

/** A source that a sentence names, and what names it. */
export interface Named {
  cue: Stretch;
  speaker: Stretch | null;
  /** The phrase with its source. */
  whole: Stretch;
}

/** The rest of the sentence on both sides of the phrase. */
export function claimAround(line: Line, { cue, speaker, whole }: Named): Claim | null {
  const parts = [
    trimmedPart(line, { from: 0, to: whole.from }),
    trimmedPart(line, { from: whole.to, to: line.units.length }),
  ].filter((part) => part !== null);
  // "…, so Berg wörtlich", but Ukrainian "Міст, за словами Петренка, безпечний" goes on.
  const isBegun = parts.length === 2 && parts[0]!.to - parts[0]!.from <= longestBeginning;
  if (parts.length === 2 && !isBegun && isAside(line, parts[1]!)) parts.pop();
  if (parts.length === 0) return null;
  return { construction: 'according to', speaker, cue, kind: 'said', parts };
}

/** Where the sentence ends, or a quotation or colon comes, from an index on. */
export function endOfSentence(units: Line['units'], from: number): number {
  const next = units.findIndex(({ kind, low }, i) => i >= from && (kind === 'quoted' || low === ':'));
  return next < 0 ? units.length : next;
}
