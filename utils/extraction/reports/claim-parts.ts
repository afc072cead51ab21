import { trimmedPart, type Stretch } from '../claims/claim';
import type { Report } from './claims-of-verbs';
import { fewestSpoken } from '../claims/quoted-before';
import type { Line } from '../text/units';

interface Neighbours {
  before: Report | undefined;
  after: Report | undefined;
}

/** What a report claims: before its clause, behind it, or on both sides; nothing of what its neighbours claim. */
export function partsOf(line: Line, report: Report, { before, after }: Neighbours): Stretch[] {
  const { claimFrom, claimsBefore, clauseFrom, claimTo } = report;
  const { length } = line.units;
  const parts: Stretch[] = [];
  if (claimsBefore) {
    const floor = before ? floorBehind(before) : 0;
    const part = trimmedPart(line, {
      from: spokenFrom(line, { from: floor, to: clauseFrom }),
      to: clauseFrom,
    });
    const isWhole = claimFrom === null;
    if (part && !isOnlyAdjunct(line, part) && !(isWhole && isShort(line, part))) parts.push(part);
  }
  // "wrote to them saying: …": what stands behind a nearer verb is claimed there.
  const isNearer = claimFrom !== null && after !== undefined && after.at < claimFrom;
  if (claimFrom !== null && !isNearer) {
    const next = after && after.clauseFrom > claimFrom ? claimedUntil(line, after) : length;
    const to = Math.min(
      next,
      claimTo ?? length,
      bracketEnd(line, report),
      claimEnd(line, report, claimFrom),
      semicolonBehind(line, claimFrom),
    );
    if (opensSpeech(line, claimFrom)) return [...parts, ...quotationsIn(line, { from: claimFrom, to })];
    const part = trimmedPart(line, { from: claimFrom, to });
    const isBetween = report.closes > claimFrom && isBracket(line, report) && !report.cue.reflexive;
    if (part && !((isBetween || isRemnant(line, report, part)) && isOnlyAdjunct(line, part)))
      parts.push(part);
  }
  return parts;
}

function floorBehind({ claimTo, claimFrom, claimsBefore, clauseTo }: Report): number {
  if (claimTo !== undefined) return claimTo;
  return claimFrom !== null && !claimsBefore ? claimFrom : clauseTo;
}

/** Where a quotation that is a sentence stands before the clause, the claim is from there on. */
function spokenFrom({ units }: Line, { from, to }: Stretch): number {
  for (let i = from; i < to; i++) {
    const unit = units[i]!;
    const isFirst = i === from || units[i - 1]!.kind === 'mark';
    if (isFirst && unit.kind === 'quoted' && unit.startsSentence && unit.words >= fewestSpoken) return i;
  }
  return from;
}

/** Units before "…, she said": fewer are an adverb, or one fewer where nouns have no articles. */
const fewestClaimed = 3;

function isShort({ units, grammar }: Line, { from, to }: Stretch): boolean {
  return (
    to - from < (grammar.hasArticles ? fewestClaimed : fewestClaimed - 1) &&
    units.slice(from, to).every(({ kind }) => kind !== 'quoted')
  );
}

/** "proposed just that in May": an occasion and no clause. */
function isRemnant({ units, grammar }: Line, { cue }: Report, { from, to }: Stretch): boolean {
  return (
    cue.complement === 'clause' && to - from <= fewestClaimed && grammar.prepositions.has(units[from]!.low)
  );
}

/** "In an interview on Monday, she responded.": nothing is claimed. */
function isOnlyAdjunct({ units, grammar }: Line, { from, to }: Stretch): boolean {
  const { kind, low } = units[from]!;
  if (kind === 'quoted') return false;
  const opens = [grammar.prepositions, grammar.times, grammar.subordinators].some((words) => words.has(low));
  if (!opens) return false;
  const tells = [grammar.auxiliaries, grammar.modals, grammar.borrowed];
  let isClause = false;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (unit.kind === 'quoted') return false;
    // "On Monday, even as the bridge was falling, …": a clause that hangs on another one.
    if (at === from || units[at - 1]!.low === ',') isClause = opensHanging({ units, grammar }, at);
    if (!isClause && !unit.capital && tells.some((words) => words.has(unit.low))) return false;
  }
  return true;
}

function opensHanging({ units, grammar }: Line, at: number): boolean {
  const opener = grammar.emphatics.has(units[at]!.low) ? at + 1 : at;
  const { low } = units[opener] ?? units[at]!;
  return grammar.hasArticles && grammar.subordinators.has(low) && !grammar.complementizers.has(low);
}

/** Where a claim ends because the next clause begins: before its "and", "while" or comma. */
function claimedUntil({ units, grammar }: Line, after: Report): number {
  if (after.claimsBefore) return units.length;
  const joins = ({ kind, low }: { kind: string; low: string }) =>
    (kind === 'mark' && low !== ')') || grammar.coordinators.has(low) || grammar.contrasts.has(low);
  let to = after.clauseFrom;
  while (to > 0 && joins(units[to - 1]!)) to--;
  return to;
}

/** "wrote: “It is safe now”, and left": behind a colon a quotation that is a sentence is claimed without the writer's words. */
function opensSpeech({ units }: Line, from: number): boolean {
  const first = units[from]!;
  return (
    units[from - 1]?.low === ':' &&
    first.kind === 'quoted' &&
    first.startsSentence &&
    first.words >= fewestSpoken
  );
}

/** The first quotation, and others that are as long as a sentence. */
function quotationsIn({ units }: Line, { from, to }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (unit.kind !== 'quoted' || (at > from && unit.words < fewestSpoken)) continue;
    found.push({ from: at, to: at + 1 });
  }
  return found;
}

/** "Berg is studying it; Lind does not answer": what a semicolon parts is the writer's again. */
function semicolonBehind({ units }: Line, from: number): number {
  const at = units.findIndex(({ low }, i) => i > from && low === ';');
  return at < 0 ? units.length : at;
}

/** A thing ends where another verb or what explains it begins, a clause where the writer's own words do. */
function claimEnd(line: Line, { cue, to, closes, construction }: Report, claimFrom: number): number {
  const isThing =
    cue.complement === 'thing' && (construction === 'inverted' || claimFrom === Math.max(to, closes));
  return isThing ? thingEnd(line, claimFrom) : asideOfWriter(line, claimFrom);
}

function thingEnd({ units, grammar }: Line, from: number): number {
  for (let i = from + 1; i + 1 < units.length; i++) {
    if (units[i]!.low !== ',') continue;
    const { low } = units[i + 1]!;
    const isVerb =
      grammar.auxiliaries.has(low) || grammar.cues.get(low)?.some(({ form }) => form === 'finite');
    if (isVerb || grammar.explainers.has(low)) return i;
  }
  return units.length;
}

/** German keeps a part of the verb for the end: "lehnte den Plan ab", "hatte den Plan bekannt gegeben". */
function bracketEnd({ units, grammar }: Line, { cue, closes, to, relates }: Report): number {
  if (relates) return closes - 1;
  if (!isBracket({ units, grammar }, { closes, to })) return units.length;
  const isLast = units.slice(closes).every(({ kind }) => kind === 'mark');
  const isThing = cue.complement === 'thing' && !goesOnBehind({ units, grammar }, closes);
  if (!isLast && !isThing) return units.length;
  const last = units[closes - 2]?.low ?? '';
  return cue.particles?.includes(last) || grammar.negations.has(last) ? closes - 2 : closes - 1;
}

/** Whether the rest of a clause stands between two parts of its verb, unlike in "warnte vor dem Plan". */
function isBracket({ units, grammar }: Line, { closes, to }: Pick<Report, 'closes' | 'to'>): boolean {
  if (!grammar.bracketsVerbs || closes <= to) return false;
  const behind = units[closes];
  return !grammar.prepositions.has(units[closes - 1]!.low) || !behind || behind.kind === 'mark';
}

/** "forderte alle auf, ruhig zu bleiben", "hatte kritisiert, dass …", "warf ihm vor, er habe gelogen" */
function goesOnBehind({ units, grammar }: Line, closes: number): boolean {
  if (!/^[,:]$/.test(units[closes]?.low ?? '')) return false;
  if (units[closes]!.low === ':' || grammar.complementizers.has(units[closes + 1]?.low ?? '')) return true;
  return units
    .slice(closes)
    .some(
      ({ low, capital }) =>
        low === 'zu' || (!capital && grammar.borrowed.has(low)) || /^\p{L}+zu\p{L}+en$/u.test(low),
    );
}

/** "…, even though others doubt it": what a writer sets against a claim is no part of it. */
function asideOfWriter({ units, grammar }: Line, from: number): number {
  for (let i = from + 3; i < units.length - 1; i++) {
    const unit = units[i]!;
    if (unit.low !== ',' && unit.kind !== 'quoted') continue;
    const at = grammar.emphatics.has(units[i + 1]!.low) ? i + 2 : i + 1;
    if (grammar.concessions.has(units[at]?.low ?? '')) return unit.kind === 'quoted' ? i + 1 : i;
  }
  return units.length;
}
