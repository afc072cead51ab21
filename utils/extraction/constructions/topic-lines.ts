import { isGivenName } from '../../matching/words/given-names';
import { isOffice } from '../../matching/words/offices';
import type { Grammar } from '../grammar/grammar';
import type { PlacedClaim, PlacedStretch } from '../claims/placed-claim';

/**
 * Leaves out lines like "Toulouse: fire in a factory", whose colon stands behind a topic. A name before a colon speaks
 * where it comes with an office or a given name, is shouted as in transcripts, opens a quotation, or speaks elsewhere.
 * `behindTopic` tells what the sentence at an index claims apart from its colon.
 */
export function withoutTopics(
  claims: readonly PlacedClaim[][],
  grammar: Grammar,
  behindTopic: (at: number) => PlacedClaim[],
): PlacedClaim[][] {
  const speaking = new Set<string>();
  for (const { construction, speaker } of claims.flat()) {
    if (speaker && construction !== 'headline') for (const word of wordsOf(speaker)) speaking.add(word);
  }
  const speaks = ({ construction, speaker, parts }: PlacedClaim) =>
    construction !== 'headline' ||
    speaker === null ||
    parts[0]?.sentence.units[parts[0].from]?.kind === 'quoted' ||
    isShouted(speaker, parts) ||
    isNamedSomebody(speaker, speaking, grammar);
  return claims.map((own, at) => {
    const spoken = own.filter(speaks);
    return own.length > 0 && spoken.length === 0 ? behindTopic(at) : spoken;
  });
}

/** "BERG: We will not.": a name in capitals, and a sentence in small letters in which somebody speaks of themselves or asks. */
function isShouted({ sentence, from, to }: PlacedStretch, [part]: readonly PlacedStretch[]): boolean {
  const names = sentence.units.slice(from, to).filter(({ kind }) => kind === 'word');
  if (!part || names.length > longestShout || !names.every((unit) => unit.kind === 'word' && unit.shouted))
    return false;
  const { units, grammar } = part.sentence;
  const speaks = units.slice(part.from).some(({ low }) => low === '?' || grammar.pronouns.get(low) === 'own');
  return speaks && units.slice(part.from).some((unit) => unit.kind === 'word' && !unit.shouted);
}

/** Words of a name in a transcript. */
const longestShout = 3;

function isNamedSomebody(speaker: PlacedStretch, speaking: ReadonlySet<string>, grammar: Grammar): boolean {
  const words = wordsOf(speaker);
  return words.some((word) => speaking.has(word) || isOffice(word, grammar.lang) || isGivenName(word));
}

/** The words with capitals, small ones as they stand. */
function wordsOf({ sentence, from, to }: PlacedStretch): string[] {
  return sentence.units
    .slice(from, to)
    .filter(({ kind, capital }) => kind === 'word' && capital)
    .map(({ low }) => low);
}
