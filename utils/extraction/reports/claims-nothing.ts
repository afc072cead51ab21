import type { Cue } from '../grammar/grammar';
import { hasQuotation, isParting, quotedBefore } from '../claims/quoted-before';
import type { Line } from '../text/units';

interface Behind {
  claimFrom: number;
  cue: Cue;
}

/** True where what stands behind a verb that reports is no claim: an object, what is not told, or why a speaker has no name. */
export function claimsNothing(line: Line, behind: Behind): boolean {
  return beginsWithObject(line, behind) || isSilence(line, behind) || isAnonymity(line, behind.claimFrom);
}

/** "called them on it", "reported it to the police": what is done to somebody or something is no claim. */
function beginsWithObject({ units, grammar }: Line, { claimFrom, cue }: Behind): boolean {
  const { low } = units[claimFrom]!;
  const next = units[claimFrom + 1];
  const isObject = grammar.objectPronouns.has(low) || grammar.impersonal.has(low);
  const ends = !next || (next.kind === 'mark' && next.low !== ':') || grammar.prepositions.has(next.low);
  if (cue.names) {
    const isAct = grammar.explainers.has(low) && !hasQuotation({ units, grammar }, claimFrom, units.length);
    return isAct || (isObject && ends && !grammar.likeWords.has(next?.low ?? ''));
  }
  return cue.complement !== 'thing' && (grammar.objectPronouns.has(low) || (isObject && ends));
}

/** French "a refusé de dire si": what is not told. */
function isSilence({ units, grammar }: Line, { claimFrom, cue }: Behind): boolean {
  if (cue.kind !== 'opposed' || !grammar.prepositions.has(units[claimFrom]!.low)) return false;
  return (
    grammar.cues.get(units[claimFrom + 1]?.low ?? '')?.some(({ form }) => form === 'infinitive') === true
  );
}

/** "asked not to be named": what tells why a speaker has no name. */
function isAnonymity({ units }: Line, claimFrom: number): boolean {
  return anonymities.some((words) => words.every((word, i) => word.has(units[claimFrom + i]?.low ?? '')));
}

const anonymities = [
  'not to be named|identified|quoted',
  'to not be named|identified|quoted',
  'to remain anonymous',
].map((phrase) => phrase.split(' ').map((word) => new Set(word.split('|'))));

/** True for "Berg found the letter, reported it to the police", where something is done and nothing reported. */
export function isDoneTo(
  { units, grammar }: Line,
  { clauseFrom, clauseTo }: { clauseFrom: number; clauseTo: number },
): boolean {
  const before = units[clauseFrom - 1];
  const next = units[clauseTo];
  if (!grammar.nounsLikeVerbs || !before || !isParting(before) || quotedBefore(units, clauseFrom))
    return false;
  return grammar.impersonal.has(next?.low ?? '') && grammar.prepositions.has(units[clauseTo + 1]?.low ?? '');
}
