import type { Mention } from '../matching/mention';
import { elementKind } from '../reading/element-kinds';
import { startSlice, takeTurns } from '../reading/take-turns';
import { type PageBlock, placeAt } from '../reading/text-block';
import { chooseToDraw, mostDrawn } from './choose-to-draw';
import { findAtPoint, type Page } from './find-at-point';
import { flatParent } from './flat-tree';
import { boxedParent } from './is-shown';
import { createJudge } from './judge-marks';
import type { Mark, MarkedBlock, PageMention } from './mark';
import { createMarkPainter } from './mark-painter';
import { createMarkedBlocks } from './marked-blocks';
import { createRectReader } from './mention-rects';
import { createNearViewport } from './near-viewport';
import { stepFrom } from './step-from';
import { staticRanges } from './static-ranges';
import { createStyleReader, type StyleReader } from './style-reader';
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
  const judge = createJudge(rectsOf);
  const near = createNearViewport(document, arrive);
  const page: Page = { document, shadowRoots, blockOf: blocks.ofNode, rectsOf };
  /** Blocks to be looked at. */
  const queue = new Set<number>();
  let isJudging = false;
  let havePeopleChanged = false;
  let isQuiet = quiet;
  let isCut = false;
  let active: PageMention | null = null;
  watchForReveal(document, { signal, onMaybe: lookAgain });
  signal.addEventListener('abort', clear);

  function judgeSoon(id?: number): void {
    if (id !== undefined) queue.add(id);
    if (isJudging || signal.aborted) return;
    isJudging = true;
    void judgeInSlices();
  }

  async function judgeInSlices(): Promise<void> {
    // What is told in one task is looked at together.
    await Promise.resolve();
    for (let isFirst = true; isFirst || queue.size > 0; isFirst = false) {
      if (!isFirst) await takeTurns();
      if (signal.aborted) return;
      judgeUntil(startSlice());
      draw();
    }
    isJudging = false;
    if (havePeopleChanged) onPeople?.();
    havePeopleChanged = false;
  }

  function judgeUntil(isTime: () => boolean): void {
    const styles = createStyleReader(document);
    for (const id of queue) {
      queue.delete(id);
      const marked = blocks.get(id);
      if (marked === undefined) continue;
      if (judge(marked, styles)) havePeopleChanged = true;
      near.watch(id, zoneOf(marked, styles) ?? document.documentElement);
      if (isTime()) return;
    }
  }

  function judgeNow(): void {
    judgeUntil(() => false);
  }

  function arrive(ids: number[]): void {
    for (const id of ids) if (blocks.get(id)?.marks.some((mark) => !mark.isShown)) queue.add(id);
    judgeSoon();
  }

  /** Something moved: what was hidden near the viewport may be seen now, and other marks may be the nearest. */
  function lookAgain(): void {
    const hidden = near.near().filter((id) => blocks.get(id)?.marks.some((mark) => !mark.isShown));
    for (const id of hidden) queue.add(id);
    if (hidden.length > 0 || isCut) judgeSoon();
  }

  function draw(): void {
    painter.keepUp();
    if (isQuiet) return;
    const onScreen = near.near().flatMap((id) => blocks.get(id) ?? []);
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
    if (marks.some((mark) => mark.isShown)) havePeopleChanged = true;
    for (const mark of marks) mark.ranges = null;
    judgeSoon();
  }

  function placeOf(mention: PageMention): MentionPlace | null {
    const block = blocks.get(mention.blockId)?.block;
    if (block === undefined || blocks.markOf(mention)?.isShown !== true) return null;
    const rects = rectsOf(block, mention);
    const [rect] = rects;
    return rect === undefined ? null : { mention, rects, rect };
  }

  function mentions(): PageMention[] {
    judgeNow();
    return blocks
      .inOrder()
      .flatMap(({ marks }) => marks.filter((mark) => mark.isShown).map((mark) => mark.mention));
  }

  function clear(): void {
    near.clear();
    blocks.clear();
    queue.clear();
    painter.clear();
    active = null;
  }

  return {
    setMentions(block, found) {
      const { kept, dropped } = blocks.set(block, found);
      if (kept === null) near.unwatch(block.id);
      else queue.add(block.id);
      if (kept !== null || dropped.length > 0) release(dropped);
    },
    moveBlock(block) {
      const marked = blocks.move(block.id);
      if (marked === undefined) return;
      for (const mark of marked.marks) mark.ranges = null;
      judgeSoon(block.id);
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
      else judgeSoon();
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
      const place = placeOf(mention);
      const block = blocks.get(mention.blockId)?.block;
      if (place === null || block === undefined || isInside(place.rect, view)) return;
      flatParent(placeAt(block, mention.start, 'start').node)?.scrollIntoView({
        block: 'center',
        behavior: 'instant',
      });
      const after = placeOf(mention)?.rect;
      if (after !== undefined && !isInside(after, view))
        view.scrollBy({ top: after.top - view.innerHeight / 2, behavior: 'instant' });
    },
    setActive(mention) {
      active = mention;
      tint();
    },
    people() {
      judgeNow();
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

/** How near to the edge of the viewport a mention may be, in pixels: pages keep bars there. */
const edge = 80;

function isInside({ top, bottom }: DOMRect, { innerHeight }: Window): boolean {
  return top >= edge && bottom <= innerHeight - edge;
}

/** The block element that the first mark's text is laid out in. */
function zoneOf({ block, marks }: MarkedBlock, styles: StyleReader): Element | null {
  const start = marks[0]?.mention.start ?? 0;
  let element = boxedParent(placeAt(block, start, 'start').node, styles);
  while (element !== null && elementKind(element.localName) === 'inline') {
    const outer = flatParent(element);
    if (outer === null || styles.of(outer).display === 'contents') break;
    element = outer;
  }
  return element;
}
