import { describe, expect, it } from 'vitest';
import { createMentionReading } from '../../entrypoints/reader/mention-reading';
import type { BlockReading, Mention, PageFact, TextBlock } from '../../utils/matching/mention';
import type { MentionsAnswer } from '../../utils/messaging/protocol';

interface Asked {
  blocks: number[];
  facts: PageFact[];
}

const makeBlock = (id: number, text: string): TextBlock => ({ id, text, role: 'text' });

/**
 * A background that knows one person: "Mara Lindqvist" counts and is a fact about the page, "Lindqvist" alone counts where
 * that fact is given.
 */
function makeReading({ generations = [1] }: { generations?: number[] } = {}) {
  const asked: Asked[] = [];
  const read = new Map<number, string[]>();
  const reading = createMentionReading({
    async find(blocks, facts) {
      asked.push({ blocks: blocks.map(({ id }) => id), facts });
      const generation = generations[Math.min(asked.length, generations.length) - 1] ?? 1;
      return { generation, readings: blocks.map((block) => findIn(block, facts)) };
    },
    onRead: (id, mentions) =>
      read.set(
        id,
        mentions.map(({ reason }) => reason.kind),
      ),
  });
  return { reading, asked, read };
}

function findIn({ id, text }: TextBlock, facts: PageFact[]): BlockReading {
  const isFull = text.includes('Mara Lindqvist');
  const isSurname = !isFull && text.includes('Lindqvist');
  const mentions: Mention[] = [];
  if (isFull) mentions.push({ actor: 'p/l', start: 0, end: 1, reason: { kind: 'full-name' } });
  if (isSurname && facts.includes('named p/l')) {
    mentions.push({
      actor: 'p/l',
      start: 0,
      end: 1,
      reason: { kind: 'surname-named-on-page' },
    });
  }
  return { id, mentions, facts: isFull ? ['named p/l'] : [], dependsOnPage: isSurname };
}

describe('createMentionReading', () => {
  it('asks again about a surname once the page names the person in full', async () => {
    const { reading, asked, read } = makeReading();
    reading.add([makeBlock(1, 'Lindqvist spoke.')]);
    await reading.settled();
    reading.add([makeBlock(2, 'Mara Lindqvist is the mayor.'), makeBlock(3, 'It rained.')]);
    await reading.settled();
    expect(asked).toEqual([
      { blocks: [1], facts: [] },
      { blocks: [2, 3], facts: [] },
      { blocks: [1], facts: ['named p/l'] },
    ]);
    expect(read).toEqual(
      new Map([
        [1, ['surname-named-on-page']],
        [2, ['full-name']],
        [3, []],
      ]),
    );
  });

  it('takes a surname back when the full name goes away', async () => {
    const { reading, read } = makeReading();
    reading.add([makeBlock(1, 'Mara Lindqvist'), makeBlock(2, 'Lindqvist')]);
    await reading.settled();
    expect(read.get(2)).toEqual(['surname-named-on-page']);
    reading.remove([1]);
    await reading.settled();
    expect(read.get(2)).toEqual([]);
  });

  it('does not ask twice while two blocks give the same fact', async () => {
    const { reading, asked } = makeReading();
    reading.add([makeBlock(1, 'Mara Lindqvist'), makeBlock(2, 'Lindqvist')]);
    await reading.settled();
    const before = asked.length;
    reading.add([makeBlock(3, 'Mara Lindqvist again')]);
    reading.remove([1]);
    await reading.settled();
    expect(asked.slice(before)).toEqual([{ blocks: [3], facts: ['named p/l'] }]);
  });

  it('asks about a long page in parts', async () => {
    const { reading, asked } = makeReading();
    reading.add([1, 2, 3].map((id) => makeBlock(id, 'x'.repeat(30_000))));
    await reading.settled();
    expect(asked.map(({ blocks }) => blocks)).toEqual([[1], [2], [3]]);
  });

  it('leaves out a block that the background would not take', async () => {
    const { reading, asked } = makeReading();
    reading.add([makeBlock(1, 'x'.repeat(200_001)), makeBlock(2, 'y')]);
    await reading.settled();
    expect(asked.map(({ blocks }) => blocks)).toEqual([[2]]);
  });

  it('asks about everything anew on demand', async () => {
    const { reading, asked } = makeReading();
    reading.add([makeBlock(1, 'a'), makeBlock(2, 'b')]);
    await reading.settled();
    reading.askAll();
    await reading.settled();
    expect(asked.map(({ blocks }) => blocks)).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('asks about the rest anew when an answer comes from another dataset', async () => {
    const { reading, asked } = makeReading({ generations: [1, 2] });
    reading.add([makeBlock(1, 'a'), makeBlock(2, 'b')]);
    await reading.settled();
    reading.add([makeBlock(3, 'c')]);
    await reading.settled();
    expect(asked.map(({ blocks }) => blocks)).toEqual([[1, 2], [3], [1, 2]]);
  });

  it('tells nothing of a block that went away meanwhile', async () => {
    const read: number[] = [];
    const reading = createMentionReading({
      async find(blocks): Promise<MentionsAnswer> {
        await Promise.resolve();
        return { generation: 1, readings: blocks.map((block) => findIn(block, [])) };
      },
      onRead: (id) => read.push(id),
    });
    reading.add([makeBlock(1, 'a'), makeBlock(2, 'b')]);
    reading.remove([1]);
    await reading.settled();
    expect(read).toEqual([2]);
  });

  it('keeps what nobody answered for the next occasion', async () => {
    const asked: number[][] = [];
    const reading = createMentionReading({
      find(blocks) {
        asked.push(blocks.map(({ id }) => id));
        return Promise.resolve(null);
      },
      onRead: () => {},
    });
    reading.add([makeBlock(1, 'a')]);
    await reading.settled();
    reading.add([makeBlock(2, 'b')]);
    await reading.settled();
    expect(asked).toEqual([[1], [1, 2]]);
  });
});
