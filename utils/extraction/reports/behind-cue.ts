import { behindAdjunct } from './behind-adjunct';
import { behindHearer } from './behind-hearer';
import type { Cue } from '../grammar/grammar';
import { isQuotedName } from '../claims/quoted-before';
import type { Line } from '../text/units';

export interface CueEnd {
  /** Index of the unit behind the cue, or behind the subject that follows it. */
  to: number;
  /** Behind the last part of the verb. */
  closes: number;
  cue: Cue;
}

/** Words before the comma behind which a claim begins. */
const longestClause = 24;

/**
 * Where the claim begins behind a cue, past whom it is said to, when and where: "told reporters in Berlin on Monday
 * that". Null where nothing is claimed behind it.
 */
export function claimBehind(line: Line, { to, closes, cue }: CueEnd): number | null {
  // "forderte, die Arbeiten zu beenden": what is demanded may be a clause.
  let behind = Math.max(to, closes);
  // "kritisierte unterdessen, der Plan fehle"
  if (line.grammar.bracketsVerbs) while (isSmallAdverb(line, behind)) behind++;
  const isClause =
    line.grammar.claimBegins === 'behind comma' &&
    /^[,:]$/.test(line.units[behind]?.low ?? '') &&
    (closes - to <= 1 ||
      line.grammar.complementizers.has(line.units[behind + 1]?.low ?? '') ||
      putsToSomebody(line, { closes, cue }));
  if (cue.complement === 'thing' && !isClause && line.grammar.bracketsVerbs) {
    const clause = cue.kind === 'demanded' ? infinitiveBehind(line, to) : borrowedBehind(line, to);
    if (clause !== null) return clause;
  }
  if (cue.complement === 'thing' && !isClause)
    return thingBehind(line, cue.whenNegated ? behindNegation(line, to) : to);
  if (line.grammar.claimBegins === 'behind comma') {
    const claimed = behindComma(line, Math.max(to, closes));
    // "kündigte weitere Schritte an": what the two parts of the verb stand around.
    return claimed === null && closes > to ? thingBehind(line, to) : claimed;
  }
  const at = cue.complement === 'hearer' ? behindHearer(line, to) : to;
  return at === null ? null : behindAdjunct(line, at);
}

/** Words of "mit Blick auf hohe Preise" between a verb and the clause that it reports. */
const longestRegard = 12;

/** German "kritisierte mit Blick auf die Preise, der Rat habe geschlafen": behind the comma; null where no such clause follows. */
function borrowedBehind(line: Line, to: number): number | null {
  const { units, grammar } = line;
  if (!grammar.prepositions.has(units[to]?.low ?? '')) return null;
  const comma = units.findIndex(({ kind }, i) => i > to && kind === 'mark');
  if (comma < 0 || comma - to > longestRegard || units[comma]!.low !== ',' || isRelative(line, comma + 1))
    return null;
  const end = units.findIndex(({ kind }, i) => i > comma && kind === 'mark');
  const clause = units.slice(comma + 1, end < 0 ? units.length : end);
  return clause.some(({ low, capital }) => !capital && grammar.borrowed.has(low)) ? comma + 1 : null;
}

/** Words between a German verb and what somebody is asked to do. */
const longestAsked = 6;

/** German "appellierte an die Schulen, … zu werben": behind the comma; null where no such clause follows. */
function infinitiveBehind({ units }: Line, to: number): number | null {
  const comma = units.findIndex(({ kind }, i) => i >= to && kind !== 'word');
  if (comma < 0 || comma - to > longestAsked || units[comma]!.low !== ',') return null;
  // "…, um zu helfen"
  if (/^(?:um|ohne|statt|anstatt)$/.test(units[comma + 1]?.low ?? '')) return null;
  const end = units.findIndex(({ kind }, i) => i > comma && kind === 'mark');
  const last = units[(end < 0 ? units.length : end) - 2];
  const isAim =
    last?.low === 'zu' || /^\p{L}+zu\p{L}+en$/u.test(units[(end < 0 ? units.length : end) - 1]!.low);
  return isAim ? comma + 1 : null;
}

/** German "forderte die Regierung auf, …", "hat ihr vorgeworfen, …": between its parts stands whom it is put to. */
function putsToSomebody({ units, grammar }: Line, { closes, cue }: Pick<CueEnd, 'closes' | 'cue'>): boolean {
  if (!grammar.bracketsVerbs) return false;
  const last = units[closes - 1]!.low;
  return (
    cue.particles?.some((particle) => particle === 'auf' || particle === 'vor') === true ||
    /^(?:auf|vor)ge(?:fordert|rufen|worfen)$/.test(last)
  );
}

/** French "n'exclut pas de fermer le pont": the rest of the negation. */
function behindNegation({ units, grammar }: Line, from: number): number {
  let to = from;
  while (grammar.negations.has(units[to]?.low ?? '')) to++;
  return to;
}

function thingBehind(line: Line, from: number): number | null {
  const { units, grammar } = line;
  let to = from;
  // "sprach sich gestern erneut für den Plan aus"
  if (grammar.bracketsVerbs) while (units[to]?.low === 'sich' || isSmallAdverb(line, to)) to++;
  // French "a défendu mardi la fermeture"
  while (grammar.verbMayLead && grammar.times.has(units[to]?.low ?? '') && !units[to]!.capital) to++;
  const first = units[to];
  if (!first || (first.kind === 'mark' && !/^[$€£#(:]$/.test(first.low))) return null;
  if (pointsAtNothing(line, to) || isBareThat(line, to)) return null;
  if (first.low !== ':') return to;
  return to + 1 < units.length ? to + 1 : null;
}

function isSmallAdverb({ units, grammar }: Line, at: number): boolean {
  const unit = units[at];
  return unit !== undefined && grammar.adverbs.has(unit.low) && !grammar.determiners.has(unit.low);
}

/** "gab dies am Montag bekannt": what is claimed stands elsewhere. */
function pointsAtNothing({ units, grammar }: Line, at: number): boolean {
  const isPointer = grammar.pointsBack.some((words) => words.length === 1 && words[0] === units[at]!.low);
  const next = units[at + 1];
  return (
    isPointer && (!next || next.kind !== 'word' || (!next.capital && grammar.prepositions.has(next.low)))
  );
}

/** "rejected that, too", "proposed just that in May" */
function isBareThat({ units, grammar }: Line, from: number): boolean {
  if (!grammar.nounsLikeVerbs) return false;
  const at =
    grammar.adverbs.has(units[from]!.low) ||
    grammar.emphatics.has(units[from]!.low) ||
    units[from]!.low === 'just'
      ? from + 1
      : from;
  if (!grammar.complementizers.has(units[at]?.low ?? '')) return false;
  const next = units[at + 1];
  return (
    !next || /^[,.;]$/.test(next.low) || grammar.prepositions.has(next.low) || grammar.times.has(next.low)
  );
}

function behindComma(line: Line, to: number): number | null {
  const { units, grammar } = line;
  const within = (i: number) => (i < units.length ? i : null);
  for (let i = to; i < units.length && i - to < longestClause; i++) {
    const { kind, low } = units[i]!;
    if (kind === 'quoted' && !isQuotedName(line, i)) return i;
    if (low === ':' || grammar.complementizers.has(low)) return within(i + 1);
    if (low !== ',') continue;
    if (grammar.complementizers.has(units[i + 1]?.low ?? '')) return within(i + 2);
    // "пояснив план, додаючи, що …": what leans claims by itself.
    if (grammar.cues.get(units[i + 1]?.low ?? '')?.some(({ form }) => form === 'leaning')) return null;
    if (i + 1 < units.length && !isRelative(line, i + 1)) return i + 1;
  }
  return null;
}

/** "…, der das Amt führt, …" is no claim: behind a German article that relates stands no noun. */
function isRelative({ units, grammar }: Line, at: number): boolean {
  if (at >= units.length) return false;
  const { low } = units[at]!;
  if (grammar.relatives.has(low)) return true;
  // "bei denen", "mit dem er"
  if (grammar.bracketsVerbs && grammar.prepositions.has(low) && isRelative({ units, grammar }, at + 1))
    return true;
  if (/^(?:denen|deren|dessen)$/.test(low)) return true;
  const next = units[at + 1];
  if (!grammar.bracketsVerbs || !next || !/^(?:der|die|das|dem|den|deren|dessen)$/.test(low)) return false;
  if (next.kind === 'number' || next.low === 'sich' || grammar.pronouns.has(next.low)) return true;
  const { prepositions, determiners, adverbs, auxiliaries, negations } = grammar;
  return [prepositions, determiners, adverbs, auxiliaries, negations].some((words) => words.has(next.low));
}
