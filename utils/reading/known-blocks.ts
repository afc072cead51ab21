import type { BlockChanges } from './page-reader';
import { nearestOf } from './page-order';
import type { PageBlock } from './text-block';
import type { TextRun } from './text-run';
import type { WalkRange } from './walk-text';

/**
 * Keeps the blocks of a page in page order and tells what each reading changed about them. A reading is a number of
 * ranges; what was known between the blocks before and behind a range and is not seen in it is gone.
 */
export interface KnownBlocks {
  begin: () => void;
  /** Nodes that left the place where they stood, with all that is in them. */
  lose: (nodes: Iterable<Node>) => void;
  beginRange: (range: WalkRange) => void;
  /** A run as it stands now. A block is known again by what leads to it, else by its text after nodes were replaced. */
  see: (run: TextRun) => void;
  endRange: () => void;
  /** Ends the reading. `mustReadAll`: there was no more room between two ids, and everything was forgotten. */
  end: () => { mustReadAll: boolean };
  /** What changed since the last call; null for nothing. */
  takeChanges: () => BlockChanges | null;
  get: (id: number) => PageBlock | undefined;
  /** In page order. */
  all: () => readonly PageBlock[];
}

/** The room for the ids of one document. */
export const idsOfDocument = 2 ** 46;

/** Ids leave room for blocks that come between others later. */
const spacing = 2 ** 24;

/** Each reading takes at most this share of the room between two blocks: a live page adds at the same place again and again. */
const shareOfRoom = 1 / 256;

/** How many blocks a reading looks at for nodes that went away unnoticed. */
const sweptAtOnce = 200;

/** Creates the memory of one document. It holds text nodes only while they are in it. Ids are above `idsFrom`. */
export function createKnownBlocks(idsFrom = 0): KnownBlocks {
  const firstIdOfPage = idsFrom + idsOfDocument / 2;
  const firstIdAbove = idsFrom + idsOfDocument / 4;
  let ordered: TextRun[] = [];
  /** By what leads to them; made at the second reading, since most pages are read once and the map costs as much as the walk. */
  let byAnchor: Map<Node, TextRun> | null = null;
  /** Blocks that were not found again so far, by text: a re-render may bring them back in other nodes. */
  const lost = new Map<string, TextRun[]>();
  let changes = noChanges();
  let reading = 0;
  let isSorted = true;
  let isFull = false;
  let swept = 0;

  // In the range being read:
  let upper: TextRun | undefined;
  /** The last block seen, or the one before the range. */
  let lower: TextRun | undefined;
  /** Runs seen after it that have no id yet. */
  let fresh: TextRun[] = [];
  /** In the first reading, which knows nothing yet. */
  let lastId = firstIdOfPage;

  /** The index of the first block with at least this id. */
  function indexOf(id: number): number {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.id ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function afterLower(): number {
    return lower === undefined ? 0 : indexOf(lower.id + 1);
  }

  /** The next block behind the last one seen that is still believed to be on the page. */
  function nextKnown(): TextRun | undefined {
    for (let i = afterLower(); i < ordered.length; i++) if (ordered[i]?.isGone === false) return ordered[i];
    return undefined;
  }

  function unlink(block: TextRun): void {
    block.isGone = true;
    if (byAnchor?.get(block.anchor) === block) byAnchor.delete(block.anchor);
  }

  function setAside(block: TextRun): void {
    unlink(block);
    const same = lost.get(block.text);
    if (same === undefined) lost.set(block.text, [block]);
    else same.push(block);
  }

  /** Goes on to a block that was known: all before it were to be seen by now. */
  function goOnTo(block: TextRun | undefined): void {
    const end = block === undefined ? ordered.length : indexOf(block.id);
    for (let i = afterLower(); i < end; i++) {
      const passed = ordered[i];
      if (passed?.isGone === false) setAside(passed);
    }
    giveIds(block);
    lower = block;
  }

  /** Gives the fresh runs ids between the last block seen and this one. */
  function giveIds(next: TextRun | undefined): void {
    const count = fresh.length;
    if (count === 0) return;
    const at = next === undefined ? ordered.length : indexOf(next.id);
    // Also where that one is gone: its id is not given again while somebody may know it.
    const before = ordered[at - 1];
    const room = (next?.id ?? Infinity) - (before?.id ?? idsFrom);
    const isOpen = before === undefined || next === undefined;
    const step = isOpen ? spacing : Math.max(1, Math.floor((room * shareOfRoom) / count));
    if (room > step * (count + 1)) {
      // Beside the younger neighbour: the next ones will come beside these.
      const isBesideNext = next !== undefined && (before === undefined || next.born > before.born);
      let id = isBesideNext ? next.id - step * (count + 1) : (before?.id ?? firstIdOfPage);
      if (!isOpen && next.born === before.born && room > 4 * count) id += Math.floor(room / 2);
      for (const run of fresh) {
        run.id = id += step;
        run.born = reading;
        byAnchor?.set(run.anchor, run);
        changes.added.push(run);
      }
      ordered.splice(at, 0, ...fresh);
      lower = fresh.at(-1);
    } else isFull = true;
    fresh = [];
  }

  function see(run: TextRun): void {
    if (byAnchor === null) {
      run.id = lastId += spacing;
      run.born = reading;
      ordered.push(run);
      changes.added.push(run);
      return;
    }
    const known = byAnchor.get(run.anchor);
    if (known !== undefined && known.saysTheSame(run) && isNext(known, upper)) {
      goOnTo(known);
      if (!known.standsWith(run)) changes.moved.push(moveTo(known, run));
      return;
    }
    if (known !== undefined) setAside(known);
    const back = takeLost(run);
    if (back === undefined) {
      fresh.push(run);
      return;
    }
    back.isGone = false;
    goOnTo(back);
    changes.moved.push(moveTo(back, run));
  }

  function isNext({ id }: TextRun, end: TextRun | undefined): boolean {
    return id > (lower?.id ?? 0) && id < (end?.id ?? Infinity);
  }

  function moveTo(block: TextRun, run: TextRun): TextRun {
    block.moveTo(run);
    byAnchor?.set(block.anchor, block);
    return block;
  }

  function takeLost(run: TextRun): TextRun | undefined {
    const same = lost.size === 0 ? undefined : lost.get(run.text);
    if (same === undefined) return undefined;
    const end = nextKnown() ?? upper;
    const index = same.findIndex((block) => isNext(block, end) && block.saysTheSame(run));
    return index < 0 ? undefined : same.splice(index, 1)[0];
  }

  function lose(node: Node): void {
    const block = byAnchor?.get(node);
    if (block !== undefined) setAside(block);
    if (block !== undefined && block.anchor.nodeType === 1) return;
    for (let inner = node.firstChild; inner !== null; inner = inner.nextSibling) lose(inner);
  }

  function sort(): void {
    if (isSorted) return;
    ordered.sort((one, other) => one.id - other.id);
    isSorted = true;
  }

  /** Nodes that were taken out of something already gone. */
  function sweep(): void {
    for (let i = 0; i < sweptAtOnce && i < ordered.length; i++) {
      swept = (swept + 1) % ordered.length;
      const block = ordered[swept];
      if (block?.isGone === false && !block.anchor.isConnected) setAside(block);
    }
  }

  function forgetAll(): void {
    for (const { id, isGone } of ordered) if (!isGone) changes.removed.push(id);
    changes.added = changes.moved = [];
    ordered = [];
    byAnchor = null;
    lastId = firstIdOfPage;
  }

  return {
    begin() {
      if (++reading === 1 || byAnchor !== null) return;
      sort();
      byAnchor = new Map();
      for (const block of ordered) byAnchor.set(block.anchor, block);
    },
    lose(nodes) {
      if (byAnchor !== null) for (const node of nodes) lose(node);
    },
    beginRange({ first, last, from, until }) {
      if (byAnchor === null) {
        // Where the page is scrolled to comes first.
        if (from === undefined && until !== undefined) {
          lastId = firstIdAbove;
          isSorted = false;
        }
        return;
      }
      lower = nearestOf(first, 'before', byAnchor);
      // An element that held nothing else until now.
      while (lower?.anchor.contains(first) === true) {
        setAside(lower);
        lower = nearestOf(first, 'before', byAnchor);
      }
      upper = nearestOf(last, 'behind', byAnchor);
    },
    see,
    endRange() {
      if (byAnchor === null) return;
      goOnTo(upper);
      lower = upper = undefined;
    },
    end() {
      if (reading > 1) sweep();
      for (const blocks of lost.values()) for (const { id } of blocks) changes.removed.push(id);
      lost.clear();
      const mustReadAll = isFull;
      isFull = false;
      if (mustReadAll) forgetAll();
      else if (changes.removed.length > 0) ordered = ordered.filter(isThere);
      return { mustReadAll };
    },
    takeChanges() {
      sort();
      if (byAnchor !== null) giveIds(nextKnown());
      const taken = changes;
      if (taken.added.length + taken.removed.length + taken.moved.length === 0) return null;
      changes = noChanges();
      if (reading === 1) return taken;
      const added = taken.added.filter(isThere);
      const isNew = new Set(added);
      return { ...taken, added, moved: taken.moved.filter((block) => !block.isGone && !isNew.has(block)) };
    },
    get(id) {
      const block = ordered[indexOf(id)];
      return block?.id === id && !block.isGone ? block : undefined;
    },
    all: () => ordered.filter(isThere),
  };
}

/** A block may have gone again before anybody was told of it. */
function isThere({ isGone }: PageBlock): boolean {
  return !isGone;
}

function noChanges(): BlockChanges {
  return { added: [], removed: [], moved: [] };
}
