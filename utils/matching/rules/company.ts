import { isClearSurname } from './clear-surname';
import { isBody } from '../index/actor-directory';
import type { NamesIndex } from '../index/names-index';
import type { SurfaceReading } from './read-surface';

/** What stands between people who are named together. */
const together =
  /^(?:\s?[,/–-]\s?|,?\s(?:and|or|over|versus|und|oder|gegen|et|ou|contre|y|e|o|i|a|en|och|og|ve|és|ja|та|і|й|и|або|или|проти|против)\s)$/u;

/**
 * The readings of a text, in order, with surnames vouched for that stand beside somebody named in full or vouched for:
 * "Aldo Vernik and Quillon".
 */
export function vouchByCompany(
  index: NamesIndex,
  text: string,
  lang: string,
  readings: readonly SurfaceReading[],
): SurfaceReading[] {
  const vouched = [...readings];
  const vouch = (at: number, by: number) => {
    const reading = vouched[at]!;
    const [left, right] = at < by ? [reading, vouched[by]!] : [vouched[by]!, reading];
    if (!mayBeVouched(reading, lang) || !isPerson(index, vouched[by]!)) return;
    const between = text.slice(endOf(left), startOf(right)).replace(/\p{Cf}/gu, '');
    if (together.test(between)) vouched[at] = { ...reading, introduced: 'acts' };
  };
  for (let at = 1; at < vouched.length; at++) vouch(at, at - 1);
  for (let at = vouched.length - 2; at >= 0; at--) vouch(at, at + 1);
  return vouched;
}

type OpenReading = Extract<SurfaceReading, { kind: 'open' }>;

function mayBeVouched(reading: SurfaceReading, lang: string): reading is OpenReading {
  if (reading.kind !== 'open' || reading.introduced || reading.paired) return false;
  return isClearSurname(reading.surname, lang);
}

function isPerson(index: NamesIndex, reading: SurfaceReading): boolean {
  if (reading.kind === 'settled') return reading.names && !isBody(index, reading.entry.actor);
  return reading.kind === 'open' && reading.introduced !== null && reading.introduced !== 'headline';
}

function startOf(reading: SurfaceReading): number {
  return reading.kind === 'nothing' ? 0 : reading.start;
}

function endOf(reading: SurfaceReading): number {
  return reading.kind === 'nothing' ? 0 : reading.end;
}
