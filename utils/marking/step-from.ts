import type { PageMention } from './mark';

export interface StepOptions {
  direction: 'next' | 'previous';
  from: PageMention | null;
  /** Only these are stepped to. */
  isWanted: (mention: PageMention) => boolean;
  /** Where a mention is relative to the viewport. */
  whereIs: (mention: PageMention) => 'above' | 'on-screen' | 'below';
}

/**
 * The wanted mention next to `from`, going around at the end. Without `from`, or when it is gone, the first on screen or
 * below it, or going back the last on screen or above it. Null when none is wanted.
 *
 * @param mentions in page order
 */
export function stepFrom(
  mentions: PageMention[],
  { direction, from, isWanted, whereIs }: StepOptions,
): PageMention | null {
  const inDirection = direction === 'next' ? mentions : mentions.toReversed();
  const beginning = from === null ? -1 : inDirection.indexOf(from);
  const passed = direction === 'next' ? 'above' : 'below';
  const begin =
    beginning >= 0
      ? beginning + 1
      : inDirection.findIndex((mention) => isWanted(mention) && whereIs(mention) !== passed);
  const cut = Math.max(begin, 0);
  return [...inDirection.slice(cut), ...inDirection.slice(0, cut)].find(isWanted) ?? null;
}
