import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../utils/extraction/text/quotation-marks';
import { tokensIn } from '../../utils/extraction/text/tokens';

/** What stands between the outermost marks of a paragraph; what its end closes ends in "…". */
function quotedIn(text: string): string[] {
  const tokens = tokensIn(text, [0, text.length], 'en');
  return quotationsIn(text, tokens).map(
    ({ open, close, closed }) =>
      text.slice(tokens[open]!.end, closed ? tokens[close]!.start : tokens[close - 1]!.end) +
      (closed ? '' : '…'),
  );
}

describe('quotationsIn', () => {
  it.each<[what: string, text: string, quoted: string[]]>([
    ['curly marks', '“Yes,” she said. “No.”', ['Yes,', 'No.']],
    ['straight marks', '"Yes," she said. "No."', ['Yes,', 'No.']],
    ['two apostrophes', "''Yes,'' she said.", ['Yes,']],
    ['German marks', '„Ja“, sagte sie.', ['Ja']],
    ['German marks closed by a straight one', '„Ja", sagte sie.', ['Ja']],
    ['marks that point outwards', '« Oui », dit-elle.', [' Oui ']],
    ['marks that point inwards', '»Ja«, sagte sie.', ['Ja']],
    ['marks that are all the same', '”Ja”, sa hon.', ['Ja']],
    ['single marks', "'It is so,' he said.", ['It is so,']],
    ['marks within marks', '“He said ‘never’ to me,” she said.', ['He said ‘never’ to me,']],
    [
      'the same marks within marks',
      '"He shouted "Go home!" at us," she said.',
      ['He shouted "Go home!" at us,'],
    ],
    ['an apostrophe', "The voters' choice and the Bergs' house.", []],
    ['an elision', "It's theirs, don't touch.", []],
    ['a mark that closes nothing', 'She left.” He stayed.', []],
    ['a mark that is never closed behind a colon', 'She said: “We wait. We stay.', ['We wait. We stay.…']],
    ['a paragraph that is left open', '“We wait. We stay.', ['We wait. We stay.…']],
    ['a mark that is never closed in the midst', 'A length of 5" and more.', []],
    [
      'an inner mark that is never closed',
      '“He said ‘never to me,” she said. “No.”',
      ['He said ‘never to me,', 'No.'],
    ],
  ])('finds %s', (_, text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });
});
