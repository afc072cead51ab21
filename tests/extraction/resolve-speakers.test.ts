import { describe, expect, it } from 'vitest';
import { findStatements } from '../../utils/extraction/find-statements';

function namesIn(lang: string, text: string): (string | undefined)[] {
  return findStatements(text, { lang }).map(({ speaker }) => speaker?.name);
}

describe('the speaker of a statement', () => {
  it.each<[what: string, lang: string, text: string, names: (string | undefined)[]]>([
    ['a surname', 'en', 'Minister Anna Berg arrived. "We wait," Berg said.', ['Anna Berg']],
    [
      'a name behind an office',
      'en',
      'White House Press Secretary Anna Berg said it rained. US President Peter Lind said it did not.',
      ['Anna Berg', 'Peter Lind'],
    ],
    [
      'a pronoun',
      'en',
      'Anna Berg said the road was closed. She added that it was safe.',
      ['Anna Berg', 'Anna Berg'],
    ],
    [
      'a pronoun that cannot mean who spoke last',
      'en',
      'Anna Berg met Peter Lind. Berg said the road was closed. He said it was open.',
      ['Anna Berg', 'Peter Lind'],
    ],
    [
      'an office',
      'en',
      'Minister Anna Berg met Mayor Peter Lind. Lind was silent. The minister said the road was closed.',
      ['Anna Berg'],
    ],
    [
      'no ministry, whoever spoke last',
      'en',
      'Minister Anna Berg said it rained. The Harbour Ministry said it did not.',
      ['Anna Berg', undefined],
    ],
    [
      'the spokesman of a ministry',
      'en',
      'Spokesman Peter Lind arrived. The spokesman for the Harbour Ministry said it rained.',
      ['Peter Lind'],
    ],
    [
      'an office of whoever spoke last',
      'en',
      'Anna Berg said the road was closed. The senator added that it was safe.',
      ['Anna Berg', 'Anna Berg'],
    ],
    [
      'somebody whom the text never names in full',
      'en',
      'A spokesman said the road was closed.',
      [undefined],
    ],
    ['several people', 'en', 'Anna Berg spoke. They said the road was closed.', [undefined]],
    [
      'a German pronoun',
      'de',
      'Anna Berg sagte, die Straße sei gesperrt. Sie forderte einen Umbau.',
      ['Anna Berg', 'Anna Berg'],
    ],
    [
      'a Ukrainian pronoun',
      'uk',
      'Іван Петренко заявив, що дорогу закрито. Він додав, що це тимчасово.',
      ['Іван Петренко', 'Іван Петренко'],
    ],
  ])('is told for %s', (_, lang, text, names) => {
    expect(namesIn(lang, text)).toEqual(names);
  });

  it('is the actor that is mentioned there, and the one a pronoun means', () => {
    const text = 'Anna Berg said the road was closed. She added that it was safe.';
    const mentions = [{ actor: 'berg', start: 0, end: 'Anna Berg'.length }];
    expect(findStatements(text, { lang: 'en', mentions }).map(({ speaker }) => speaker)).toEqual([
      { printed: 'Anna Berg', span: [0, 9], name: 'Anna Berg', actor: 'berg' },
      { printed: 'She', span: [36, 39], name: 'Anna Berg', actor: 'berg' },
    ]);
  });
});
