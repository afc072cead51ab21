import type { Cue } from './grammar/grammar';
import type { Line, Unit } from './units';
import type { VerbGroup } from './verb-groups';

/** Words between the two parts of a verb. */
const longestBracket = 24;

/** Words behind a verb within which its negation stands. */
const negationWithin = 2;

/** The group of a German verb, whose parts may stand apart: "hat gestern gesagt", "gab am Montag bekannt". */
export function bracketAt(line: Line, at: number, cues: readonly Cue[]): VerbGroup | null {
  const { units, grammar } = line;
  const participles = cues.filter(({ form }) => form === 'participle');
  const helper = participles.length > 0 ? helperBefore(line, at) : null;
  const isNegated = (from: number, to: number) =>
    units.slice(from, to).some(({ low }) => grammar.negations.has(low));
  if (helper !== null) {
    return {
      from: helper,
      at,
      to: helper + 1,
      closes: at + 1,
      readings: participles,
      negated: isNegated(helper, at),
      passive: grammar.passives.has(units[helper]!.low),
      leaning: false,
    };
  }
  const behind = units[at + 1]?.low ?? '';
  // "…, weil er kritisiert worden war": a participle with its helper behind it.
  const isParticiple = participles.length > 0 && grammar.auxiliaries.has(behind);
  if (isParticiple || grammar.passives.has(behind)) return null;
  // "bestätigt sich": it comes true, and nobody says so.
  if (behind === 'sich' && !/^(?:äußer|zeig|sprach|sprech|spricht)/.test(units[at]!.low)) return null;
  const { readings, closes } = finiteReadings(units, at, cues);
  if (readings.length === 0) return null;
  const negated = isNegated(at + 1, at + 1 + negationWithin);
  return { from: at, at, to: at + 1, closes, readings, negated, passive: false, leaning: false };
}

/** With a particle at the end of the clause where there is one, else without. */
function finiteReadings(
  units: readonly Unit[],
  at: number,
  cues: readonly Cue[],
): Pick<VerbGroup, 'readings' | 'closes'> {
  const finite = cues.filter(({ form }) => form === 'finite');
  for (const cue of finite) {
    const closes = cue.particles ? closingParticle(units, at, cue.particles) : null;
    if (closes !== null) return { readings: [cue], closes };
  }
  return { readings: finite.filter(({ particles }) => !particles), closes: at + 1 };
}

/** The helping verb in its own clause, left of a participle. */
function helperBefore({ units, grammar }: Line, at: number): number | null {
  for (let i = at - 1; i >= 0 && at - i < longestBracket; i--) {
    const { low, kind } = units[i]!;
    if (kind === 'mark' && /^[,;:—–]$/.test(low)) return null;
    if (grammar.auxiliaries.has(low)) return i;
    // "als „falsch“ zurückgewiesen" compares.
    if (grammar.subordinators.has(low) && low !== 'als') return null;
  }
  return null;
}

/** Prepositions that are particles too: they need not end their clause. */
const alsoPrepositions = new Set(['von', 'vor', 'mit']);

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
