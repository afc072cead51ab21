import type { Mention } from '../matching/mention';
import type { PageBlock } from '../reading/text-block';
import type { Tone } from './tone';

/** A mention on the page. The same object for as long as that mention stands there, also over re-renders. */
export interface PageMention extends Mention {
  readonly blockId: number;
  /** As it stands on the page. */
  readonly text: string;
}

/** A mention with what the page makes of it. */
export interface Mark {
  readonly mention: PageMention;
  /** A person looking at the page could see it, and it is not one actor too many; null until that was looked at. */
  isShown: boolean | null;
  tone: Tone;
  /** What is or was last registered with the page, one a text node; null while it has to be made anew. */
  ranges: StaticRange[] | null;
}

/** How a mark is drawn: an office is told from a name, since who holds it was looked up. */
export type Ink = Tone | `${Tone}-office`;

export function inkOf({ tone, mention }: Mark): Ink {
  return mention.reason.kind === 'office' ? `${tone}-office` : tone;
}

export interface MarkedBlock {
  readonly block: PageBlock;
  /** What led to this block when it was indexed. */
  anchor: Node;
  /** In order of `start`, at least one. */
  marks: Mark[];
}
