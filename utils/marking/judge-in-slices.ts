import { elementKind } from '../reading/element-kinds';
import { startSlice, takeTurns } from '../reading/take-turns';
import { placeAt } from '../reading/text-block';
import { flatParent } from './flat-tree';
import { boxedParent } from './is-shown';
import type { Judge } from './judge-marks';
import type { MarkedBlock } from './mark';
import { createStyleReader, type StyleReader } from './style-reader';
import { untilLaidOut } from './until-laid-out';

export interface JudgingOptions {
  signal: AbortSignal;
  judge: Judge;
  /** Undefined once the block is gone. */
  blockOf: (id: number) => MarkedBlock | undefined;
  /** The element that a judged block is laid out in, to be watched. */
  onZone: (id: number, zone: Element) => void;
  /** Draws what is judged so far. True when drawing again costs measuring. */
  draw: () => boolean;
  /** Other people are shown than before. */
  onPeople: () => void;
}

export interface Judging {
  /** Judges a block, or nothing, and draws, with whatever else is told in this task. */
  soon: (id?: number) => void;
  /** Judges all that waits, at once. */
  now: () => void;
  /** The people shown changed without judging; `onPeople` follows. */
  peopleChanged: () => void;
  clear: () => void;
}

/** Judges what was found in slices, each right after a layout of the page's own. */
export function createJudging(document: Document, options: JudgingOptions): Judging {
  const { signal, judge, blockOf, onZone, draw, onPeople } = options;
  const queue = new Set<number>();
  let isRunning = false;
  let isDrawingDue = false;
  let havePeopleChanged = false;

  function soon(id?: number): void {
    if (id !== undefined) queue.add(id);
    isDrawingDue = true;
    if (isRunning || signal.aborted) return;
    isRunning = true;
    void run();
  }

  async function run(): Promise<void> {
    // What is told in one task is looked at together.
    await Promise.resolve();
    let isCostly = drawNow();
    if (queue.size > 0) await untilLaidOut(document);
    while ((queue.size > 0 || isDrawingDue) && !signal.aborted) {
      judgeUntil(startSlice());
      isDrawingDue = true;
      // In between as well where that is cheap: the first marks are not to wait for the last.
      if (queue.size === 0 || !isCostly) isCostly = drawNow();
      if (queue.size > 0) await takeTurns();
    }
    isRunning = false;
    if (havePeopleChanged && !signal.aborted) onPeople();
    havePeopleChanged = false;
  }

  function drawNow(): boolean {
    isDrawingDue = false;
    return draw();
  }

  function judgeUntil(isTime: () => boolean): void {
    const styles = createStyleReader(document);
    for (const id of queue) {
      queue.delete(id);
      const marked = blockOf(id);
      if (marked === undefined) continue;
      if (judge(marked, styles)) havePeopleChanged = true;
      onZone(id, zoneOf(marked, styles) ?? document.documentElement);
      if (isTime()) return;
    }
  }

  return {
    soon,
    now: () => judgeUntil(() => false),
    peopleChanged() {
      havePeopleChanged = true;
      soon();
    },
    clear: () => queue.clear(),
  };
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
