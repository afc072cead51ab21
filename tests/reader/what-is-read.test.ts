import { describe, expect, it } from 'vitest';
import { articleTexts, surroundingsOf } from '../../entrypoints/reader/what-is-read';
import type { TextBlock } from '../../utils/reading/text-block';

const lead = 'Ada Lund opened the ferry line on Monday, after years of waiting for a boat.';
const long = `${'x '.repeat(2000)}Ada Lund${' y'.repeat(2000)}`;
const blocks: TextBlock[] = [
  {
    id: 1,
    role: 'headline',
    text: 'A boat at last, after years in which many had given up waiting',
  },
  { id: 2, role: 'text', text: 'By our reporter' },
  { id: 3, role: 'text', text: lead },
  { id: 4, role: 'text', text: long },
];

describe('surroundingsOf', () => {
  it("tells the name's block, the headline, and the first running text", () => {
    expect(surroundingsOf({ blockId: 3, start: 0, end: 8 }, blocks, 'A boat at last')).toEqual({
      text: lead,
      start: 0,
      end: 8,
      headline: 'A boat at last',
      lead,
    });
  });

  it('tells of a long block what stands near the name', () => {
    const { text, start, end } = surroundingsOf({ blockId: 4, start: 4000, end: 4008 }, blocks);
    expect({ name: text.slice(start, end), length: text.length }).toEqual({ name: 'Ada Lund', length: 3008 });
  });

  it('tells nothing of a block that has left the page', () => {
    expect(surroundingsOf({ blockId: 9, start: 0, end: 4 }, [])).toMatchObject({
      text: '',
      lead: '',
      headline: '',
    });
  });
});

describe('articleTexts', () => {
  it('tells headline, lead and body of running text, without buttons and headings', () => {
    expect(articleTexts(blocks.slice(0, 3), { title: 'A boat at last', lang: 'en' })).toEqual({
      headline: 'A boat at last',
      lead,
      body: '\n',
      lang: 'en',
    });
  });

  it('tells no more than the beginning of a long article', () => {
    const many = Array.from({ length: 20 }, (_, id): TextBlock => ({ id, role: 'text', text: long }));
    const { lead: first, body } = articleTexts(many, {});
    expect([first.length, body.length]).toEqual([800, 19_200]);
  });
});
