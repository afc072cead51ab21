import type { Stretch } from '../claims/claim';
import type { Grammar } from '../grammar/grammar';
import { isSomebody } from './headlines';
import type { PlacedClaim } from '../claims/placed-claim';
import type { Sentence } from '../sentences';

/** A paragraph of an interview: "Anna Berg: We will not wait. Would you?" */
interface Turn {
  label: string;
  /** Of the first sentence, before its colon. */
  name: Stretch;
  sentences: Sentence[];
  paragraph: number;
}

/** Units of a name before its colon. */
const longestLabel = 7;

/** Turns that make an interview. */
const fewestTurns = 3;

/**
 * What is said in the turns of an interview, by the first sentence of each: the rest of its paragraph, in the speaker's own
 * words. Initials stand for the name that an earlier turn spells out. Empty for texts that are no interview: paragraphs with
 * labels such as "Place: town hall" neither alternate nor ask and answer. Linear.
 */
export function turnsOf(sentences: readonly Sentence[], grammar: Grammar): Map<Sentence, PlacedClaim> {
  const turns = labelledParagraphs(sentences);
  const claims = new Map<Sentence, PlacedClaim>();
  if (!isInterview(turns, grammar)) return claims;
  for (const turn of turns) {
    const speller = turns.find(({ label }) => initialsOf(label) === lettersOf(turn.label)) ?? turn;
    const parts = turn.sentences.map((sentence, at) => {
      const from = at === 0 ? turn.name.to + 1 : 0;
      return { sentence, from, to: sentence.units.length };
    });
    const [first] = turn.sentences;
    claims.set(first!, {
      construction: 'turn',
      speaker: { sentence: speller.sentences[0]!, ...speller.name },
      cue: { sentence: first!, from: turn.name.to, to: turn.name.to + 1 },
      kind: 'said',
      parts: parts.filter(({ from, to }) => from < to),
    });
  }
  return claims;
}

function labelledParagraphs(sentences: readonly Sentence[]): Turn[] {
  const turns: Turn[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    const last = turns.at(-1);
    if (sentence.paragraph === paragraph) {
      if (last?.paragraph === paragraph) last.sentences.push(sentence);
      continue;
    }
    paragraph = sentence.paragraph;
    const name = labelOf(sentence);
    if (!name) continue;
    const label = sentence.units
      .slice(name.from, name.to)
      .map(({ low }) => low)
      .join(' ');
    turns.push({ label, name, sentences: [sentence], paragraph });
  }
  return turns;
}

/** The name before a colon behind which something is said without quotation marks. */
function labelOf(sentence: Sentence): Stretch | null {
  const { units } = sentence;
  for (let at = 1; at <= longestLabel && at + 1 < units.length; at++) {
    if (units[at]!.low !== ':') continue;
    const name = { from: 0, to: at };
    return units[at + 1]!.kind !== 'quoted' && isSomebody(sentence, name) ? name : null;
  }
  return null;
}

/** Somebody asks, somebody speaks of themselves or to the other, and the turns go from one to the other and back. */
function isInterview(turns: readonly Turn[], grammar: Grammar): boolean {
  if (turns.length < fewestTurns) return false;
  const labels = new Set(turns.map(({ label }) => label));
  const alternates = turns.some(
    ({ label, paragraph }, at) =>
      turns[at + 1]?.paragraph === paragraph + 1 && turns[at + 1]!.label !== label,
  );
  if (labels.size < 2 || labels.size === turns.length || !alternates) return false;
  const units = turns.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.units));
  return units.some(({ low }) => low === '?') && units.some(({ low }) => grammar.pronouns.get(low) === 'own');
}

/** "av" for "agnes vorley"; null for a label of one word. */
function initialsOf(label: string): string | null {
  const words = label.split(' ').filter((word) => /^\p{L}{2,}/u.test(word));
  return words.length < 2 ? null : words.map((word) => word[0]).join('');
}

/** "cm" for "c . m .". */
function lettersOf(label: string): string {
  return label.replaceAll(/[^\p{L}]/gu, '');
}
