import { describe, expect, it } from 'vitest';
import { readName } from '../../../utils/matching/spellings/read-name';
import { foldWord, tokensOf } from '../../../utils/matching/text/token';

/** Each token with its other spellings. */
function spellingsIn(name: string): string[][] {
  return readName(name).tokens.map(({ folded, others }) => [folded, ...others.map((other) => other.folded)]);
}

describe('readName', () => {
  it.each([
    'Anna Quill',
    'Anna  Maria-Luise von der Quill',
    "Мар'яна О’Верник",
    'Tarek\u00a0al-Quill, 3rd',
    '- السيسي',
    '鄭文燦 Quill',
    'A\u00adn\u00adna Qu\u0308ill ',
    ' ',
    '',
  ])('reads “%s” as one who reads it whole', (name) => {
    const { text, folded, tokens } = readName(name);
    expect({ text, folded, tokens: tokens.map((token) => token.folded) }).toEqual({
      text: name,
      folded: foldWord(name),
      tokens: tokensOf(name).map((token) => token.folded),
    });
  });

  it.each([
    [
      'Jörg Weiß',
      [
        ['jorg', 'joerg'],
        ['weis', 'weiss'],
      ],
    ],
    ['Mueller', [['mueller', 'muller']]],
    ['السيسي', [['السيسي', 'للسيسي']]],
    ['عبد السيسي', [['عبد'], ['السيسي']]],
  ])('knows what else stands for the words of %s', (name, spellings) =>
    expect(spellingsIn(name)).toEqual(spellings),
  );
});
