import { elementKind } from './element-kinds';
import { createKnownBlocks } from './known-blocks';
import { surroundingsOf, type Surroundings } from './surroundings';
import { startSlice, takeTurns } from './take-turns';
import type { PageBlock } from './text-block';
import { rangesToRead } from './ranges-to-read';
import { createTextWalk, type TextSink, type WalkRange } from './walk-text';
import { watchPage } from './watch-page';

/** What a stretch of reading found to be different. */
export interface BlockChanges {
  /** To be asked about and marked. A block whose text changed comes back as a new one, with a new id. */
  added: PageBlock[];
  /** Ids of blocks that are gone; nothing of theirs is held any more. */
  removed: number[];
  /** The same text in other nodes, such as after a re-render: what was found in it stands, under the same id. */
  moved: PageBlock[];
}

export interface PageReaderOptions {
  /** Ends the reading; nothing is called afterwards. */
  signal: AbortSignal;
  /** Called after every slice that found a difference. */
  onBlocks: (changes: BlockChanges) => void;
  /** An open shadow root was found. */
  onShadowRoot?: (root: ShadowRoot) => void;
  /** Called before what changed is read: it may have become another page without loading. */
  onChange?: () => void;
  /** Whether a node that was added is ours: it is never read. */
  isOwn?: (node: Node) => boolean;
  /** Ids of blocks are above this, by less than `idsOfDocument`. */
  idsFrom?: number;
  /** How long changes are gathered before they are read, while a page goes on changing. */
  batchMs?: number;
}

export interface PageReader {
  /** Settles once the whole page has been read for the first time, or reading has ended. */
  readonly firstPass: Promise<void>;
  /** The block with this id, while it is on the page. */
  block: (id: number) => PageBlock | undefined;
  /** Every block on the page, in page order. */
  blocks: () => readonly PageBlock[];
  /** Open shadow roots found so far that are still on the page. */
  shadowRoots: () => ShadowRoot[];
}

/** How often a walk is begun anew because the page took its place away; then the page is read again as a whole. */
const mostRestarts = 3;

/** How many custom elements are remembered as possible hosts of a later shadow root. */
const mostCandidates = 500;

/** While a page goes on changing, it is left alone this many times as long as a reading lasted. */
const pauseShare = 150;

/** And at most so many batches: what streams past a reader faster than that is not read. */
const mostBatches = 8;

/** How long after the first pass custom elements are looked at once more: a root attached to one changes no node. */
const lateRootsMs = 2000;

/**
 * Reads a page's text and goes on reading what changes, in slices of a few milliseconds, what is on screen first. Costs
 * one walk over the page, then only what changed. The first change after a quiet time is read at once, the following
 * ones in batches.
 */
export function createPageReader(
  document: Document,
  { signal, onBlocks, onShadowRoot, onChange, isOwn, batchMs = 250, idsFrom }: PageReaderOptions,
): PageReader {
  const known = createKnownBlocks(idsFrom);
  const roots = new Set<ShadowRoot>();
  const candidates = new Set<Element>();
  const sink: TextSink = { run: known.see, shadowRoot: include, customElement: remember };
  const watch = watchPage(document, { signal, onChange: readSoon, isOwn });
  let state: 'idle' | 'waiting' | 'reading' = 'reading';
  let lastRead = -Infinity;
  let pauseMs = batchMs;
  let isStale = false;
  let wantsWhole = false;

  // What starts this script has had its part of the task.
  const firstPass = takeTurns().then(readFirst);
  void firstPass.then(() => lookLate());
  document.defaultView?.addEventListener('load', readSoon, { signal });
  document.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && readAllSoon(), {
    signal,
  });

  function include(root: ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    watch.include(root);
    onShadowRoot?.(root);
  }

  function remember(element: Element): void {
    if (candidates.size < mostCandidates) candidates.add(element);
  }

  function lookLate(): void {
    const timer = setTimeout(readSoon, lateRootsMs);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  function readAllSoon(): void {
    wantsWhole = true;
    readSoon();
  }

  function readSoon(): void {
    isStale = true;
    if (state !== 'idle' || signal.aborted) return;
    state = 'waiting';
    setTimeout(() => void readChange(), Math.max(0, pauseMs - (performance.now() - lastRead)));
  }

  async function readChange(): Promise<void> {
    if (signal.aborted) return;
    isStale = false;
    const begun = performance.now();
    onChange?.();
    const change = watch.takeChange();
    if (wantsWhole) await readWhole();
    else {
      const ranges = [...(change === null ? [] : rangesToRead(change.seeds)), ...lateRoots()];
      const removed = [...(change?.removed ?? []), ...lostRoots()];
      if (ranges.length + removed.length > 0) await read(ranges, removed);
      const longest = mostBatches * batchMs;
      pauseMs = Math.min(Math.max(batchMs, (performance.now() - begun) * pauseShare), longest);
    }
    state = 'idle';
    if (isStale) readSoon();
  }

  function readWhole(): Promise<void> {
    wantsWhole = false;
    const { body } = document;
    return read(body === null || document.designMode === 'on' ? [] : [{ first: body, last: body }]);
  }

  /** The whole page for the first time, from what is on screen. */
  async function readFirst(): Promise<void> {
    const { body } = document;
    const shown = blockOnScreen(document);
    if (body === null || document.designMode === 'on') await read([]);
    else if (shown === null) await readWhole();
    else {
      const whole = { first: body, last: body };
      await read([
        { ...whole, from: shown },
        { ...whole, until: shown },
      ]);
    }
    state = 'idle';
    if (isStale) readSoon();
  }

  async function read(ranges: WalkRange[], removed: Node[] = []): Promise<void> {
    state = 'reading';
    known.begin();
    known.lose(removed);
    const lookUp = rememberByParent(surroundingsOf);
    let isTime = startSlice();
    let restarts = 0;
    const queue = ranges.toReversed();
    for (let range = queue.pop(); range !== undefined; range = queue.pop()) {
      if (!range.first.isConnected || !range.last.isConnected) continue;
      const walk = createTextWalk(range, sink, lookUp);
      known.beginRange(range);
      let reached = walk.proceed(isTime);
      while (reached === 'paused' || isTime()) {
        tell();
        await takeTurns();
        if (signal.aborted) return;
        isTime = startSlice();
        if (reached !== 'paused') break;
        reached = walk.proceed(isTime);
      }
      if (reached === 'done') known.endRange();
      else if (restarts++ < mostRestarts) {
        // Part of the range may have been seen: from here on that is looked up.
        known.begin();
        if (range.from ?? range.until) queue.length = 0;
        queue.push({ first: range.first, last: range.last });
      } else readAllSoon();
    }
    if (known.end().mustReadAll) readAllSoon();
    tell();
    lastRead = performance.now();
  }

  function tell(): void {
    const changes = known.takeChanges();
    if (changes !== null) onBlocks(changes);
  }

  /** Shadow roots whose hosts left the page. */
  function lostRoots(): ShadowRoot[] {
    const lost = [...roots].filter((root) => !root.host.isConnected);
    for (const root of lost) roots.delete(root);
    return lost;
  }

  /** Custom elements that got a shadow root since they were read. */
  function lateRoots(): WalkRange[] {
    const late: WalkRange[] = [];
    for (const element of candidates) {
      if (element.isConnected && element.shadowRoot === null) continue;
      candidates.delete(element);
      if (element.isConnected) late.push({ first: element, last: element });
    }
    return late;
  }

  return {
    firstPass,
    block: known.get,
    blocks: known.all,
    shadowRoots: () => [...roots],
  };
}

/** A block to begin with where the page is scrolled to; null where that is near its beginning. */
function blockOnScreen(document: Document): Element | null {
  const view = document.defaultView;
  if (view === null || view.scrollY < view.innerHeight) return null;
  let element = document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 3);
  while (element !== null && elementKind(element.localName) !== 'block') element = element.parentElement;
  return element === document.body || element === document.documentElement ? null : element;
}

type LookUp = (node: Node) => Surroundings | null;

/** Siblings stand in the same surroundings; valid while one reading lasts. */
function rememberByParent(lookUp: LookUp): LookUp {
  const byParent = new Map<Node | null, Surroundings | null>();
  return (node) => {
    const parent = node.parentNode;
    let found = byParent.get(parent);
    if (found === undefined) byParent.set(parent, (found = lookUp(node)));
    return found;
  };
}
