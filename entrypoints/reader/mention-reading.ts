import type { BlockReading, Mention, PageFact, TextBlock } from '../../utils/matching/mention';
import type { MentionsAnswer } from '../../utils/messaging/protocol';
import { mostFacts } from '../../utils/messaging/packed-blocks';
import { startSlice, takeTurns } from '../../utils/reading/take-turns';

/**
 * How much text is asked about in one call, in UTF-16 units. Measured on 1 MB: reading costs the page a twentieth more with
 * three times as much, and no less with half.
 */
const batchLength = 10_000;

/** The longest block that is asked about, in UTF-16 units: the background takes no longer ones. */
const longestBlock = 200_000;

/** While a page has more facts than this, they go along only with the last questions: they would outweigh the text. */
const mostFactsAlong = 1000;

/** The same until the page has been read whole: what depends on them is asked about again soon after. */
const mostFactsAtFirst = 100;

/** While facts go on changing, blocks that depend on them are asked about again at most every so often, ever more rarely. */
const roundMs = { shortest: 500, longest: 10_000 };

/** A block that may leave the page while it waits. */
export type AskedBlock = TextBlock & { readonly isGone: boolean };

export interface MentionReadingOptions<Block extends AskedBlock> {
  /** Finds the people in blocks of text; null when nobody answers any more. */
  find: (blocks: Block[], facts: PageFact[]) => Promise<MentionsAnswer | null>;
  /** Told for each block that is still there in which something is found, or not any more; not twice where facts change nothing. */
  onRead: (block: Block, mentions: Mention[]) => void;
  /** Every block on the page. */
  blocks: () => readonly Block[];
  /** Settles once the page has been read whole: until then no block is asked about a second time. */
  whole: Promise<void>;
  clock?: { now: () => number; later: (task: () => void, ms: number) => void };
}

export interface MentionReading<Block extends AskedBlock> {
  add: (blocks: Block[]) => void;
  remove: (ids: number[]) => void;
  /** Asks about everything anew: the dataset, the page's article or what the reader rejected has changed. */
  askAll: () => void;
  /** Tells once more what was found by now: who is told was not there before. */
  tellAll: () => Promise<void>;
  /** Settles once nothing waits to be asked, or nobody answers. */
  settled: () => Promise<void>;
}

/** A block in which something was found. */
interface Entry<Block> {
  block: Block;
  reading: BlockReading;
  /** The version of the facts it was read with. */
  readWith: number;
}

/**
 * Has the background read the text blocks of a page, one batch at a time. Keeps the facts that blocks give about the page,
 * and asks again about blocks that depend on them once all others are read. Nothing is held of blocks that name nobody.
 */
export function createMentionReading<Block extends AskedBlock>(
  options: MentionReadingOptions<Block>,
): MentionReading<Block> {
  const { find, onRead, clock = { now: () => performance.now(), later: setTimeout } } = options;
  const entries = new Map<number, Entry<Block>>();
  const facts = createFacts();
  let waiting: Block[] = [];
  /** Blocks may be asked about that were before. */
  let isAgain = false;
  let generation: number | null = null;
  let isAsking = false;
  let asked = Promise.resolve();
  let isWhole = false;
  let lastRound = -Infinity;
  let betweenRounds = roundMs.shortest;
  let isRoundDue = false;
  void options.whole.then(readWhole);

  function readWhole(): void {
    isWhole = true;
    askWaiting();
  }

  /**
   * Puts a reading, or none, in the place of what was found in a block before. True where either said anything; in a round,
   * where they differ.
   */
  function keep(block: Block, reading: BlockReading | undefined, isRound: boolean): boolean {
    const old = entries.get(block.id)?.reading;
    // The new ones first: a fact that stays is no change.
    for (const fact of reading?.facts ?? []) facts.add(fact);
    for (const fact of old?.facts ?? []) facts.remove(fact);
    if (reading !== undefined) entries.set(block.id, { block, reading, readWith: -1 });
    else entries.delete(block.id);
    return (old ?? reading) !== undefined && !(isRound && JSON.stringify(old) === JSON.stringify(reading));
  }

  function askWaiting(): void {
    if (!isAsking) asked = askBatches();
  }

  async function askBatches(): Promise<void> {
    isAsking = true;
    try {
      for (;;) {
        // The last look ends without a pause: what is added in one would not be asked about.
        const isRound = waiting.length === 0;
        const batch = isRound ? nextRound() : nextBatch();
        // While a page is read for the first time, cutting text, packing a question and hearing the answer are work enough for
        // one task each. A live page adds less at a time, and each task of its own costs.
        // oxlint-disable-next-line no-await-in-loop -- one batch needs the facts of the one before
        if (batch !== null && !isWhole) await takeTurns();
        // oxlint-disable-next-line no-await-in-loop -- see above
        if (batch === null || !(await ask(batch, { isRound }))) return;
      }
    } finally {
      isAsking = false;
    }
  }

  /** Null when there is nothing to ask by now. */
  function nextRound(): Block[] | null {
    const dependents = isWhole ? [...entries.values()].filter(isOutdated).map(({ block }) => block) : [];
    if (dependents.length === 0) return null;
    const sinceMs = clock.now() - lastRound;
    if (sinceMs < betweenRounds) {
      if (!isRoundDue) clock.later(askRound, betweenRounds - sinceMs);
      isRoundDue = true;
      return null;
    }
    const batch = takeBatch(dependents);
    if (dependents.length === 0) {
      betweenRounds =
        sinceMs > 2 * betweenRounds ? roundMs.shortest : Math.min(2 * betweenRounds, roundMs.longest);
      lastRound = clock.now();
    }
    isAgain = true;
    return batch;
  }

  function isOutdated({ reading, readWith }: Entry<Block>): boolean {
    return reading.dependsOnPage && readWith !== facts.version;
  }

  function askRound(): void {
    isRoundDue = false;
    askWaiting();
  }

  function nextBatch(): Block[] {
    return takeBatch(waiting).filter(({ isGone, text }) => !isGone && text.length <= longestBlock);
  }

  /** Answers false when nobody answered. A batch that failed waits for the next occasion. */
  async function ask(batch: Block[], { isRound }: { isRound: boolean }): Promise<boolean> {
    if (batch.length === 0) return true;
    const { version } = facts;
    const haveFacts = isRound || facts.size() <= (isWhole ? mostFactsAlong : mostFactsAtFirst);
    let answer: MentionsAnswer | null = null;
    try {
      answer = await find(batch, haveFacts ? facts.all() : []);
    } finally {
      if (answer === null) waiting = [...batch, ...waiting];
    }
    if (answer === null) return false;
    if (generation !== null && generation !== answer.generation) askAllBut(batch);
    ({ generation } = answer);
    const haveCurrent = haveFacts && version === facts.version;
    const { losses } = facts;
    const told = takeIn(answer.readings, batch, isRound);
    // The background knows the facts of the blocks it is asked about as well. Where one gives a fact no more, it had too many.
    if (haveCurrent && losses === facts.losses) for (const { id } of answer.readings) readWithNow(id);
    await tell(told);
    return true;
  }

  /** Keeps what was found in a batch. Answers with the blocks in which anything is or was; in a round, another thing. */
  function takeIn(readings: BlockReading[], batch: Block[], isRound: boolean): Block[] {
    const told: Block[] = [];
    let next = 0;
    for (const block of batch) {
      const reading = readings[next]?.id === block.id ? readings[next++] : undefined;
      if ((reading !== undefined || isAgain) && !block.isGone && keep(block, reading, isRound))
        told.push(block);
    }
    isAgain &&= waiting.length > 0;
    return told;
  }

  function readWithNow(id: number): void {
    const entry = entries.get(id);
    if (entry !== undefined) entry.readWith = facts.version;
  }

  /** An answer may say much. */
  async function tell(blocks: Block[]): Promise<void> {
    let isTime = startSlice();
    for (const block of blocks) {
      if (isTime()) {
        // oxlint-disable-next-line no-await-in-loop -- one stretch after the other
        await takeTurns();
        isTime = startSlice();
      }
      if (!block.isGone) onRead(block, entries.get(block.id)?.reading.mentions ?? []);
    }
  }

  function askAllBut(batch: readonly Block[]): void {
    const known = new Set(batch);
    isAgain = true;
    waiting = options.blocks().filter((block) => !known.has(block));
  }

  return {
    add(blocks) {
      waiting.push(...blocks);
      askWaiting();
    },
    remove(ids) {
      for (const id of ids) {
        for (const fact of entries.get(id)?.reading.facts ?? []) facts.remove(fact);
        entries.delete(id);
      }
      if (ids.length > 0) askWaiting();
    },
    askAll() {
      askAllBut([]);
      askWaiting();
    },
    tellAll: () => tell([...entries.values()].map(({ block }) => block)),
    settled: () => asked,
  };
}

/** Takes the first blocks, at least one, that are asked about in one call. */
function takeBatch<Block extends AskedBlock>(blocks: Block[]): Block[] {
  let size = 0;
  const end = blocks.findIndex(({ text }, i) => (size += text.length) > batchLength && i > 0);
  return blocks.splice(0, end < 0 ? blocks.length : end);
}

interface Facts {
  /** Another one after each change of what is in it. */
  readonly version: number;
  /** How many are in it no more. */
  readonly losses: number;
  add: (fact: PageFact) => void;
  remove: (fact: PageFact) => void;
  size: () => number;
  /** The first ones where there are more than are heard: who is named on a list of so many needs no help from the rest. */
  all: () => PageFact[];
}

/** The facts of all blocks, each held as often as blocks give it. */
function createFacts(): Facts {
  const counts = new Map<PageFact, number>();
  let version = 0;
  let losses = 0;
  return {
    get version() {
      return version;
    },
    get losses() {
      return losses;
    },
    add(fact) {
      const count = counts.get(fact) ?? 0;
      if (count === 0) version++;
      counts.set(fact, count + 1);
    },
    remove(fact) {
      const count = counts.get(fact) ?? 0;
      if (count > 1) counts.set(fact, count - 1);
      else if (counts.delete(fact)) {
        version++;
        losses++;
      }
    },
    size: () => counts.size,
    all: () => [...counts.keys()].slice(0, mostFacts),
  };
}
