import { isShown } from './is-shown';
import type { MarkedBlock } from './mark';
import type { RectReader } from './mention-rects';
import { placeAt } from '../reading/text-block';
import type { StyleReader } from './style-reader';
import { toneOf } from './tone';
import { flatParent } from './flat-tree';

/** A page that lists thousands of names could otherwise read off which of them are known here. */
const mostActors = 200;

/** Decides which marks of a block are shown, and how. True when that is different from before. */
export type Judge = (block: MarkedBlock, styles: StyleReader) => boolean;

/** Creates the judge of one page: the first 200 actors seen on it are shown, for as long as it lives. */
export function createJudge(rectsOf: RectReader): Judge {
  const admitted = new Set<string>();

  function admit(actor: string): boolean {
    if (!admitted.has(actor) && admitted.size < mostActors) admitted.add(actor);
    return admitted.has(actor);
  }

  return ({ block, marks }, styles) => {
    let hasChanged = false;
    for (const mark of marks) {
      const { node } = placeAt(block, mark.mention.start, 'start');
      const element = flatParent(node);
      const isNowShown =
        element !== null && isShown(node, rectsOf(block, mark.mention), styles) && admit(mark.mention.actor);
      if (isNowShown) mark.tone = styles.once(toneOf, element);
      hasChanged ||= isNowShown !== mark.isShown;
      mark.isShown = isNowShown;
    }
    return hasChanged;
  };
}
