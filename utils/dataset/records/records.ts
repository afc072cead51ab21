import type { Actor, Uid } from '../../actors/actor';
import type { Evidence, Locator, Position } from '../../actors/position';
import type { Outlet, Source } from '../../actors/source';
import type { Topic } from '../../actors/topic';
import type { Link } from './link';

/** The kinds of records that have an id and can be edited. */
export const entities = ['outlet', 'source', 'topic', 'actor', 'position'] as const;
export type Entity = (typeof entities)[number];

/** What edits are of: those, and links, which no pack has. */
export const editedKinds = [...entities, 'link'] as const;
export type EditedKind = (typeof editedKinds)[number];

export interface Records {
  outlet: Outlet;
  source: Source;
  topic: Topic;
  actor: Actor;
  position: Position;
}

/** A record as the reader writes it: without an id it is a new one of their own. */
export type Draft<E extends Entity> = Omit<Records[E], 'id'> & { id?: Uid };

/** What a source tells as having happened or planned; held by nobody. */
export interface DatasetEvent {
  what: string;
  date?: string;
  source?: Uid;
  evidence?: Evidence;
}

/** A claim or fear that the source gives to nobody. */
export interface Unattributed {
  about: string;
  why: string;
  source?: Uid;
  evidence?: Evidence;
}

/** A link to another article that stands in the text of one. */
export interface Teaser {
  /** The article it stands in. */
  source: Uid;
  /** The article it leads to. */
  to: Uid;
  actor?: Uid;
  printedActor?: string;
  /** Date and time as printed. */
  stamp?: string;
  views?: number;
  selector?: Locator;
}

/** What a pack says of itself. Unknown fields are kept. */
export interface Manifest {
  id: string;
  title: string;
  revision: number;
  released: string;
  publisher?: { name: string; url?: string };
  licence?: string;
  languages?: string[];
  [field: string]: unknown;
}

/** A pack with its records. Ids are local in a file and uids everywhere else. */
export interface Pack {
  manifest: Manifest;
  outlets: Outlet[];
  sources: Source[];
  topics: Topic[];
  actors: Actor[];
  positions: Position[];
  events: DatasetEvent[];
  unattributed: Unattributed[];
  teasers: Teaser[];
  /** Sections that this version does not know. */
  rest?: Record<string, unknown>;
}

/** One record of the reader's overlay; lies above all packs and is never touched by a pack's update. */
export type Edit = RecordEdit | LinkEdit;

export type RecordEdit =
  EditOf<'outlet'> | EditOf<'source'> | EditOf<'topic'> | EditOf<'actor'> | EditOf<'position'>;

/** A link is of the reader's own: it is made and taken away, never changed. */
export interface LinkEdit {
  uid: Uid;
  entity: 'link';
  op: 'add';
  record: Link;
  updated: string;
}

type EditOf<E extends Entity> =
  /** A record of the reader's own; its uid starts with `own/`. */
  | { uid: Uid; entity: E; op: 'add'; record: Records[E]; updated: string }
  /** Changed top-level fields, fields taken away, and the pack's record as it was when the reader changed it. */
  | {
      uid: Uid;
      entity: E;
      op: 'patch';
      patch: Partial<Records[E]>;
      without: string[];
      snapshot: Records[E];
      updated: string;
    }
  | { uid: Uid; entity: E; op: 'hide'; snapshot: Records[E]; updated: string };
