import type { Mention } from '../matching/mention';
import { type PageBlock, nodeAt } from '../reading/text-block';
import { blocksNear } from './blocks-near';
import { flatParent } from './flat-tree';
import { createJudge } from './judge-marks';
import { createLookRhythm } from './look-rhythm';
import { createLookThrough } from './look-through';
import type { Mark, MarkedBlock, PageMention } from './mark';
import { createMarkPainter } from './mark-painter';
import { createMarkedBlocks } from './marked-blocks';
import type { MarkedPage } from './marked-page';
import { createRectReader } from './mention-rects';
import { rangesNear } from './ranges-near';
import { createNamedSeeker } from './seek-named';
import { staticRanges } from './static-ranges';
import { createStyleReader, type StyleReader } from './style-reader';
import { untilLaidOut } from './until-laid-out';
import { watchForReveal } from './watch-for-reveal';

export type { PageMention } from './mark';

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
  /** Every shown mention, in page order. Looks at those that were not looked at yet. */
  mentions: () => Promise<PageMention[]>;
  /** Tints one mention, or none. */
  setActive: (mention: PageMention | null) => void;
  /** Who is named, as far as was looked by now. */
  named: () => Mention['actor'][];
  /** For whoever looks for a mention. */
  page: MarkedPage;
  /** Forgets everything and leaves the page as found. */
  clear: () => void;
}

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
  const readStyles = (): StyleReader => createStyleReader(view);
  const painter = createMarkPainter(view);
  const rectsOf = createRectReader(document);
  const judge = createJudge(rectsOf, { admitted, onLost: () => seeker.add(blocks.inOrder()) });
  const lookThrough = createLookThrough(view, {
    signal,
    isThere: (marked) => blocks.get(marked.block.id) === marked,
  });
  const seeker = createNamedSeeker(judge, { lookThrough, onNamed });
  const rhythm = createLookRhythm(look);
  let isQuiet = quiet;
  let active: PageMention | null = null;
  watchForReveal(document, { signal, onMaybe: rhythm.now, onResize: rhythm.soon });
  signal.addEventListener('abort', clear);

  async function look(): Promise<number | null> {
    await untilLaidOut(document);
    if (signal.aborted) return null;
    const begun = performance.now();
    painter.keepUp();
    if (!isQuiet) await drawNear();
    const tookMs = performance.now() - begun;
    // The first marks bring a style sheet: measuring right behind it would have all of the page laid out at once.
    if (seeker.hasMore()) await untilLaidOut(document).then(seeker.seek);
    if (signal.aborted) return null;
    seeker.tell();
    return tookMs;
  }

  async function drawNear(): Promise<void> {
    const styles = readStyles();
    const near = blocksNear(blocks.inOrder(), { viewHeight: view?.innerHeight ?? 0, styles });
    const ranges = await rangesNear(near, { judge, lookThrough });
    if (signal.aborted || isQuiet) return;
    painter.draw(ranges);
    tint();
  }

  function isShown(marked: MarkedBlock, mark: Mark): boolean {
    if (mark.isShown !== true) judge.judge(marked, readStyles());
    return mark.isShown === true;
  }

  function tint(): void {
    const mark = active === null ? undefined : blocks.markOf(active);
    const block = active === null ? undefined : blockWith(active);
    const isTinted = block !== undefined && mark?.isShown === true && !isQuiet;
    painter.tint(isTinted ? staticRanges(block, mark.mention) : [], mark?.tone ?? 'light');
  }

  function blockWith({ blockId }: PageMention): PageBlock | undefined {
    return blocks.get(blockId)?.block;
  }

  function release(marks: Mark[]): void {
    judge.release(marks);
    if (marks.length > 0) rhythm.soon();
  }

  async function mentions(): Promise<PageMention[]> {
    // Whoever asks again has the answer at once: no frame is waited for where nothing is left to be measured.
    if (undecided().length > 0) {
      await untilLaidOut(document);
      await lookThrough(undecided(), (marked, styles) => judge.judge(marked, styles));
    }
    return blocks
      .inOrder()
      .flatMap(({ marks }) => marks.filter((mark) => mark.isShown).map((mark) => mark.mention));
  }

  function undecided() {
    return blocks.inOrder().filter(({ marks }) => marks.some((mark) => mark.isShown === null));
  }

  function clear(): void {
    blocks.clear();
    judge.clear();
    painter.clear();
    rhythm.stop();
    seeker.clear();
    active = null;
  }

  return {
    setMentions(block, found) {
      release(blocks.set(block, found));
      const marked = blocks.get(block.id);
      if (marked === undefined) return;
      seeker.add([marked]);
      rhythm.soon();
    },
    moveBlock(block) {
      blocks.move(block);
      if (blocks.get(block.id) !== undefined) rhythm.soon();
    },
    removeBlocks(ids) {
      for (const id of ids) release(blocks.remove(id));
    },
    setQuiet(toQuiet) {
      if (isQuiet === toQuiet) return;
      isQuiet = toQuiet;
      if (isQuiet) painter.clear();
      else rhythm.soon();
    },
    mentions,
    setActive(mention) {
      active = mention;
      tint();
    },
    named: judge.named,
    page: {
      document,
      view,
      shadowRoots,
      blockFrom: blocks.from,
      blockWith,
      elementOf(mention) {
        const block = blockWith(mention);
        return block === undefined ? null : flatParent(nodeAt(block, mention.start));
      },
      markOf: blocks.markOf,
      rectsOf,
      isShown,
      keepUp: painter.keepUp,
    },
    clear,
  };
}
