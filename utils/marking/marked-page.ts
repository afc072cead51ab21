import type { PageBlock } from '../reading/text-block';
import type { Mark, MarkedBlock, PageMention } from './mark';
import type { RectReader } from './mention-rects';

/** A document with its marks, for whoever looks for one of them. */
export interface MarkedPage {
  document: Document;
  view: Window;
  /** Those that may hold marked text. */
  shadowRoots: () => ShadowRoot[];
  /** The block with marks that begins with a text node, or is all that its parent holds. */
  blockFrom: (node: Node) => MarkedBlock | undefined;
  /** The block that a mention stands in, while it has marks. */
  blockWith: (mention: PageMention) => PageBlock | undefined;
  /** The element that a mention begins in; null when it is gone. */
  elementOf: (mention: PageMention) => Element | null;
  markOf: (mention: PageMention) => Mark | undefined;
  rectsOf: RectReader;
  /** Looks whether a mark is shown by now. */
  isShown: (block: MarkedBlock, mark: Mark) => boolean;
  /** Puts back what the page took away of the marks. Cheap. */
  keepUp: () => void;
}
