import { array, assert, constantFrom, integer, option, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../utils/matching/mention';
import {
  mostFacts,
  packBlocks,
  packFacts,
  unpackBlocks,
  unpackFacts,
} from '../../utils/messaging/packed-blocks';

const makeBlock = (id: number, { text = 'Ada', role = 'text', lang }: Partial<TextBlock> = {}): TextBlock =>
  lang === undefined ? { id, text, role } : { id, text, role, lang };

const anyBlock = record({
  id: integer({ min: 1, max: 2 ** 39 }),
  text: string({ unit: constantFrom('a', 'é', 'Л', '王', '\n', '"', ' '), maxLength: 8 }),
  role: constantFrom('headline' as const, 'text' as const),
  lang: option(constantFrom('fr', 'uk'), { nil: undefined }),
}).map(({ id, ...rest }) => makeBlock(id, rest));

describe('packBlocks', () => {
  it('loses nothing on the way there and back', () => {
    assert(
      property(array(anyBlock), (blocks) => {
        expect(unpackBlocks(JSON.parse(JSON.stringify(packBlocks(blocks))))).toEqual(blocks);
      }),
    );
  });

  it('makes one pack of blocks that follow each other', () => {
    const blocks = [3, 5, 7].map((id) => makeBlock(id, { lang: 'fr' }));
    expect(packBlocks(blocks)).toHaveLength(1);
  });

  it.each([
    ['another role', makeBlock(7, { role: 'headline' })],
    ['another language', makeBlock(7, { lang: 'fr' })],
    ['another distance', makeBlock(8)],
  ])('begins a new pack at %s', (_, third) => {
    expect(packBlocks([makeBlock(3), makeBlock(5), third])).toHaveLength(2);
  });

  it('keeps every offset of a text that has the separator in it', () => {
    const [block] = unpackBlocks(packBlocks([makeBlock(1, { text: 'a\u007FAda' }), makeBlock(2)]));
    expect(block?.text).toBe('a Ada');
  });
});

describe('packFacts', () => {
  it.each([[[]], [['introduced - vernik']], [['actor 5.25 p/ada', 'stranger 7 - - - - vernik']]])(
    'loses nothing on the way there and back: %o',
    (facts) => {
      expect(unpackFacts(packFacts(facts))).toEqual(facts);
    },
  );

  it('is heard no further than a page may tell', () => {
    const facts = Array.from({ length: mostFacts + 1 }, (_, i) => `actor ${i} p/ada`);
    expect(unpackFacts(packFacts(facts))).toEqual(facts.slice(0, mostFacts));
  });
});
