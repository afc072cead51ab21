import { nodeAt } from '../reading/text-block';
import { flatParent } from './flat-tree';
import { isShown } from './is-shown';
import type { Mark, MarkedBlock, PageMention } from './mark';
import type { RectReader } from './mention-rects';
import type { StyleReader } from './style-reader';
import { toneOf } from './tone';

/** A page that lists thousands of names could otherwise read off which of them are known here. */
const mostActors = 200;

/** Decides which marks are shown, and how, and knows whom the shown ones name. */
export interface Judge {
  judge: (block: MarkedBlock, styles: StyleReader) => void;
  /** These are no marks any more. */
  release: (marks: Mark[]) => void;
  isNamed: (actor: PageMention['actor']) => boolean;
  /** Whom the shown marks name, as far as they are judged. */
  named: () => PageMention['actor'][];
  clear: () => void;
}

/**
 * Creates the judge of one page: the first 200 actors seen on it are shown, for as long as it lives.
 *
 * @param admitted the actors seen so far, shared by the documents of a page
 * @param onLost the last mark that named somebody is not shown any more; others may be that were not judged yet
 */
export function createJudge(
  rectsOf: RectReader,
  { onLost, admitted = new Set() }: { onLost: () => void; admitted?: Set<PageMention['actor']> },
): Judge {
  const counts = new Map<PageMention['actor'], number>();

  function admit(actor: PageMention['actor']): boolean {
    if (admitted.size < mostActors) admitted.add(actor);
    return admitted.has(actor);
  }

  function put(mark: Mark, isNowShown: boolean): void {
    const wasShown = mark.isShown === true;
    mark.isShown = isNowShown;
    if (wasShown === isNowShown) return;
    const { actor } = mark.mention;
    const before = counts.get(actor) ?? 0;
    const after = before + (isNowShown ? 1 : -1);
    if (after > 0) counts.set(actor, after);
    else counts.delete(actor);
    if (after === 0) onLost();
  }

  return {
    judge({ block, marks }, styles) {
      for (const mark of marks) {
        const node = nodeAt(block, mark.mention.start);
        const element = flatParent(node);
        const isNowShown =
          element !== null &&
          isShown(node, rectsOf(block, mark.mention), styles) &&
          admit(mark.mention.actor);
        if (isNowShown) mark.tone = styles.once(toneOf, element);
        put(mark, isNowShown);
      }
    },
    release(marks) {
      for (const mark of marks) {
        mark.ranges = null;
        put(mark, false);
      }
    },
    isNamed: (actor) => counts.has(actor),
    named: () => [...counts.keys()],
    clear: () => counts.clear(),
  };
}
