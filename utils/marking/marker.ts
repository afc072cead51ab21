import type { Mention } from '../matching/mention';
import { type PageBlock, placeAt } from '../reading/text-block';
import { startSlice, takeTurns } from '../reading/take-turns';
import { blocksNear } from './blocks-near';
import { findAtPoint, type Page } from './find-at-point';
import { createJudge } from './judge-marks';
import type { Mark, MarkedBlock, PageMention } from './mark';
import { createMarkPainter } from './mark-painter';
import { createMarkedBlocks } from './marked-blocks';
import { createRectReader } from './mention-rects';
import { scrollTo } from './scroll-to';
import { staticRanges } from './static-ranges';
import { stepFrom } from './step-from';
import { createStyleReader, type StyleReader } from './style-reader';
import type { Tone } from './tone';
import { untilLaidOut } from './until-laid-out';
import { watchForReveal } from './watch-for-reveal';
import { type PersonCount, weighPeople } from './weigh-people';

export type { PageMention } from './mark';
export type { PersonCount } from './weigh-people';

/** Where a mention is, in CSS pixels from the viewport's corner. */
export interface MentionPlace {
  mention: PageMention;
  /** One a line, in reading order, at least one. */
  rects: DOMRect[];
  /** The one under the pointer; without a pointer the first. */
  rect: DOMRect;
}

export interface MarkerOptions {
  /** Takes everything back as `clear` does. */
  signal: AbortSignal;
  /** Nothing is registered with the page; hit-testing and stepping work. */
  quiet?: boolean;
  /** Called after `named` answers differently. */
  onNamed?: () => void;
  /** Shadow roots that may hold marked text, for hit-testing. */
  shadowRoots?: () => ShadowRoot[];
  /** Whoever was shown so far on the page, where it has several documents: all of them together name 200 at most. */
  admitted?: Set<Mention['actor']>;
}

export interface Marker {
  /** Puts what was found in a block in the place of what was found there before; an empty list takes it away. */
  setMentions: (block: PageBlock, mentions: Mention[]) => void;
  /** The block stands in other nodes now. */
  moveBlock: (block: PageBlock) => void;
  removeBlocks: (ids: number[]) => void;
  setQuiet: (quiet: boolean) => void;
  /** The mention at a point of the viewport; null where there is none. At most one call a frame. */
  mentionAt: (x: number, y: number) => MentionPlace | null;
  /** Where a mention is now; null when it is gone or not shown. */
  placeOf: (mention: PageMention) => MentionPlace | null;
  /** Every shown mention, in page order. Looks at those that were not looked at yet. */
  mentions: () => Promise<PageMention[]>;
  /**
   * The next or previous shown mention after `from`, or of what is on screen where there is no `from`; around the end to
   * the other one. With an actor only mentions of that actor. Null when there is none.
   */
  step: (
    direction: 'next' | 'previous',
    options?: { from?: PageMention | null; actor?: Mention['actor'] },
  ) => Promise<PageMention | null>;
  /** Scrolls a mention into view, at once, unless it is. */
  reveal: (mention: PageMention) => void;
  /** Tints one mention, or none. */
  setActive: (mention: PageMention | null) => void;
  /** Who is named, as far as was looked by now. */
  named: () => Mention['actor'][];
  /** Who is named, by weight. Looks at mentions that were not looked at yet. */
  people: () => Promise<PersonCount[]>;
  /** Forgets everything and leaves the page as found. */
  clear: () => void;
}

/** Every registered range costs some 10 µs in each frame in which the page changes anything, in Chromium. */
const mostDrawn = 150;

/**
 * How long the page is left alone between two looks: this long at least, and where it is the page that changes, so many
 * times as long as the last look took.
 */
const betweenLooks = { shortestMs: 100, longestMs: 1000, times: 200 };

/**
 * Marks mentions on a page without touching its nodes. What was found is looked at before it is marked, since text that
 * nobody can see is left alone: near the viewport, and elsewhere until every actor was seen once.
 */
export function createMarker(
  document: Document,
  { signal, quiet = false, onNamed, shadowRoots = () => [], admitted }: MarkerOptions,
): Marker {
  const view = document.defaultView;
  if (view === null) throw new Error('a document without a window shows nothing');
  const blocks = createMarkedBlocks();
  const painter = createMarkPainter(document);
  const rectsOf = createRectReader(document);
  const judge = createJudge(rectsOf, {
    admitted,
    onNamed: () => (haveNamedChanged = true),
    onLost: () => (unseen = [...blocks.inOrder()]),
  });
  const page: Page = { document, shadowRoots, blockOf: blocks.ofNode, rectsOf, isShown };
  let isQuiet = quiet;
  let active: PageMention | null = null;
  let isLooking = false;
  let isDue = false;
  let haveNamedChanged = false;
  let told = new Set<Mention['actor']>();
  /** What was found and not looked through for whom it names. */
  let unseen: MarkedBlock[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  watchForReveal(document, { signal, onMaybe: lookNow, onResize: soon });
  signal.addEventListener('abort', clear);

  /** Looks at the page, at once after a quiet time, with whatever else is told until it is laid out. */
  function soon(): void {
    isDue = true;
    if (!isLooking && timer === undefined) void look();
  }

  /** Somebody scrolls or opens something and waits to see it. */
  function lookNow(): void {
    clearTimeout(timer);
    timer = undefined;
    soon();
  }

  async function look(): Promise<void> {
    isLooking = true;
    isDue = false;
    await untilLaidOut(document);
    if (signal.aborted) return;
    const begun = performance.now();
    painter.keepUp();
    if (!isQuiet) await drawNear();
    const took = performance.now() - begun;
    // The first marks bring a style sheet: measuring right behind it would have all of the page laid out at once.
    if (unseen.length > 0) await untilLaidOut(document).then(seekNamed);
    if (signal.aborted) return;
    tellNamed();
    isLooking = false;
    timer = setTimeout(
      () => {
        timer = undefined;
        if (isDue) soon();
      },
      Math.min(Math.max(betweenLooks.shortestMs, took * betweenLooks.times), betweenLooks.longestMs),
    );
  }

  function tellNamed(): void {
    if (!haveNamedChanged) return;
    haveNamedChanged = false;
    const now = judge.named();
    if (now.length === told.size && now.every((actor) => told.has(actor))) return;
    told = new Set(now);
    onNamed?.();
  }

  /** Looks at what is new until every actor it names was seen once. */
  async function seekNamed(): Promise<void> {
    const open = unseen.filter(namesNewly);
    unseen = [];
    await inSlices(open, (marked, styles) => {
      if (namesNewly(marked)) judge.judge(marked, styles);
    });
  }

  function namesNewly({ marks }: MarkedBlock): boolean {
    return marks.some((mark) => mark.isShown === null && !judge.isNamed(mark.mention.actor));
  }

  async function drawNear(): Promise<void> {
    const near = blocksNear(blocks.inOrder(), {
      viewHeight: view?.innerHeight ?? 0,
      styles: createStyleReader(document),
    });
    const ranges = new Map<StaticRange, Tone>();
    await inSlices(near, (marked, styles) => {
      if (ranges.size >= mostDrawn) return;
      if (marked.marks.some((mark) => mark.isShown !== true)) judge.judge(marked, styles);
      for (const mark of marked.marks) {
        if (mark.isShown !== true) continue;
        mark.ranges ??= staticRanges(marked.block, mark.mention);
        if (ranges.size + mark.ranges.length > mostDrawn) return;
        for (const range of mark.ranges) ranges.set(range, mark.tone);
      }
    });
    if (signal.aborted || isQuiet) return;
    painter.draw(ranges);
    tint();
  }

  /** Does something to each block that is still there. A frame that is gone has nothing to look at any more. */
  async function inSlices(
    all: readonly MarkedBlock[],
    task: (marked: MarkedBlock, styles: StyleReader) => void,
  ): Promise<void> {
    if (signal.aborted) return;
    let isTime = startSlice();
    let styles = createStyleReader(document);
    for (const marked of all) {
      if (isTime()) {
        // oxlint-disable-next-line no-await-in-loop -- one slice after the other
        await takeTurns();
        if (signal.aborted) return;
        isTime = startSlice();
        styles = createStyleReader(document);
      }
      if (blocks.get(marked.block.id) === marked) task(marked, styles);
    }
  }

  function isShown(marked: MarkedBlock, mark: Mark): boolean {
    if (mark.isShown !== true) judge.judge(marked, createStyleReader(document));
    return mark.isShown === true;
  }

  function tint(): void {
    const mark = active === null ? undefined : blocks.markOf(active);
    const block = active === null ? undefined : blocks.get(active.blockId)?.block;
    const isTinted = block !== undefined && mark?.isShown === true && !isQuiet;
    painter.tint(isTinted ? staticRanges(block, mark.mention) : [], mark?.tone ?? 'light');
  }

  function release(marks: Mark[]): void {
    judge.release(marks);
    if (marks.length > 0) soon();
  }

  function placeOf(mention: PageMention): MentionPlace | null {
    const block = blocks.get(mention.blockId)?.block;
    if (block === undefined || blocks.markOf(mention)?.isShown !== true) return null;
    const rects = rectsOf(block, mention);
    const [rect] = rects;
    return rect === undefined ? null : { mention, rects, rect };
  }

  async function mentions(): Promise<PageMention[]> {
    await untilLaidOut(document);
    const open = blocks.inOrder().filter(({ marks }) => marks.some((mark) => mark.isShown === null));
    await inSlices(open, (marked, styles) => judge.judge(marked, styles));
    return blocks
      .inOrder()
      .flatMap(({ marks }) => marks.filter((mark) => mark.isShown).map((mark) => mark.mention));
  }

  function clear(): void {
    blocks.clear();
    judge.clear();
    painter.clear();
    clearTimeout(timer);
    unseen = [];
    active = null;
  }

  return {
    setMentions(block, found) {
      release(blocks.set(block, found));
      const marked = blocks.get(block.id);
      if (marked === undefined) return;
      unseen.push(marked);
      soon();
    },
    moveBlock(block) {
      blocks.move(block);
      if (blocks.get(block.id) !== undefined) soon();
    },
    removeBlocks(ids) {
      for (const id of ids) release(blocks.remove(id));
    },
    setQuiet(toQuiet) {
      if (isQuiet === toQuiet) return;
      isQuiet = toQuiet;
      if (isQuiet) painter.clear();
      else soon();
    },
    mentionAt(x, y) {
      painter.keepUp();
      const found = findAtPoint(page, x, y);
      return found && { mention: found.mark.mention, rects: found.rects, rect: found.rect };
    },
    placeOf,
    mentions,
    step: async (direction, { from = null, actor } = {}) =>
      stepFrom(await mentions(), {
        direction,
        from,
        isWanted: (mention) => actor === undefined || mention.actor === actor,
        whereIs(mention) {
          const rect = placeOf(mention)?.rect;
          if (rect === undefined || rect.bottom <= 0) return 'above';
          return rect.top < view.innerHeight ? 'on-screen' : 'below';
        },
      }),
    reveal(mention) {
      const block = blocks.get(mention.blockId)?.block;
      const { node } = block === undefined ? { node: null } : placeAt(block, mention.start, 'start');
      if (node !== null) scrollTo(node, { view, rectNow: () => placeOf(mention)?.rect });
    },
    setActive(mention) {
      active = mention;
      tint();
    },
    named: judge.named,
    async people() {
      await mentions();
      return weighPeople(
        blocks.inOrder().map(({ block: { role, text }, marks }) => ({
          role,
          text,
          actors: marks.filter((mark) => mark.isShown).map((mark) => mark.mention.actor),
        })),
      );
    },
    clear,
  };
}
