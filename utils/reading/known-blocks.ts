import type { BlockChanges } from './page-reader';
import type { PageBlock } from './text-block';
import type { TextRun } from './text-run';

/** Keeps the blocks of a page and tells what each reading changed about them. */
export interface KnownBlocks {
  /** Begins a reading; of a whole page when every run on it will be told. */
  begin: (what: 'page' | 'parts', options?: { mayNodesBeGone?: boolean }) => void;
  /** A run as it stands now. A block is known again by its first node, else by its text after nodes were replaced. */
  see: (run: TextRun) => void;
  /** Marks the block that begins at this node as gone unless this reading sees it. */
  doubt: (first: Text) => void;
  /** Ends the reading: blocks not seen again are gone. */
  end: () => void;
  /** What changed since the last call; null for nothing. */
  takeChanges: () => BlockChanges | null;
  get: (id: number) => PageBlock | undefined;
  all: () => PageBlock[];
}

/** Creates the memory of one page. It holds text nodes only while they are on the page. */
export function createKnownBlocks(): KnownBlocks {
  const byId = new Map<number, TextRun>();
  /** By their first node; made at the second reading, since most pages are read once and the map costs as much as the walk. */
  let byFirst: Map<Text, TextRun> | null = null;
  /** Blocks whose nodes left the page in this reading, by text: a re-render may bring them back in other nodes. */
  const gone = new Map<string, TextRun[]>();
  let changes = noChanges();
  let lastId = 0;
  let reading = 0;
  let isWhole = false;
  let doubted: Text[] = [];

  function begin(what: 'page' | 'parts', { mayNodesBeGone = true } = {}): void {
    reading++;
    isWhole = what === 'page';
    if (reading > 1 && byFirst === null) {
      byFirst = new Map();
      for (const block of byId.values()) byFirst.set(block.first, block);
    }
    if (mayNodesBeGone) for (const block of byId.values()) if (!block.first.isConnected) setAside(block);
  }

  function setAside(block: TextRun): void {
    unlink(block);
    const same = gone.get(block.text);
    if (same === undefined) gone.set(block.text, [block]);
    else same.push(block);
  }

  function forget(block: TextRun): void {
    unlink(block);
    changes.removed.push(block.id);
  }

  function unlink(block: TextRun): void {
    if (byFirst?.get(block.first) === block) byFirst.delete(block.first);
    byId.delete(block.id);
  }

  function see(run: TextRun): void {
    if (byFirst === null) {
      add(run);
      return;
    }
    forgetOthersIn(run);
    const known = byFirst.get(run.first);
    if (known !== undefined && known.saysTheSame(run)) {
      known.seenIn = reading;
      if (!known.standsWith(run)) move(known, run);
      return;
    }
    if (known !== undefined) forget(known);
    const back = takeGone(run);
    if (back === undefined) add(run);
    else {
      byId.set(back.id, back);
      back.seenIn = reading;
      move(back, run);
    }
  }

  /** Blocks that began at a node that is now inside another block. */
  function forgetOthersIn(run: TextRun): void {
    if (run.nodes.length === 1) return;
    for (const inner of run.nodes.slice(1)) {
      const stale = byFirst?.get(inner);
      if (stale !== undefined) forget(stale);
    }
  }

  function add(run: TextRun): void {
    run.id = ++lastId;
    run.seenIn = reading;
    byId.set(run.id, run);
    byFirst?.set(run.first, run);
    changes.added.push(run);
  }

  function move(block: TextRun, to: TextRun): void {
    block.moveTo(to);
    byFirst?.set(block.first, block);
    changes.moved.push(block);
  }

  function takeGone(run: TextRun): TextRun | undefined {
    if (gone.size === 0) return undefined;
    const same = gone.get(run.text);
    const index = same?.findIndex((block) => block.saysTheSame(run)) ?? -1;
    return index < 0 ? undefined : same?.splice(index, 1)[0];
  }

  function end(): void {
    if (isWhole && reading > 1)
      for (const block of byId.values()) if (block.seenIn !== reading) forget(block);
    for (const first of doubted) {
      const block = byFirst?.get(first);
      if (block !== undefined && block.seenIn !== reading) forget(block);
    }
    doubted = [];
    for (const blocks of gone.values()) for (const block of blocks) changes.removed.push(block.id);
    gone.clear();
  }

  /** A block may have gone again before anybody was told of it. */
  function onPage(blocks: PageBlock[]): PageBlock[] {
    return blocks.filter((block) => byId.get(block.id) === block);
  }

  return {
    begin,
    see,
    doubt: (first) => void doubted.push(first),
    end,
    takeChanges() {
      const taken = changes;
      if (taken.added.length + taken.removed.length + taken.moved.length === 0) return null;
      changes = noChanges();
      return reading > 1 ? { ...taken, added: onPage(taken.added), moved: onPage(taken.moved) } : taken;
    },
    get: (id) => byId.get(id),
    all: () => [...byId.values()],
  };
}

function noChanges(): BlockChanges {
  return { added: [], removed: [], moved: [] };
}
