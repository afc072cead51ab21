import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../utils/extraction/grammar/grammar-of';
import { sentencesIn } from '../../utils/extraction/sentences';

function sentencesOf(text: string, lang: string): string[] {
  return sentencesIn(text, grammarOf(lang)!).map(({ start, end }) => text.slice(start, end));
}

describe('sentencesIn', () => {
  it.each<[what: string, lang: string, sentences: string[]]>([
    ['plain sentences', 'en', ['Berg spoke.', 'Nobody heard her!', 'Why?', 'It rained.']],
    ['initials and short forms', 'en', ['Mr. J. R. Berg met Gov. Lind on Jan. 3.', 'It rained.']],
    ['"U.S." within a sentence', 'en', ['The U.S. Senate met.', 'The U.S. is large.']],
    ['"U.S." at the end of one', 'en', ['He went to the U.S.', 'The envoy stayed.']],
    ['numbers with full stops', 'en', ['It cost 3.5 million.', 'Nobody paid.']],
    ['a quotation of several sentences', 'en', ['“Wait. Stop. Go,” Berg said.', 'It rained.']],
    ['a quotation that ends one', 'en', ['Berg said: “Wait.”', 'It rained.']],
    ['a question and who asks it', 'en', ['“Why?” Berg asked.', 'It rained.']],
    ['German ordinals and short forms', 'de', ['Am 3. März kam Dr. Berg.', 'Es regnete.']],
    ['French courtesy', 'fr', ['M. Mervin est venu.', 'Il pleuvait.']],
    ['Cyrillic initials', 'uk', ['Приїхав І. Петренко.', 'Йшов дощ.']],
  ])('keeps apart %s', (_, lang, sentences) => {
    expect(sentencesOf(sentences.join(' '), lang)).toEqual(sentences);
  });

  it('ends a sentence with its line, which is a paragraph', () => {
    expect(sentencesOf('No bridge before May\r\nBerg spoke\n\nIt rained.', 'en')).toEqual([
      'No bridge before May',
      'Berg spoke',
      'It rained.',
    ]);
  });

  it('parts a date that is glued to a teaser', () => {
    expect(sentencesOf('No bridge, says Berg12.03.25 • Home', 'en')).toEqual([
      'No bridge, says Berg',
      '12.03.25 • Home',
    ]);
  });

  it('leaves out the dateline of a paragraph', () => {
    expect(sentencesOf('LOS ANGELES -- It rained.', 'en')).toEqual(['It rained.']);
    expect(sentencesOf('Berlin (Agentur) – Es regnete.', 'de')).toEqual(['Es regnete.']);
  });

  it('cuts text that has no end', () => {
    expect(sentencesOf('word '.repeat(1000), 'en').length).toBeGreaterThan(2);
  });
});
