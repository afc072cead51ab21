import { guessLanguage } from '../matching/text/guess-language';
import { grammarOf } from './grammar/grammar-of';
import { sentencesIn } from './sentences';
import type { Span } from './statement';

/** Where the sentences of a text are. A line is a paragraph. Languages without a grammar are cut as `Intl` does. Linear. */
export function sentenceSpans(text: string, lang = guessLanguage(text)): Span[] {
  const grammar = grammarOf(lang);
  if (grammar) return sentencesIn(text, grammar).map(({ start, end }) => [start, end]);
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ index, segment }) => [index, index + segment.trimEnd().length]);
}
