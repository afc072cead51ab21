import type { Mention, PageFact, TextBlock } from '../../utils/matching/mention';
import type { MentionsAnswer } from '../../utils/messaging/protocol';

/** The most text asked about in one call, in UTF-16 units: the first names are marked before a long page is through. */
const batchLength = 50_000;

/** The longest block that is asked about, in UTF-16 units: the background takes no longer ones. */
const longestBlock = 200_000;

export interface MentionReadingOptions {
  /** Finds the people in blocks of text; null when nobody answers any more. */
  find: (blocks: TextBlock[], facts: PageFact[]) => Promise<MentionsAnswer | null>;
  /** Told for each block that is still there, each time it has been read. */
  onRead: (id: number, mentions: Mention[]) => void;
}

export interface MentionReading {
  add: (blocks: TextBlock[]) => void;
  remove: (ids: number[]) => void;
  /** Asks about everything anew: the dataset, the page's article or what the reader rejected has changed. */
  askAll: () => void;
  /** Settles once nothing waits to be asked, or nobody answers. */
  settled: () => Promise<void>;
}

interface Entry {
  block: TextBlock;
  facts: PageFact[];
  /** The page's facts as they were when this block was read, where they matter to it; else null. */
  readWith: string | null;
}

/**
 * Has the background read the text blocks of a page, one batch at a time. Keeps the facts that each block gives about the
 * page, and asks again about blocks that depend on them once the union has changed. Costs one call for each batch, and
 * one more round over the dependent blocks for each change of the facts.
 */
export function createMentionReading({ find, onRead }: MentionReadingOptions): MentionReading {
  const entries = new Map<number, Entry>();
  const waiting = new Set<number>();
  let generation: number | null = null;
  let isAsking = false;
  let asked = Promise.resolve();

  return {
    add(blocks) {
      for (const block of blocks) {
        if (block.text.length > longestBlock) continue;
        entries.set(block.id, { block, facts: [], readWith: null });
        waiting.add(block.id);
      }
      askWaiting();
    },
    remove(ids) {
      for (const id of ids) {
        entries.delete(id);
        waiting.delete(id);
      }
      askWaiting();
    },
    askAll() {
      for (const id of entries.keys()) waiting.add(id);
      askWaiting();
    },
    settled: () => asked,
  };

  function askWaiting(): void {
    if (!isAsking) asked = askBatches();
  }

  async function askBatches(): Promise<void> {
    isAsking = true;
    try {
      for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
        // oxlint-disable-next-line no-await-in-loop -- one batch needs the facts of the one before
        if (!(await ask(batch))) return;
      }
    } finally {
      isAsking = false;
    }
  }

  /** Answers false when nobody answered. A batch that failed waits for the next occasion. */
  async function ask(batch: TextBlock[]): Promise<boolean> {
    const facts = pageFacts();
    const readWith = keyOf(facts);
    for (const { id } of batch) waiting.delete(id);
    let answer: MentionsAnswer | null = null;
    try {
      answer = await find(batch, facts);
    } finally {
      if (!answer) for (const { id } of batch) if (entries.has(id)) waiting.add(id);
    }
    if (!answer) return false;

    if (generation !== null && generation !== answer.generation) {
      for (const id of entries.keys()) if (!batch.some((block) => block.id === id)) waiting.add(id);
    }
    ({ generation } = answer);
    for (const reading of answer.readings) {
      const entry = entries.get(reading.id);
      if (!entry) continue;
      entry.facts = reading.facts;
      entry.readWith = reading.dependsOnPage ? readWith : null;
      onRead(reading.id, reading.mentions);
    }
    return true;
  }

  /** New blocks first; once all are read, those that depend on facts that have changed since. */
  function nextBatch(): TextBlock[] {
    if (waiting.size === 0) {
      const now = keyOf(pageFacts());
      for (const [id, { readWith }] of entries) if (readWith !== null && readWith !== now) waiting.add(id);
    }
    const batch: TextBlock[] = [];
    let length = 0;
    for (const id of waiting) {
      const entry = entries.get(id);
      if (!entry) continue;
      length += entry.block.text.length;
      if (batch.length > 0 && length > batchLength) break;
      batch.push(entry.block);
    }
    return batch;
  }

  function pageFacts(): PageFact[] {
    const facts = new Set<PageFact>();
    for (const entry of entries.values()) for (const fact of entry.facts) facts.add(fact);
    return [...facts].toSorted();
  }
}

function keyOf(facts: PageFact[]): string {
  return facts.join('\n');
}
