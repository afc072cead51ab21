import type { Cue, Grammar } from '../grammar/grammar';
import type { Line, Unit } from '../text/units';

interface Candidate {
  from: number;
  at: number;
  cue: Cue;
  hasHelp: boolean;
}

/** "the claims", "conference calls", "plans proposed by them": words of the same letters that report nothing here. */
export function looksLikeNoun(line: Line, { from, at, cue, hasHelp }: Candidate): boolean {
  const { units, grammar } = line;
  if (hasHelp || !grammar.nounsLikeVerbs) return false;
  const before = units[at - 1];
  const after = units[at + 1];
  // French "comme l'explique": the article is a pronoun.
  const isObject =
    before !== undefined && grammar.clitics.has(before.low) && isPronounOrLike(units[at - 2], grammar);
  if (isObject) return false;
  // "one said", but "one report" and "if one adds"
  const isOne = before?.low === 'one' && !cue.noun && !units[at]!.low.endsWith('s');
  if (before && at === from && !isOne && belongsToNoun(before, grammar)) return true;
  // "for more guaranteed income", "nearly 300 pledged delegates"
  const outer = units[from - 1];
  const isAdjectival =
    cue.form === 'finite' &&
    units[at]!.low.endsWith('ed') &&
    after?.kind === 'word' &&
    !opensObject(after, grammar);
  if (
    isAdjectival &&
    (before?.kind === 'number' || (outer?.kind === 'word' && grammar.prepositions.has(outer.low)))
  )
    return true;
  const isPast = units[at]!.low.endsWith('d') && cue.form === 'finite';
  if (isPast && after && grammar.agents.has(after.low)) return true;
  if (!cue.noun) return cue.form === 'base' && units[at]!.low !== 'say' && !isPlural(before, grammar);
  if (units[at]!.low === 'states' && !grammar.complementizers.has(after?.low ?? '')) return true;
  // "southern states that will vote": what follows relates.
  const relates = cue.form === 'finite' && grammar.complementizers.has(after?.low ?? '');
  if (relates && isHelp(units[at + 2]?.low ?? '', grammar)) return true;
  if (before?.low === ',' && !opensObject(after, grammar) && !opensName(after, units[at + 2], grammar))
    return true;
  if (!before || after?.low === 'of' || after?.low === '-') return true;
  if (at !== from || isSubjectWord(before, grammar))
    return cue.form === 'base' && !isSeveral(before, grammar);
  if (!cue.particles && !opensObject(after, grammar)) return true;
  return cue.form === 'base' ? !isSeveral(before, grammar) : isAdjective(before);
}

function isPronounOrLike(unit: Unit | undefined, { likeWords, pronouns }: Grammar): boolean {
  return unit !== undefined && (likeWords.has(unit.low) || pronouns.has(unit.low));
}

/** An article, a preposition or an owner before it. */
function belongsToNoun({ kind, low }: Unit, { determiners, pronouns, prepositions }: Grammar): boolean {
  if (kind === 'mark') return /^['’]$/.test(low);
  if (kind !== 'word') return false;
  if (determiners.has(low) && !pronouns.has(low) && low !== 'all') return true;
  return prepositions.has(low) || /'s?$/.test(low);
}

function isSubjectWord({ kind, low, capital }: Unit, grammar: Grammar): boolean {
  if (kind !== 'word' || capital) return true;
  return [grammar.pronouns, grammar.relatives, grammar.coordinators].some((words) => words.has(low));
}

function opensObject(after: Unit | undefined, grammar: Grammar): boolean {
  if (!after) return false;
  if (after.kind === 'quoted' || after.capital || /^(?:to|,|:)$/.test(after.low)) return true;
  return [grammar.complementizers, grammar.determiners, grammar.pronouns].some((words) =>
    words.has(after.low),
  );
}

function isHelp(low: string, { auxiliaries, modals }: Grammar): boolean {
  return auxiliaries.has(low) || modals.has(low);
}

/** "notes analyst Anna Berg" */
function opensName(after: Unit | undefined, next: Unit | undefined, grammar: Grammar): boolean {
  if (after?.kind !== 'word' || next?.capital !== true) return false;
  return !grammar.prepositions.has(after.low) && !grammar.coordinators.has(after.low);
}

function isAdjective({ kind, low }: Unit): boolean {
  return kind === 'word' && (low === 'united' || /(?:al|ic|ive|ous|ful|ed|ing)$/.test(low));
}

/** What a verb without an ending may follow: several people. */
function isSeveral({ kind, low }: Unit, { pronouns }: Grammar): boolean {
  const pronoun = pronouns.get(low);
  if (pronoun) return pronoun === 'many' || pronoun === 'own';
  return low === 'who' || (kind === 'word' && /[^sui]s$/.test(low));
}

function isPlural(before: Unit | undefined, grammar: Grammar): boolean {
  if (!before || before.kind !== 'word') return before !== undefined;
  const pronoun = grammar.pronouns.get(before.low);
  if (pronoun) return pronoun === 'many' || pronoun === 'own';
  return before.capital || /(?:s|people|women|men|police|some|many|others|who|and)$/.test(before.low);
}
