import type { Cue } from '../grammar/grammar';
import type { Line, Unit } from '../text/units';
import type { VerbGroup } from './verb-groups';

/** Words between the two parts of a verb. */
const longestBracket = 24;

/** Words behind a verb within which its negation stands. */
const negationWithin = 2;

/** The group of a German verb, whose parts may stand apart: "hat gestern gesagt", "gab am Montag bekannt". */
export function bracketAt(line: Line, at: number, cues: readonly Cue[]): VerbGroup | null {
  const { units, grammar } = line;
  const participles = cues.filter(
    ({ form, particles }) =>
      form === 'participle' && (!particles || particles.includes(units[at - 1]?.low ?? '')),
  );
  const helper = participles.length > 0 ? helperBefore(line, at) : null;
  const isNegated = (from: number, to: number) =>
    units.slice(from, to).some(({ low }) => grammar.negations.has(low));
  if (helper !== null) {
    // "ist aufgefordert" is a state; to say takes "hat".
    // "Berg habe gelogen" is what somebody else says.
    if (grammar.borrowed.has(units[helper]!.low)) return null;
    // "für ungültig erklärt": an act.
    if (units[at - 2]?.low === 'für' && !units[at - 1]!.capital) return null;
    const isDone = units[at + 1]?.low === 'worden' || units[at]!.low === 'geworden';
    if (beings.has(units[helper]!.low) && !goings.has(units[at]!.low) && !isDone) return null;
    return {
      from: helper,
      at,
      to: helper + 1,
      closes: units[at + 1]?.low === 'worden' ? at + 2 : at + 1,
      readings: participles,
      negated: isNegated(helper, at),
      passive: isDone || grammar.passives.has(units[helper]!.low),
      leaning: false,
    };
  }
  const relating = relativeGroup(line, at, cues);
  if (relating) return relating;
  const behind = units[at + 1]?.low ?? '';
  // "…, weil er kritisiert worden war": a participle with its helper behind it.
  const isParticiple = participles.length > 0 && grammar.auxiliaries.has(behind);
  if (isParticiple || grammar.passives.has(behind)) return null;
  if (isInfinitive(units, at)) return null;
  const { readings, closes } = finiteReadings(units, at, cues);
  if (readings.length === 0) return null;
  // "schloss einen Rücktritt nicht aus"
  const isLate = closes > at + 1 && isNegated(closes - 2, closes - 1);
  const negated = isLate || isNegated(at + 1, at + 1 + negationWithin);
  const from = closes === at + 1 && readings[0]!.particles ? at - 1 : at;
  // "Am Montag wurde bekannt, dass …"
  const passive = grammar.passives.has(units[at]!.low);
  return { from, at, to: at + 1, closes, readings, negated, passive, leaning: false };
}

/** "…, der den Plan eine „Falle“ nennt, …": own words tell that such a clause reports. */
function relativeGroup({ units, grammar }: Line, at: number, cues: readonly Cue[]): VerbGroup | null {
  const isHelped = grammar.auxiliaries.has(units[at + 1]?.low ?? '');
  const form = isHelped ? 'participle' : 'finite';
  const readings = cues.filter((cue) => cue.form === form && !cue.particles && !cue.reflexive);
  if (readings.length === 0 || !endsClause(units[isHelped ? at + 2 : at + 1])) return null;
  for (let i = at - 1, quotes = false; i > 0 && at - i < longestBracket; i--) {
    const { kind, low } = units[i]!;
    quotes ||= kind === 'quoted';
    if (low !== ',') continue;
    const next = units[i + 2];
    // "…, die Berg eine „Falle“ nennt": then the clause has a subject of its own.
    const isSubject = next !== undefined && !next.capital && !grammar.pronouns.has(next.low);
    if (!quotes || !isSubject || !relating.has(units[i + 1]!.low)) return null;
    const negated = units.slice(i + 2, at).some(({ low: word }) => grammar.negations.has(word));
    const group = { from: i + 1, at, to: i + 2, closes: at + 1, readings, negated };
    return { ...group, passive: false, leaning: false, relates: true };
  }
  return null;
}

const relating = new Set('der die das welcher welche welches'.split(' '));

const beings = new Set('ist sind war waren sei seien wäre wären'.split(' '));

/** Participles that take "ist". */
const goings = new Set(['ausgegangen']);

/** With a particle at the end of the clause where there is one, else without. */
function finiteReadings(
  units: readonly Unit[],
  at: number,
  cues: readonly Cue[],
): Pick<VerbGroup, 'readings' | 'closes'> {
  // "bestätigt sich": it comes true, and nobody says so.
  const isWithSich = [at - 1, at + 1, at + 2].some((i) => units[i]?.low === 'sich');
  const finite = cues.filter(
    ({ form, reflexive = false }) => form === 'finite' && (reflexive ? hasSich(units, at) : !isWithSich),
  );
  for (const cue of finite) {
    // "wie der Verband bekannt gab"
    const isBehind = cue.particles?.includes(units[at - 1]?.low ?? '') === true && endsClause(units[at + 1]);
    const closes = isBehind ? at + 1 : cue.particles ? closingParticle(units, at, cue.particles) : null;
    if (closes !== null) return { readings: [cue], closes };
  }
  return { readings: finite.filter(({ particles }) => !particles), closes: at + 1 };
}

/** The helping verb in its own clause, left of a participle. */
function helperBefore({ units, grammar }: Line, at: number): number | null {
  for (let i = behindName(units, at) - 1; i >= 0 && at - i < longestBracket; i--) {
    const { low, kind } = units[i]!;
    if (kind === 'mark' && /^[,;:—–]$/.test(low)) return null;
    if (grammar.auxiliaries.has(low)) return i;
    // "als „falsch“ zurückgewiesen" compares.
    if (grammar.subordinators.has(low) && low !== 'als') return null;
  }
  return null;
}

/** Words of a name between commas. */
const longestName = 8;

/** "hatte die Ministerin, Dr. Anna Berg, beteuert": before the name between commas, where one ends at `to`; else `to`. */
function behindName(units: readonly Unit[], to: number): number {
  if (units[to - 1]?.low !== ',') return to;
  for (let i = to - 2; i > 0 && to - i < longestName; i--) {
    const { low, capital } = units[i]!;
    if (low === ',') return i;
    if (!capital && low !== '.') return to;
  }
  return to;
}

function endsClause(after: Unit | undefined): boolean {
  return after === undefined || after.kind === 'mark';
}

/** "zu sagen", "will … sagen": a verb in "-en" at the end of its clause that another one rules. */
function isInfinitive(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.low ?? '';
  if (before === 'zu') return true;
  if (!units[at]!.low.endsWith('n') || !endsClause(units[at + 1])) return false;
  for (let i = at - 1; i >= 0 && at - i < longestBracket; i--) {
    const { low, kind } = units[i]!;
    if (kind === 'mark' && /^[,;:—–]$/.test(low)) return false;
    if (rulers.has(low)) return true;
  }
  return false;
}

/** Whether "sich" stands in the clause of a verb, which it may end. */
function hasSich(units: readonly Unit[], at: number): boolean {
  return units
    .slice(Math.max(0, at - longestBracket / 2), at + longestBracket / 2)
    .some(({ low }) => low === 'sich');
}

/** Verbs that rule another one. */
const rulers = new Set(
  `will wollen wollte wollten kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten darf dürfen
  müsse müssten könne solle dürfe wolle werde durfte durften wird werden würde würden könnte könnten lässt ließ lassen ließen möchte möchten`.split(
    /\s+/,
  ),
);

/** Prepositions that are particles too: they need not end their clause. */
const alsoPrepositions = new Set(['von', 'vor', 'mit', 'über', 'gegen', 'hinter']);

function closingParticle(units: readonly Unit[], at: number, particles: readonly string[]): number | null {
  for (let i = at + 1; i < units.length && i - at < longestBracket; i++) {
    const { kind, low } = units[i]!;
    if (kind === 'mark' && /^[;:]$/.test(low)) return null;
    if (!particles.includes(low)) continue;
    const next = units[i + 1];
    if (!next || next.kind === 'mark' || next.low === 'und' || alsoPrepositions.has(low)) return i + 1;
  }
  return null;
}
