import { isClearSurname } from './clear-surname';
import { isBody } from '../index/actor-directory';
import type { NamesIndex } from '../index/names-index';
import type { SurfaceReading } from './read-surface';

const joints =
  'and|or|over|versus|und|oder|gegen|et|ou|contre|y|e|o|i|a|en|och|og|ve|és|ja|та|і|й|и|або|или|проти|против';

/** What stands between people who are named together. */
const together = new RegExp(`^(?:\\s?[,/–-]\\s?|,?\\s(?:${joints})\\s)$`, 'u');

/** The rest of a list up to its last name: ", Quillon and Tessel". */
const goesOn = new RegExp(
  `^(?:,\\s\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2}){0,4},?\\s(?:${joints})\\s\\p{Lu}`,
  'u',
);

/** UTF-16 units that hold four names. */
const listReach = 120;

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
    if (!together.test(between) || (at > by && mayBeWhere(text, between, endOf(right)))) return;
    vouched[at] = { ...reading, introduced: 'acts' };
  };
  for (let at = 1; at < vouched.length; at++) vouch(at, at - 1);
  for (let at = vouched.length - 2; at >= 0; at--) vouch(at, at + 1);
  return vouched;
}

// "Aldo Vernik, Quillon" may be who and where; "Aldo Vernik, Quillon and Tessel" are people.
function mayBeWhere(text: string, between: string, end: number): boolean {
  return between.trim() === ',' && !goesOn.test(text.slice(end, end + listReach));
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
