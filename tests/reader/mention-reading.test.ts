import { describe, expect, it } from 'vitest';
import {
  createMentionReading,
  type AskedBlock,
  type MentionReading,
} from '../../entrypoints/reader/mention-reading';
import type { BlockReading, Mention, PageFact, TextBlock } from '../../utils/matching/mention';
import type { MentionsAnswer } from '../../utils/messaging/protocol';

interface Asked {
  blocks: number[];
  facts: PageFact[];
}

type TestBlock = AskedBlock & { isGone: boolean };

const makeBlock = (id: number, text: string): TestBlock => ({ id, text, role: 'text', isGone: false });

/**
 * A page and a background that knows one person: "Mara Lindqvist" counts and is a fact about the page, "Lindqvist" alone
 * counts where that fact is given. "Bo Falk" is a fact alone. From the generation `renamedIn` on "Mara Lindqvist" is nobody's name. The clock stands
 * still until it is told otherwise.
 */
function makeReading({
  generations = [1],
  renamedIn = Infinity,
  whole = Promise.resolve(),
}: { generations?: number[]; renamedIn?: number; whole?: Promise<void> } = {}) {
  const asked: Asked[] = [];
  const read = new Map<number, string[]>();
  /** Of which blocks it was told, one after the other. */
  const told: number[] = [];
  const page: TestBlock[] = [];
  const later: (() => void)[] = [];
  let now = 0;
  const reading = createMentionReading<TestBlock>({
    find(blocks, facts) {
      asked.push({ blocks: blocks.map(({ id }) => id), facts: facts.toSorted() });
      const generation = generations[Math.min(asked.length, generations.length) - 1] ?? 1;
      const known = generation < renamedIn ? 'Mara Lindqvist' : 'Mara Holm';
      return Promise.resolve({ generation, readings: answersTo(blocks, { facts, known }) });
    },
    onRead({ id, text }, mentions) {
      told.push(id);
      read.set(
        id,
        mentions.map(({ start, end }) => text.slice(start, end)),
      );
    },
    blocks: () => page,
    whole,
    clock: { now: () => now, later: (task) => void later.push(task) },
  });
  return {
    reading,
    asked,
    read,
    told,
    add: async (...blocks: TestBlock[]) => {
      page.push(...blocks);
      reading.add(blocks);
      await settle(reading);
    },
    remove: async (id: number) => {
      const [block] = page.splice(
        page.findIndex((one) => one.id === id),
        1,
      );
      if (block) block.isGone = true;
      reading.remove([id]);
      await settle(reading);
    },
    waitFor: async (ms: number) => {
      now += ms;
      for (const task of later.splice(0)) task();
      await settle(reading);
    },
  };
}

/** Each word of a block is a fact that it gives. Answers with how many went along with each question. */
function readFacts(whole: Promise<void>) {
  const told: number[] = [];
  const reading = createMentionReading<TestBlock>({
    find(blocks, facts) {
      told.push(facts.length);
      const readings = blocks.map(({ id, text }) => ({
        id,
        mentions: [],
        facts: text.split(' ').map((name) => `named ${name}`),
        dependsOnPage: true,
      }));
      return Promise.resolve({ generation: 1, readings });
    },
    onRead: () => undefined,
    blocks: () => [],
    whole,
  });
  let id = 0;
  return {
    told,
    add: async (count: number) => {
      id += 1;
      reading.add([makeBlock(id, Array.from({ length: count }, (_, i) => `p/${i}`).join(' '))]);
      await settle(reading);
    },
    settled: () => settle(reading),
  };
}

/** Also what begins once `whole` has settled. */
async function settle(reading: MentionReading<TestBlock>): Promise<void> {
  await Promise.resolve();
  await reading.settled();
}

function answersTo(
  blocks: TextBlock[],
  { facts, known }: { facts: PageFact[]; known: string },
): BlockReading[] {
  const all = [...facts, ...blocks.flatMap((block) => findIn(block, { facts: [], known }).facts)];
  return blocks
    .map((block) => findIn(block, { facts: all, known }))
    .filter((found) => found.mentions.length + found.facts.length > 0 || found.dependsOnPage);
}

function findIn(
  { id, text }: TextBlock,
  { facts: onPage, known }: { facts: PageFact[]; known: string },
): BlockReading {
  const isFull = text.includes(known);
  const isSurname = !isFull && text.includes('Lindqvist');
  const mentions: Mention[] = [];
  if (isFull) mentions.push(mentionOf(known, text, { kind: 'full-name' }));
  if (isSurname && onPage.includes('named p/l'))
    mentions.push(mentionOf('Lindqvist', text, { kind: 'surname-named-on-page' }));
  const facts = [...(isFull ? ['named p/l'] : []), ...(text.includes('Bo Falk') ? ['named p/f'] : [])];
  return { id, mentions, facts, dependsOnPage: isSurname };
}

function mentionOf(name: string, text: string, reason: Mention['reason']): Mention {
  const start = text.indexOf(name);
  return { actor: 'p/l', start, end: start + name.length, reason };
}

describe('createMentionReading', () => {
  it('asks in a task of its own while the page is read for the first time', async () => {
    const { reading, asked, add } = makeReading();
    reading.add([makeBlock(1, 'Mara Lindqvist spoke.')]);
    expect(asked).toEqual([]);
    await add();
    expect(asked.map(({ blocks }) => blocks)).toEqual([[1]]);
  });

  it('asks at once about blocks that come later', async () => {
    const { reading, asked, add } = makeReading();
    await add();
    reading.add([makeBlock(1, 'Mara Lindqvist spoke.')]);
    expect(asked.map(({ blocks }) => blocks)).toEqual([[1]]);
  });

  it('asks again about a surname once the page names the person in full', async () => {
    const { add, asked, read } = makeReading();
    await add(makeBlock(1, 'Lindqvist spoke.'));
    await add(makeBlock(2, 'Mara Lindqvist is the mayor.'), makeBlock(3, 'It rained.'));
    expect(asked).toEqual([
      { blocks: [1], facts: [] },
      { blocks: [2, 3], facts: [] },
      { blocks: [1], facts: ['named p/l'] },
    ]);
    expect(read).toEqual(
      new Map([
        [1, ['Lindqvist']],
        [2, ['Mara Lindqvist']],
      ]),
    );
  });

  it('asks once where the name and the surname are asked about together', async () => {
    const { add, asked, read } = makeReading();
    await add(makeBlock(1, 'Mara Lindqvist'), makeBlock(2, 'Lindqvist'));
    expect(asked.map(({ blocks }) => blocks)).toEqual([[1, 2]]);
    expect(read.get(2)).toEqual(['Lindqvist']);
  });

  it('tells once of a surname that further facts leave as it was', async () => {
    const { add, asked, waitFor, told } = makeReading();
    await add(makeBlock(1, 'Mara Lindqvist'), makeBlock(2, 'Lindqvist'));
    await add(makeBlock(3, 'Bo Falk'));
    await waitFor(10_000);
    expect(asked.map(({ blocks }) => blocks)).toEqual([[1, 2], [3], [2]]);
    expect(told).toEqual([1, 2, 3]);
  });

  it('tells on demand also what stayed as it was', async () => {
    const { add, reading, told } = makeReading();
    await add(makeBlock(1, 'Mara Lindqvist'));
    reading.askAll();
    await settle(reading);
    expect(told).toEqual([1, 1]);
  });

  it('takes a surname back when the full name goes away', async () => {
    const { add, remove, read } = makeReading();
    await add(makeBlock(1, 'Mara Lindqvist'), makeBlock(2, 'Lindqvist'));
    expect(read.get(2)).toEqual(['Lindqvist']);
    await remove(1);
    expect(read.get(2)).toEqual([]);
  });

  it('takes a surname back when the block with the full name gives that fact no more', async () => {
    const { reading, add, waitFor, asked, read } = makeReading({ generations: [1, 2], renamedIn: 2 });
    await add(makeBlock(1, 'Mara Lindqvist'), makeBlock(2, 'Lindqvist'));
    reading.askAll();
    await settle(reading);
    await waitFor(10_000);
    expect(asked.at(1)).toEqual({ blocks: [1, 2], facts: ['named p/l'] });
    expect(asked.at(-1)?.facts).toEqual([]);
    expect(read.get(2)).toEqual([]);
  });

  it('does not ask twice while two blocks give the same fact', async () => {
    const { add, remove, asked } = makeReading();
    await add(makeBlock(1, 'Mara Lindqvist'), makeBlock(2, 'Lindqvist'));
    const before = asked.length;
    await add(makeBlock(3, 'Mara Lindqvist again'));
    await remove(1);
    expect(asked.slice(before)).toEqual([{ blocks: [3], facts: ['named p/l'] }]);
  });

  it('asks about no block a second time before the page has been read whole', async () => {
    let end: (() => void) | undefined;
    const whole = new Promise<void>((resolve) => (end = resolve));
    const { add, asked, reading } = makeReading({ whole });
    await add(makeBlock(1, 'Lindqvist'));
    await add(makeBlock(2, 'Mara Lindqvist'));
    expect(asked.map(({ blocks }) => blocks)).toEqual([[1], [2]]);
    end?.();
    await settle(reading);
    expect(asked.map(({ blocks }) => blocks)).toEqual([[1], [2], [1]]);
  });

  it('tells once more what is found by now, to whom was not there before', async () => {
    const { reading, add, remove, read } = makeReading();
    await add(
      makeBlock(1, 'Mara Lindqvist'),
      makeBlock(2, 'It rained.'),
      makeBlock(3, 'Mara Lindqvist again'),
    );
    await remove(3);
    read.clear();
    await reading.tellAll();
    expect(read).toEqual(new Map([[1, ['Mara Lindqvist']]]));
  });

  it('asks ever more rarely about what depends on a page that goes on changing', async () => {
    const { add, asked, waitFor } = makeReading();
    const rounds = (): number => asked.filter(({ blocks }) => blocks[0] === 1).length - 1;
    await add(makeBlock(1, 'Lindqvist'));
    const found: number[] = [];
    for (let id = 2; id < 22; id++) {
      // A fact that comes and goes.
      const block = makeBlock(id, id % 2 === 0 ? 'Mara Lindqvist' : 'nobody');
      await add(block);
      if (id % 2 === 0) block.text = 'nobody';
      await waitFor(500);
      found.push(rounds());
    }
    expect(found.at(-1)).toBeLessThanOrEqual(4);
  });

  it('asks about a long page in parts', async () => {
    const { add, asked } = makeReading();
    await add(...[1, 2, 3, 4, 5, 6].map((id) => makeBlock(id, 'x'.repeat(id === 4 ? 25_000 : 5_000))));
    expect(asked.map(({ blocks }) => blocks)).toEqual([[1, 2], [3], [4], [5, 6]]);
  });

  it('leaves out a block that the background would not take', async () => {
    const { add, asked } = makeReading();
    await add(makeBlock(1, 'x'.repeat(200_001)), makeBlock(2, 'y'));
    expect(asked.map(({ blocks }) => blocks)).toEqual([[2]]);
  });

  describe('where a page has many facts', () => {
    it('tells no more than the background would take', async () => {
      const { told, add } = readFacts(Promise.resolve());
      await add(20_001);
      await add(1);
      expect(told).toEqual([0, 0, 20_000]);
    });

    it('tells more than a few only with the last questions of the first reading', async () => {
      let end: (() => void) | undefined;
      const { told, add, settled } = readFacts(new Promise((resolve) => (end = resolve)));
      await add(100);
      await add(101);
      await add(1);
      expect(told).toEqual([0, 100, 0]);
      end?.();
      await settled();
      expect(told).toEqual([0, 100, 0, 101]);
    });

    it('tells them at once of what comes later, while they do not outweigh it', async () => {
      const { told, add } = readFacts(Promise.resolve());
      await add(1000);
      await add(1);
      expect(told).toEqual([0, 1000]);
      await add(1001);
      await add(1);
      expect(told.at(-1)).toBe(0);
    });
  });

  it('asks about what came in the same breath as something went', async () => {
    const { add, reading, asked } = makeReading();
    await add(makeBlock(1, 'a'));
    reading.remove([1]);
    await add(makeBlock(2, 'b'));
    expect(asked.map(({ blocks }) => blocks)).toEqual([[1], [2]]);
  });

  it('asks about everything anew on demand', async () => {
    const { add, reading, asked, read } = makeReading();
    const block = makeBlock(1, 'Mara Lindqvist');
    await add(block, makeBlock(2, 'b'));
    block.text = 'rejected';
    reading.askAll();
    await settle(reading);
    expect(asked.map(({ blocks }) => blocks)).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(read.get(1)).toEqual([]);
  });

  it('asks about the rest anew when an answer comes from another dataset', async () => {
    const { add, asked } = makeReading({ generations: [1, 2] });
    await add(makeBlock(1, 'a'), makeBlock(2, 'b'));
    await add(makeBlock(3, 'c'));
    expect(asked.map(({ blocks }) => blocks)).toEqual([[1, 2], [3], [1, 2]]);
  });

  it('tells nothing of a block that went away meanwhile', async () => {
    const { reading, read, remove } = makeReading();
    const [gone, there] = [makeBlock(1, 'Mara Lindqvist'), makeBlock(2, 'Mara Lindqvist')];
    reading.add([gone, there]);
    gone.isGone = true;
    await remove(1);
    expect([...read.keys()]).toEqual([2]);
  });

  it('keeps what nobody answered for the next occasion', async () => {
    const asked: number[][] = [];
    const reading = createMentionReading<TestBlock>({
      find(blocks): Promise<MentionsAnswer | null> {
        asked.push(blocks.map(({ id }) => id));
        return Promise.resolve(null);
      },
      onRead: () => {},
      blocks: () => [],
      whole: Promise.resolve(),
    });
    reading.add([makeBlock(1, 'a')]);
    await settle(reading);
    reading.add([makeBlock(2, 'b')]);
    await settle(reading);
    expect(asked).toEqual([[1], [1, 2]]);
  });
});
