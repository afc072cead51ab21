import type { Mention } from '../matching/mention';
import { type PageBlock, placeAt } from '../reading/text-block';
import { chooseToDraw, mostDrawn, mostMeasured } from './choose-to-draw';
import { findAtPoint, type Page } from './find-at-point';
import { createJudging } from './judge-in-slices';
import { createJudge } from './judge-marks';
import type { Mark, PageMention } from './mark';
import { createMarkPainter } from './mark-painter';
import { createMarkedBlocks } from './marked-blocks';
import { createRectReader } from './mention-rects';
import { createNearViewport } from './near-viewport';
import { scrollTo } from './scroll-to';
import { staticRanges } from './static-ranges';
import { stepFrom } from './step-from';
import { createStyleReader } from './style-reader';
import type { Tone } from './tone';
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
  /** Called, at most once a task, after `people` would answer differently. */
  onPeople?: () => void;
  /** Shadow roots that may hold marked text, for hit-testing. */
  shadowRoots?: () => ShadowRoot[];
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
  /** Every shown mention, in page order. */
  mentions: () => PageMention[];
  /**
   * The next or previous shown mention after `from`, or of what is on screen where there is no `from`; around the end to
   * the other one. With an actor only mentions of that actor. Null when there is none.
   */
  step: (
    direction: 'next' | 'previous',
    options?: { from?: PageMention | null; actor?: Mention['actor'] },
  ) => PageMention | null;
  /** Scrolls a mention into view, at once, unless it is. */
  reveal: (mention: PageMention) => void;
  /** Tints one mention, or none. */
  setActive: (mention: PageMention | null) => void;
  /** Who is named, by weight. */
  people: () => PersonCount[];
  /** Forgets everything and leaves the page as found. */
  clear: () => void;
}

/**
 * Marks mentions on a page without touching its nodes. What was found is looked at in slices before it is marked: text
 * that nobody can see is left alone.
 */
export function createMarker(
  document: Document,
  { signal, quiet = false, onPeople, shadowRoots = () => [] }: MarkerOptions,
): Marker {
  const view = document.defaultView;
  if (view === null) throw new Error('a document without a window shows nothing');
  const blocks = createMarkedBlocks();
  const painter = createMarkPainter(document);
  const rectsOf = createRectReader(document);
  const near = createNearViewport(document, arrive);
  const judging = createJudging(document, {
    signal,
    judge: createJudge(rectsOf),
    blockOf: blocks.get,
    onZone: near.watch,
    draw,
    onPeople: () => onPeople?.(),
  });
  const page: Page = { document, shadowRoots, blockOf: blocks.ofNode, rectsOf };
  let isQuiet = quiet;
  let isCut = false;
  let active: PageMention | null = null;
  watchForReveal(document, { signal, onMaybe: lookAgain });
  signal.addEventListener('abort', clear);

  function arrive(ids: number[]): void {
    for (const id of ids) if (blocks.get(id)?.marks.some((mark) => !mark.isShown)) judging.soon(id);
    judging.soon();
  }

  /** Something moved: what was hidden near the viewport may be seen now, and other marks may be the nearest. */
  function lookAgain(): void {
    const hidden = near.near().filter((id) => blocks.get(id)?.marks.some((mark) => !mark.isShown));
    for (const id of hidden) judging.soon(id);
    if (isCut) judging.soon();
  }

  function draw(): boolean {
    painter.keepUp();
    if (isQuiet) return false;
    const ids = near.near();
    const onScreen =
      ids.length > mostMeasured
        ? blocks.inOrder().filter(({ block }) => near.isNear(block.id))
        : ids.flatMap((id) => blocks.get(id) ?? []);
    const chosen = chooseToDraw(onScreen, {
      viewHeight: view?.innerHeight ?? 0,
      styles: () => createStyleReader(document),
    });
    isCut = chosen.isCut;
    const ranges = new Map<StaticRange, Tone>();
    for (const mark of chosen.marks) {
      mark.ranges ??= rangesOf(mark);
      if (ranges.size + mark.ranges.length > mostDrawn) break;
      for (const range of mark.ranges) ranges.set(range, mark.tone);
    }
    painter.draw(ranges);
    tint();
    return isCut;
  }

  function rangesOf({ mention }: Mark): StaticRange[] {
    const block = blocks.get(mention.blockId)?.block;
    return block === undefined ? [] : staticRanges(block, mention);
  }

  function tint(): void {
    const mark = active === null ? undefined : blocks.markOf(active);
    const isTinted = mark?.isShown === true && !isQuiet;
    painter.tint(isTinted ? rangesOf(mark) : [], mark?.tone ?? 'light');
  }

  function release(marks: Mark[]): void {
    for (const mark of marks) mark.ranges = null;
    if (marks.some((mark) => mark.isShown)) judging.peopleChanged();
    else judging.soon();
  }

  function placeOf(mention: PageMention): MentionPlace | null {
    const block = blocks.get(mention.blockId)?.block;
    if (block === undefined || blocks.markOf(mention)?.isShown !== true) return null;
    const rects = rectsOf(block, mention);
    const [rect] = rects;
    return rect === undefined ? null : { mention, rects, rect };
  }

  function mentions(): PageMention[] {
    judging.now();
    return blocks
      .inOrder()
      .flatMap(({ marks }) => marks.filter((mark) => mark.isShown).map((mark) => mark.mention));
  }

  function clear(): void {
    near.clear();
    blocks.clear();
    judging.clear();
    painter.clear();
    active = null;
  }

  return {
    setMentions(block, found) {
      const { kept, dropped } = blocks.set(block, found);
      if (kept === null) near.unwatch(block.id);
      else judging.soon(block.id);
      if (kept !== null || dropped.length > 0) release(dropped);
    },
    moveBlock(block) {
      const marked = blocks.move(block.id);
      if (marked === undefined) return;
      for (const mark of marked.marks) mark.ranges = null;
      judging.soon(block.id);
    },
    removeBlocks(ids) {
      for (const id of ids) {
        const dropped = blocks.remove(id);
        near.unwatch(id);
        if (dropped.length > 0) release(dropped);
      }
    },
    setQuiet(toQuiet) {
      if (isQuiet === toQuiet) return;
      isQuiet = toQuiet;
      if (isQuiet) painter.clear();
      else judging.soon();
    },
    mentionAt(x, y) {
      painter.keepUp();
      const found = findAtPoint(page, x, y);
      return found && { mention: found.mark.mention, rects: found.rects, rect: found.rect };
    },
    placeOf,
    mentions,
    step: (direction, { from = null, actor } = {}) =>
      stepFrom(mentions(), {
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
    people() {
      judging.now();
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
