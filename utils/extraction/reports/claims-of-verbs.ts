import type { PositionKind } from '../../actors/position';
import { claimBehind } from './behind-cue';
import { isCiting } from './cited-as';
import type { Claim } from '../claims/claim';
import type { Cue } from '../grammar/grammar';
import { partsOf } from './claim-parts';
import { readReport, type Reading } from './read-report';
import { tieOf, type Tie } from './tie';
import type { Line, Unit } from '../text/units';
import { verbGroupsIn, type VerbGroup } from '../verbs/verb-groups';

/** A verb that reports, with whose claim it is and where that stands. */
export interface Report extends VerbGroup, Tie, Reading {
  /** Where a claim that an aside makes must end; absent where it may go on. */
  claimTo?: number;
}

/** The claims that verbs make in one sentence, in order. */
export function claimsOfVerbs(line: Line): Claim[] {
  const reports: Report[] = [];
  for (const group of verbGroupsIn(line)) {
    const report = reportOf(line, group, reports.at(-1));
    if (!report) continue;
    // "Berg opposes it, Holm said.": what stands before is Holm's claim.
    if (closesSentence(line, report)) while (isWithin(reports.at(-1))) reports.pop();
    // "“…,” an aide who asked not to be named said.": what tells of the speaker claims nothing.
    // "but added, “…,” Berg said.": one quotation, with two verbs of one speaker.
    const sharer = sharesQuotation(line, report, reports.at(-1));
    if (sharer) {
      reports[reports.length - 1] = { ...sharer, claimTo: report.clauseFrom };
      continue;
    }
    while (report.claimsBefore && (reports.at(-1)?.clauseFrom ?? -1) > report.clauseFrom) reports.pop();
    reports.push(report);
  }
  return reports.flatMap((report, at) => {
    const parts = partsOf(line, report, { before: reports[at - 1], after: reports[at + 1] });
    const waits = at === reports.length - 1 && line.units.at(-1)!.low === ':';
    if (parts.length === 0 && !waits) return [];
    return atColon(line, parts).map((own) => claimOf(line, report, own));
  });
}

/** "said that it was safe: “We looked.”": a rendering, and behind the colon the speaker's own words as a claim of its own. */
function atColon({ units, grammar }: Line, parts: Claim['parts']): Claim['parts'][] {
  const last = parts.at(-1);
  // German goes on with renderings and own words of one claim in turn.
  if (!last || grammar.bracketsVerbs) return [parts];
  const colon = units.findIndex(
    ({ low }, at) => at > last.from && at + 1 < last.to && low === ':' && opensSentence(units[at + 1]!),
  );
  if (colon < 0) return [parts];
  return [[...parts.slice(0, -1), { from: last.from, to: colon }], [{ from: colon + 1, to: last.to }]];
}

function opensSentence(unit: Unit): boolean {
  return unit.kind === 'quoted' && unit.startsSentence;
}

function claimOf(line: Line, report: Report, parts: Claim['parts']): Claim {
  const { construction, speaker, from, at, closes, cue } = report;
  const words = line.grammar.bracketsVerbs
    ? { from: at, to: at + 1 }
    : { from, to: Math.max(at + 1, closes) };
  return { construction, speaker, cue: words, kind: kindOf(line, cue, parts), parts };
}

/** Words of a claim within which it says that it is against something. */
const againstWithin = 6;

/** "sprach sich gegen den Plan aus" opposes by a verb that else supports. */
function kindOf({ units, grammar }: Line, { kind }: Cue, [part]: Claim['parts']): PositionKind {
  if (kind !== 'supports' || !part) return kind;
  const opening = units.slice(part.from, Math.min(part.to, part.from + againstWithin));
  const turns = opening.find(({ low }) => grammar.against.has(low) || grammar.inFavour.has(low));
  return turns && grammar.against.has(turns.low) ? 'opposed' : kind;
}

function closesSentence({ units }: Line, { claimsBefore, claimFrom, clauseTo, clauseFrom }: Report): boolean {
  if (!claimsBefore || claimFrom !== null || units[clauseFrom - 1]?.low !== ',') return false;
  return units.slice(clauseTo).every(({ kind, low }) => kind !== 'quoted' && low !== ',');
}

function sharesQuotation({ units }: Line, report: Report, before: Report | undefined): Report | null {
  if (!report.claimsBefore || report.claimFrom !== null || !before || before.claimsBefore) return null;
  const shares = before.claimFrom === report.clauseFrom - 1 && units[before.claimFrom]?.kind === 'quoted';
  return shares ? before : null;
}

function isWithin(report: Report | undefined): boolean {
  return report !== undefined && !report.claimsBefore && report.construction !== 'relative';
}

function reportOf(line: Line, group: VerbGroup, previous: Report | undefined): Report | null {
  if (isCiting(line, group)) return null;
  const tie = tieOf(line, group, previous);
  if (!tie || (isInside(group, previous) && !isNewClause(line, { group, tie, previous }))) return null;
  const reading = readReport(line, group, tie);
  if (!reading) return null;
  const cue = asNegated(reading.cue, group.negated);
  if (!cue) return null;
  const isAside = tie.construction === 'relative' || isSubordinate(line, tie, reading);
  const report = { ...group, ...tie, ...reading, cue };
  if (reading.claimFrom === null) return report;
  if (isHeldUp(line, tie, reading.claimFrom)) return { ...report, claimTo: reading.claimFrom + 1 };
  return isAside ? { ...report, claimTo: asideEnd(line, reading.claimFrom) } : report;
}

/** "what she called “a trap” was none": the quotation alone is hers. */
function isHeldUp({ units, grammar }: Line, { clauseFrom }: Tie, claimFrom: number): boolean {
  return grammar.askedAbout.has(units[clauseFrom - 1]?.low ?? '') && units[claimFrom]!.kind === 'quoted';
}

/** "did not deny" says no more than "did not say", but "did not rule out" considers. */
function asNegated(cue: Cue, negated: boolean): Cue | null {
  if (!negated) return cue.onlyNegated ? null : cue;
  return cue.whenNegated ? { ...cue, kind: cue.whenNegated } : null;
}

/** A claim that began before goes on over what leans on its own words. */
function isInside({ from }: VerbGroup, previous: Report | undefined): previous is Report {
  if (!previous || previous.claimFrom === null) return false;
  return previous.claimFrom <= from && (previous.claimTo ?? Infinity) > from;
}

/** "After she criticised the plan, …" and not "As she explained, …", which claims all that follows. */
function isSubordinate(
  { units, grammar }: Line,
  { clauseFrom, construction }: Tie,
  { cue: { complement } }: Reading,
): boolean {
  if (construction !== 'subject and verb' || grammar.claimBegins !== 'behind cue') return false;
  const opener = units[clauseFrom - 1]?.low ?? '';
  if (complement !== 'thing' && grammar.likeWords.has(opener)) return false;
  return clauseFrom > 0 && clauseFrom <= 2 && grammar.subordinators.has(opener);
}

/** "…, who backs the plan, …": at the comma that closes the aside. */
function asideEnd({ units }: Line, from: number): number {
  for (let i = from; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.kind === 'quoted' && unit.endsWithComma) return i + 1;
    if (unit.kind === 'mark' && /^[,;—–]$/.test(unit.low)) return i;
  }
  return units.length;
}

interface InsideClaim {
  group: VerbGroup;
  tie: Tie;
  /** Whose claim it stands in. */
  previous: Report;
}

/** Whether a cue inside a claim begins a clause of its own, rather than being part of what is claimed. */
function isNewClause(line: Line, { group, tie, previous }: InsideClaim): boolean {
  const { units, grammar } = line;
  const before = units[tie.clauseFrom - 1];
  switch (tie.construction) {
    case 'participle':
      return before !== undefined && (units[tie.clauseFrom]!.kind === 'mark' || before.kind === 'quoted');
    case 'coordinated':
      return isCoordinated(line, group, previous);
    case 'subject and verb':
      if (!before) return false;
      if (before.kind === 'quoted' || before.low === ';') return true;
      if (/^[,—–]$/.test(before.low)) return claimsNothingBehind(line, group);
      return (
        units[tie.clauseFrom - 2]?.low === ',' &&
        (grammar.coordinators.has(before.low) || grammar.contrasts.has(before.low))
      );
    case 'relative':
      return before?.low === ',' && (previous.cue.complement === 'thing' || claimsQuotation(line, group));
    case 'inverted':
      return units[group.from - 1]?.kind === 'quoted';
    case 'according to':
    case 'headline':
    case 'turn':
    case 'noun':
    case 'quotation alone':
    case 'borrowed speech':
      return false;
  }
}

/** "…, who called it “a trap”" */
function claimsQuotation({ units }: Line, { to }: VerbGroup): boolean {
  const comma = units.findIndex(({ low }, i) => i > to && low === ',');
  return units.slice(to, comma < 0 ? units.length : comma).some(({ kind }) => kind === 'quoted');
}

/** "said that … and added that …": clear where another claim opens, likely where both verbs are of one time. */
function isCoordinated(line: Line, group: VerbGroup, previous: Report): boolean {
  const { units, grammar } = line;
  const [cue] = group.readings;
  const claims = claimBehind(line, { to: group.to, closes: group.closes, cue: cue! });
  if (claims === null) return false;
  const opening = units[claims - 1]!.low;
  if (grammar.complementizers.has(opening) || opening === ':' || units[claims]!.kind === 'quoted')
    return true;
  return !cue!.noun && isPast(line, group) === isPast(line, previous);
}

function isPast({ units }: Line, { at }: VerbGroup): boolean {
  return /(?:ed|id|old|ote|ought)$/.test(units[at]!.low);
}

/** "…, he said." inside what another says is his: the clause closes the sentence or an aside. */
function claimsNothingBehind(line: Line, { to, closes, readings }: VerbGroup): boolean {
  return claimBehind(line, { to, closes, cue: readings[0]! }) === null;
}
