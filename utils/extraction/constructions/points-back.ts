import { trimmedPart, type Claim } from '../claims/claim';
import type { Sentence } from '../sentences';
import { subjectAfter } from '../subjects/subject-after';
import { verbGroupsIn } from '../verbs/verb-groups';

/**
 * The claim of a sentence that only says who said the one before it: "Das gab die Ministerin bekannt." Its part is a
 * stretch of that sentence, `before`. Null for other sentences.
 */
export function claimPointingBack(sentence: Sentence, before: Sentence): Claim | null {
  const { units, grammar } = sentence;
  const phrase = grammar.pointsBack.find((words) => words.every((word, i) => units[i]?.low === word));
  if (!phrase) return null;
  const [group] = verbGroupsIn(sentence);
  if (
    !group ||
    !leadsTo(sentence, phrase.length, group.from) ||
    units.some(({ low }) => grammar.negations.has(low))
  )
    return null;
  const speaker = subjectAfter(sentence, group.to);
  const part = trimmedPart(before, { from: 0, to: before.units.length });
  if (!speaker || !part) return null;
  const kind = group.readings[0]!.kind;
  return {
    construction: 'inverted',
    speaker,
    cue: { from: group.at, to: group.at + 1 },
    kind,
    parts: [part],
  };
}

/** Units of an occasion between what points back and its verb: Ukrainian "Про це в ефірі сказала …". */
const longestOccasion = 4;

function leadsTo({ units, grammar }: Sentence, from: number, verb: number): boolean {
  if (verb === from) return true;
  const isOccasion = !grammar.hasArticles && grammar.prepositions.has(units[from]?.low ?? '');
  return (
    isOccasion &&
    verb > from &&
    verb - from <= longestOccasion &&
    units.slice(from, verb).every(({ kind }) => kind === 'word')
  );
}
