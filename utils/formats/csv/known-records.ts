import type { Actor, Uid } from '../../actors/actor';
import type { Position } from '../../actors/position';
import type { Outlet, Source } from '../../actors/source';
import type { Topic } from '../../actors/topic';

/** What the dataset holds, as far as rows may speak of it; all with uids. */
export interface KnownRecords {
  actors: readonly Actor[];
  topics: readonly Topic[];
  outlets: readonly Outlet[];
  sources: readonly Source[];
  /** Those of these positions that are there, as the reader sees them; `isEdited` where they changed a pack's. */
  positions: (uids: readonly Uid[]) => Promise<ReadonlyMap<Uid, KnownPosition>>;
}

export interface KnownPosition {
  record: Position;
  isEdited: boolean;
}
