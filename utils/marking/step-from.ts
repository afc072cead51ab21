import type { PageMention } from './mark';

export interface StepOptions {
  direction: 'next' | 'previous';
  from?: PageMention | null;
  /** Only mentions of this one are stepped to. */
  actor?: PageMention['actor'];
  /** Where a mention is in the viewport; null when it is not shown. */
  placeOf: (mention: PageMention) => { rect: DOMRect } | null;
  view: Window;
}

/**
 * The wanted mention next to `from`, going around at the end. Without `from`, or when it is gone, the first on screen or
 * below it, or going back the last on screen or above it. Null when none is wanted.
 *
 * @param mentions in page order
 */
export function stepFrom(
  mentions: PageMention[],
  { direction, from = null, actor, placeOf, view }: StepOptions,
): PageMention | null {
  const inDirection = direction === 'next' ? mentions : mentions.toReversed();
  const beginning = from === null ? -1 : inDirection.indexOf(from);
  const begin =
    beginning >= 0
      ? beginning + 1
      : inDirection.findIndex((mention) => isWanted(mention) && !isPassed(mention));
  const cut = Math.max(begin, 0);
  return [...inDirection.slice(cut), ...inDirection.slice(0, cut)].find(isWanted) ?? null;

  function isWanted(mention: PageMention): boolean {
    return actor === undefined || mention.actor === actor;
  }

  function isPassed(mention: PageMention): boolean {
    const rect = placeOf(mention)?.rect;
    const isAbove = rect === undefined || rect.bottom <= 0;
    return direction === 'next' ? isAbove : !isAbove && rect.top >= view.innerHeight;
  }
}
