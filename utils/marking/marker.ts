import type { Mention } from '../matching/mention';
import type { PageBlock } from '../reading/text-block';

/** A mention on the page. The same object for as long as that mention stands there, also over re-renders. */
export interface PageMention extends Mention {
  readonly blockId: number;
  /** As it stands on the page. */
  readonly text: string;
}

/** Where a mention is, in CSS pixels from the viewport's corner. */
export interface MentionPlace {
  mention: PageMention;
  /** One a line, in reading order, at least one. */
  rects: DOMRect[];
  /** The one under the pointer, else nearest to it; without a pointer the first. */
  rect: DOMRect;
}

export interface PersonCount {
  actor: Mention['actor'];
  mentions: number;
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
  setMentions(block: PageBlock, mentions: Mention[]): void;
  /** The block stands in other nodes now. */
  moveBlock(block: PageBlock): void;
  removeBlocks(ids: number[]): void;
  setQuiet(quiet: boolean): void;
  /** The mention at a point of the viewport; null where there is none. At most one call a frame. */
  mentionAt(x: number, y: number): MentionPlace | null;
  /** Where a mention is now; null when it is gone or not shown. */
  placeOf(mention: PageMention): MentionPlace | null;
  /** Every shown mention, in page order. */
  mentions(): PageMention[];
  /**
   * The next or previous shown mention after `from`, or of what is on screen where there is no `from`; around the end to
   * the other one. With an actor only mentions of that actor. Null when there is none.
   */
  step(
    direction: 'next' | 'previous',
    options?: { from?: PageMention | null; actor?: Mention['actor'] },
  ): PageMention | null;
  /** Scrolls a mention into view, at once. */
  reveal(mention: PageMention): void;
  /** Tints one mention, or none. */
  setActive(mention: PageMention | null): void;
  /** Who is named, by weight: headlines count more, and the earlier wins among equals. */
  people(): PersonCount[];
  /** Forgets everything and leaves the page as found. */
  clear(): void;
}

/** Marks mentions on a page without touching its nodes. */
export function createMarker(document: Document, options: MarkerOptions): Marker {
  void document;
  void options;
  return {
    setMentions: () => undefined,
    moveBlock: () => undefined,
    removeBlocks: () => undefined,
    setQuiet: () => undefined,
    mentionAt: () => null,
    placeOf: () => null,
    mentions: () => [],
    step: () => null,
    reveal: () => undefined,
    setActive: () => undefined,
    people: () => [],
    clear: () => undefined,
  };
}
