import { trimmedPart, type Claim } from './claim';
import type { Sentence } from './sentences';
import { subjectAfter } from './subject-after';
import { verbGroupsIn } from './verb-groups';

/**
 * The claim of a sentence that only says who said the one before it: "Das gab die Ministerin bekannt." Its part is a
 * stretch of that sentence, `before`. Null for other sentences.
 */
export function claimPointingBack(sentence: Sentence, before: Sentence): Claim | null {
  const { units, grammar } = sentence;
  const phrase = grammar.pointsBack.find((words) => words.every((word, i) => units[i]?.low === word));
  if (!phrase) return null;
  const [group] = verbGroupsIn(sentence);
  if (!group || group.from !== phrase.length || units.some(({ low }) => grammar.negations.has(low)))
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
