import { describe, expect, it } from 'vitest';
import { addSmallStart, mayStartSmall, smallStartCount } from '../../../utils/matching/index/small-starts';
import { foldOf } from '../../../utils/matching/text/characters';

describe('mayStartSmall', () => {
  const smallStarts = new Uint8Array(smallStartCount);
  for (const token of ['elan', 'o']) addSmallStart(smallStarts, token);

  it.each([
    ['élan', true],
    ['elan', true],
    ['ecran', false],
    ['ocean', false],
    // What stands behind is no letter of the word.
    ['o', true],
    ['o习', true],
    // What it hides may be the second letter.
    ['e\u00adlan', true],
  ])('says of "%s": %s', (text, answer) => {
    for (const letter of text) foldOf(letter.charCodeAt(0));
    expect(mayStartSmall(smallStarts, text, 0)).toBe(answer);
  });
});
