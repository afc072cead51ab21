import type { BlockRole, PageBlock } from './text-block';
import type { TextRun } from './walk-text';
import type { BlockChanges } from './page-reader';

/** Keeps the blocks of a page and tells what each reading changed about them. */
export interface KnownBlocks {
  /** Begins a reading; of a whole page when every run on it will be told. */
  begin: (what: 'page' | 'parts') => void;
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

interface KnownBlock extends PageBlock {
  role: BlockRole;
  nodes: Text[];
  starts: number[];
  /** The reading that saw it last. */
  seenIn: number;
}

/** Creates the memory of one page. It holds text nodes only while they are on the page. */
export function createKnownBlocks(): KnownBlocks {
  const byId = new Map<number, KnownBlock>();
  const byFirst = new Map<Text, KnownBlock>();
  /** Blocks whose nodes left the page in this reading, by text: a re-render may bring them back in other nodes. */
  const gone = new Map<string, KnownBlock[]>();
  let changes: BlockChanges = noChanges();
  let lastId = 0;
  let reading = 0;
  let isWhole = false;
  let doubted: Text[] = [];

  function begin(what: 'page' | 'parts'): void {
    reading++;
    isWhole = what === 'page';
    for (const block of byId.values()) if (!firstOf(block).isConnected) setAside(block);
  }

  function setAside(block: KnownBlock): void {
    if (byFirst.get(firstOf(block)) === block) byFirst.delete(firstOf(block));
    byId.delete(block.id);
    const same = gone.get(block.text);
    if (same === undefined) gone.set(block.text, [block]);
    else same.push(block);
  }

  function forget(block: KnownBlock): void {
    if (byFirst.get(firstOf(block)) === block) byFirst.delete(firstOf(block));
    byId.delete(block.id);
    changes.removed.push(block.id);
  }

  function see(run: TextRun): void {
    const first = run.nodes[0];
    if (first === undefined) return;
    if (reading > 1) forgetOthersIn(run);
    const known = byFirst.get(first);
    if (known !== undefined) {
      if (isSame(known, run)) {
        known.seenIn = reading;
        if (!sameNodes(known.nodes, run.nodes)) move(known, run);
        return;
      }
      forget(known);
    }
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
    for (let i = 1; i < run.nodes.length; i++) {
      const inner = run.nodes[i];
      const stale = inner && byFirst.get(inner);
      if (stale) forget(stale);
    }
  }

  function add({ nodes, starts, text, role, lang }: TextRun): void {
    const block: KnownBlock = { id: ++lastId, text, role, lang, nodes, starts, seenIn: reading };
    byId.set(block.id, block);
    byFirst.set(firstOf(block), block);
    changes.added.push(block);
  }

  function move(block: KnownBlock, { nodes, starts }: TextRun): void {
    block.nodes = nodes;
    block.starts = starts;
    byFirst.set(firstOf(block), block);
    changes.moved.push(block);
  }

  function takeGone(run: TextRun): KnownBlock | undefined {
    if (gone.size === 0) return undefined;
    const same = gone.get(run.text);
    const index = same?.findIndex((block) => isSame(block, run)) ?? -1;
    return index < 0 ? undefined : same?.splice(index, 1)[0];
  }

  function end(): void {
    if (isWhole) for (const block of byId.values()) if (block.seenIn !== reading) forget(block);
    for (const first of doubted) {
      const block = byFirst.get(first);
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
      return { ...taken, added: onPage(taken.added), moved: onPage(taken.moved) };
    },
    get: (id) => byId.get(id),
    all: () => [...byId.values()],
  };
}

function noChanges(): BlockChanges {
  return { added: [], removed: [], moved: [] };
}

function firstOf(block: KnownBlock): Text {
  const first = block.nodes[0];
  if (first === undefined) throw new Error('a block has at least one node');
  return first;
}

function isSame(block: KnownBlock, run: TextRun): boolean {
  return block.text === run.text && block.role === run.role && block.lang === run.lang;
}

function sameNodes(a: Text[], b: Text[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i]);
}
