import type { Actor, Uid } from '../../actors/actor';
import type { Position } from '../../actors/position';
import type { Outlet, Source } from '../../actors/source';
import type { Topic } from '../../actors/topic';

/** What an export is made of, as the reader sees it: the packs with their edits above. All with uids. */
export interface ExportedRecords {
  actors: ReadonlyMap<Uid, Actor>;
  topics: ReadonlyMap<Uid, Topic>;
  sources: ReadonlyMap<Uid, Source>;
  outlets: ReadonlyMap<Uid, Outlet>;
  /** All positions, some at a time: there may be more than fit into memory as text. */
  positions: () => AsyncIterable<readonly Position[]>;
}
