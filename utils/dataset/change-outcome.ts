import type { Uid } from '../actors/actor';
import type { StorageTrouble } from './dataset-status';
import type { Problem } from './checking/problem';
import type { Receipt } from './records/receipt';
import type { Entity, Records } from './records/records';
import type { Standing } from './reading/standing';

export interface Saved {
  kind: 'saved';
  uid: Uid;
  receipt: Receipt;
}

export interface Removed {
  kind: 'removed';
  alsoRemoved: number;
  receipt: Receipt;
}

export interface Linked {
  kind: 'merged' | 'split';
  /** The actor whose page it was, and the other. */
  names: [string, string];
  receipt: Receipt;
}

export interface Imported {
  kind: 'imported';
  receipt: Receipt;
}

export type RestoredAll = Imported | { kind: 'flawed'; problems: Problem[] } | { kind: 'cancelled' } | Failed;

export interface Invalid {
  kind: 'invalid';
  /** Paths inside the record, such as `aliases[2].text`. */
  problems: Problem[];
}

/** Another page has changed the record since the form was opened on it. Nothing was stored. */
export interface ChangedElsewhere<E extends Entity = Entity> {
  kind: 'changed-elsewhere';
  /** As it stands now; undefined when it was deleted. */
  stored: Records[E] | undefined;
}

/** A record that the reader edited and whose publisher says something else by now. */
export interface RecordConflict {
  entity: Entity;
  uid: Uid;
  /** Name, label or title as the reader has it; a position's is its summary. */
  name: string;
  standing: Exclude<Standing, { kind: 'agrees' }>;
}

export interface Failed {
  kind: 'failed';
  why: StorageTrouble | FailureReason;
}

type FailureReason =
  /** The record, pack or receipt is not there (any more). */
  | 'gone'
  /** Nothing sound to apply, or the file has problems and `leaveOutBad` was not asked for. */
  | 'flawed'
  /** Somebody changed the dataset since the file was staged. */
  | 'outdated'
  /** The records that would be put back were changed since. */
  | 'overtaken'
  /** More waits for the reader than may. */
  | 'too-many'
  /** A person and a body cannot be one. */
  | 'unlike';
