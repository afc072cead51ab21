import type { Line, QuotedUnit, Unit } from '../text/units';

/** Words of a quotation that is a sentence by itself. */
export const fewestSpoken = 4;

/** The quotation right before an index, past a comma and a dash. */
export function quotedBefore(units: readonly Unit[], at: number): QuotedUnit | null {
  let i = at - 1;
  while (i >= 0 && at - i < 4 && isParting(units[i]!)) i--;
  const unit = units[i];
  return unit?.kind === 'quoted' ? unit : null;
}

/** Words of a name in quotation marks. */
const longestName = 4;

/** German "sagte der „Neuen Welle“", "der Zeitung „Die Welle“": a quotation behind an article or a noun is a name. */
export function isQuotedName({ units, grammar }: Line, at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (!grammar.bracketsVerbs || unit?.kind !== 'quoted' || before?.kind !== 'word') return false;
  if (unit.words > longestName || !unit.startsSentence || unit.endsSentence || unit.endsWithComma)
    return false;
  return before.capital || grammar.determiners.has(before.low);
}

/** True for a comma or a dash. */
export function isParting({ kind, low }: Unit): boolean {
  return kind === 'mark' && /^[,—–-]$/.test(low);
}

/** A quotation that leads on to who said it, or is a sentence. */
export function isSpeech({ endsWithComma, endsSentence, words }: QuotedUnit): boolean {
  return (endsWithComma || endsSentence) && words >= fewestSpoken;
}

/** Whether a quotation stands among the units from one index to another. */
export function hasQuotation({ units }: Line, from: number, to: number): boolean {
  return units.slice(from, to).some(({ kind }) => kind === 'quoted');
}
