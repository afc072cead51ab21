import type { AlikeReason } from '../drafts/alike';
import type { PositionLine } from '../relevance/card-content';

/** A held position that says the same as a draft, or nearly. */
export interface HeldAlike {
  position: PositionLine;
  why: AlikeReason;
}
