import type { Uid } from '../../actors/actor';
import type { Position, PositionKind, Stance } from '../../actors/position';
import type { StorageTrouble } from '../dataset-status';
import type { Problem, Warning } from '../checking/problem';
import type { Entity } from '../records/records';

/** What a file or a feed would change: written beside what is in force, and compared with it. */
export interface Staged {
  kind: 'staged';
  id: string;
  packs: StagedPack[];
  changes: Record<Entity | 'edit', Changes>;
  /** What is wrong with records; those are left out. Empty when all of it can be applied. */
  problems: Problem[];
  warnings: Warning[];
  leftOut: number;
}

interface StagedPack {
  id: string;
  title: string;
  revision: number;
  /** The revision in force; absent where the pack is new. */
  before?: number;
  counts: Record<Entity, number>;
}

export type Staging =
  | Staged
  /** Nothing of it can be used. */
  | { kind: 'unusable'; problems: Problem[] }
  | NoRoom
  | { kind: 'cancelled' }
  | { kind: 'failed'; why: StorageTrouble };

/** Refused before anything was written. Both in MB of a million bytes. */
export interface NoRoom {
  kind: 'no-room';
  neededMb: number;
  freeMb: number;
}

export interface Changes {
  added: number;
  changed: number;
  removed: number;
}

export type Change = keyof Changes;

/** Removed and rejected records of the reader's own never appear here: an import removes none. */
export interface StagedChange {
  /** Names it among all changes of what is staged. */
  key: string;
  change: Change;
  entity: Entity | 'edit';
  /** Of an edit: what kind of record it is of. */
  of?: Entity;
  uid: Uid;
  /** Name, label or title; a position's is its summary. */
  name: string;
  /** Of a position: who said it. */
  actorName?: string;
  /** Of a position: what tells it from others of the same person. */
  position?: StagedPosition;
  /** Of a changed record: its fields that change, by name. */
  fields?: ChangedField[];
}

/** A value is absent where the field is. */
export interface ChangedField {
  field: string;
  before?: unknown;
  after?: unknown;
}

export interface StagedPosition {
  kind: PositionKind;
  stance: Stance;
  /** The day that counts, as a partial date. */
  date: string;
}

/** What the list of changes shows of a position. */
export function positionIn({ kind, stance, saidOn, saidOnInferred, reportedOn }: Position): StagedPosition {
  return { kind, stance, date: saidOn ?? saidOnInferred ?? reportedOn };
}

export interface ChangeFilter {
  change?: Change;
  entity?: Entity | 'edit';
  /** Every word must begin a word of the name or of the actor's name. Reads all changes once. */
  query?: string;
}

/** Changes that are not to be made: single ones by key, and all of these kinds. */
export interface LeaveSpec {
  keys?: readonly string[];
  changes?: readonly Change[];
}
