import type { Actor, Uid } from '../../actors/actor';
import type { Position } from '../../actors/position';
import type { Outlet, Source } from '../../actors/source';
import type { Topic } from '../../actors/topic';

/** What an export is made of, as the reader sees it: the packs with their edits above. All with uids. */
export interface ExportedRecords {
  actors: ReadonlyMap<Uid, ToldActor>;
  topics: ReadonlyMap<Uid, Pick<Topic, 'label'>>;
  sources: ReadonlyMap<Uid, ToldSource>;
  outlets: ReadonlyMap<Uid, Pick<Outlet, 'name'>>;
  /** All positions, some at a time: there may be more than fit into memory as text. */
  positions: () => AsyncIterable<readonly Position[]>;
}

export type ToldActor = Pick<Actor, 'type' | 'name' | 'sameAs'>;
export type ToldSource = Pick<Source, 'lang' | 'outlet' | 'title' | 'url' | 'published'>;
