import type { Actor, Uid } from '../actors/actor';
import type { ActorSlice } from '../actors/actor-slice';
import type { Origin } from '../actors/origin';
import type { Position } from '../actors/position';
import type { Outlet, Source } from '../actors/source';
import type { Topic } from '../actors/topic';
import type {
  ChangedElsewhere,
  Failed,
  Imported,
  Invalid,
  Linked,
  RecordConflict,
  Removed,
  RestoredAll,
  Saved,
} from './change-outcome';
import type { DatasetState, DatasetStatus } from './dataset-status';
import type { LostRecords } from './safekeeping/find-lost';
import type { Incoming, Job, RecordKind } from './checking/incoming';
import type { MendedPack } from './safekeeping/mend-packs';
import type { ChangeFilter, LeaveSpec, StagedChange, Staging } from './staging/staged';
import type { Side } from './reading/conflicts';
import type { BackupSummary } from './stored/kept-backups';
import type { Unsaved } from './safekeeping/export-due';
import type { NameChanges } from './reading/name-changes';
import type { PackNames } from './reading/pack-names';
import type { Draft, Entity, Manifest, Records } from './records/records';
import type { Past, Receipt } from './records/receipt';
import type { RecordPage } from './reading/record-reads';
import type { NewRejection, StoredRejection } from './records/rejection';
import type { Drafts } from './editing/drafts';
import type { FeedLogEntry, FeedNote, Subscription } from './records/subscription';
import type { TableReads } from './tables/table';

/**
 * The stored dataset with the reader's edits above it. Every read answers: where storage fails, from the shipped pack.
 * Reads look at the stored generation first, so that a change made by another page is seen at once; telling the
 * other pages is the caller's part (`dataset.changed`).
 */
export interface Dataset extends TableReads, Drafts {
  /** Where the answers come from, as far as is known without looking through everything that is stored. */
  state(): DatasetState;
  /** Looks through everything that is stored; linear in the dataset. */
  status(): Promise<DatasetStatus>;
  /** The same and how much there is; reads no more than was edited. */
  overview(): Promise<Overview>;
  /** Settles once everything that is stored has been looked through, with where the answers come from then. */
  checked(): Promise<DatasetState>;
  /** Grows with each change of what the reads answer, from whichever page; read from storage. */
  generation(): Promise<number>;
  /** Looks again whether storage can be used. True when state or generation has changed since the last look. */
  refresh(): Promise<boolean>;

  /** Everybody: actors of several packs joined by `wd:` id or by the reader under one uid. Linear in the dataset, and held whole. */
  actors(): Promise<Actor[]>;
  /** The same for the names index, which is made of the packs first, and of the reader's edits above. */
  names(): Promise<NamesBasis>;
  /** Whose names are compiled, and of which packs compiled names are kept; undefined where nothing is stored. */
  namesKept(): Promise<{ key: string; count: number; kept?: string } | undefined>;
  /** All that one actor's card needs. Undefined when there is no such actor (any more). */
  slice(uid: Uid): Promise<ActorSlice | undefined>;
  /** Outlets of several packs that share a domain are one. */
  outlets(): Promise<Outlet[]>;
  topics(): Promise<Topic[]>;
  sources(): Promise<Source[]>;
  /** Every effective record of a kind; nothing is joined. Linear in the dataset, and held whole. */
  list<E extends Entity>(entity: E): Promise<Listed<E>[]>;
  /** A record with what a page about it shows; undefined when there is no such record (any more). */
  record<E extends Entity>(entity: E, uid: Uid): Promise<RecordPage<E> | undefined>;
  /** The best first. Empty for a query without letters or digits. */
  search(query: string, limits: SearchLimits): Promise<Found>;
  packs(): Promise<PackSummary[]>;
  usage(): Promise<Usage>;

  /** "Not this person", newest first. Callers never store any from private windows. */
  rejections(): Promise<StoredRejection[]>;
  /** Stores a rejection; the same said twice is one row. */
  reject(rejection: NewRejection): Promise<{ kind: 'rejected'; id: number } | Failed>;
  unreject(id: number): Promise<{ kind: 'unrejected' } | Failed>;

  /**
   * Adds a record of the reader's own (no id) or changes one: the reader's own in place, a pack's by an edit above it.
   * Saving a pack's record as the pack has it takes the edit away. `begun` is the record as the form was opened on: where
   * another page has changed it since, nothing is overwritten.
   */
  save<E extends Entity>(
    entity: E,
    record: Draft<E>,
    begun?: Records[E],
  ): Promise<Saved | Invalid | ChangedElsewhere<E> | Failed>;
  /**
   * Takes a record out of sight. What cannot stand without it goes with it: an actor's, topic's or source's
   * positions, an outlet's sources. `alsoRemoved` counts them.
   */
  remove(entity: Entity, uid: Uid): Promise<Removed | Failed>;
  /** Takes a pack's record back to what the pack says. */
  revert(entity: Entity, uid: Uid): Promise<Saved | Failed>;
  /** Makes one of two actors, for everything but the lists: they show what there is. `overtaken` where they are one, `unlike` for a person and a body. */
  merge(uid: Uid, other: Uid): Promise<Linked | Failed>;
  /** Takes `other` off from an actor that it is shown as one with. `overtaken` where they are two. */
  split(uid: Uid, other: Uid): Promise<Linked | Failed>;
  /** Edits that had been lost and came back, since the reader was told. */
  recovered(): Promise<number>;
  forgetRecovered(): Promise<void>;
  /** Edited records that their publisher changed too, or took out; the newest edit first. Cost grows with the edits. */
  conflicts(): Promise<RecordConflict[]>;
  /** Gives one field that both changed the reader's value for good, or the publisher's. */
  settle(entity: Entity, uid: Uid, choice: { field: string; side: Side }): Promise<Saved | Failed>;
  /** Puts back what was there before, unless the same records were changed since: then it is `overtaken`. */
  undo(receipt: Receipt): Promise<{ kind: 'undone' } | Failed>;
  /** Makes a change again that was undone, as long as its records still stand as they were put back. */
  redo(receipt: Receipt): Promise<{ kind: 'redone' } | Failed>;
  /** The last 50 changes and imports, newest first. What was undone is kept until its records are changed otherwise. */
  history(): Promise<Past[]>;

  /**
   * Reads what comes once, writes its sound part beside what is in force, and compares. Nothing in force changes. What is
   * staged lasts as long as the page, or until it is applied or discarded. Memory grows with the ids.
   */
  stage(incoming: Incoming, job?: Job): Promise<Staging>;
  /** Some of the changes, in a fixed order; `total` counts all that pass the filter. */
  stagedChanges(
    id: string,
    window: ChangeFilter & { from: number; to: number },
  ): Promise<{ total: number; rows: StagedChange[] }>;
  /**
   * Puts what is staged in force, all at once: whole, or with `leaveOutBad` its sound part. What the reader leaves becomes
   * edits above it. `outdated` when another generation of the pack is in force than it was compared with.
   */
  applyStaged(
    id: string,
    options?: ApplyOptions & { leave?: LeaveSpec },
    job?: Job,
  ): Promise<Imported | Failed | { kind: 'cancelled' }>;
  discardStaged(id: string): Promise<void>;
  /**
   * A stored pack as its publisher wrote it, with local ids; each kind by id, positions by actor first. Undefined when
   * there is none. Good until another generation of it is in force.
   */
  olderRecords(id: string): Promise<OlderRecords | undefined>;
  removePack(id: string): Promise<Imported | Failed>;
  /** Puts the shipped pack back as shipped; edits and other packs stay. Also the way out of damaged storage. */
  restoreShipped(): Promise<Imported | Failed>;
  /** The generations that were in force before and are kept, the latest first: three of each pack. */
  formerPacks(): Promise<FormerPack[]>;
  /** Puts one of them in force again, byte by byte. Linear in the pack: it is looked through first. */
  restoreFormer(pack: string, gen: number, job?: Job): Promise<Imported | Failed | { kind: 'cancelled' }>;
  /** Looks through all that is stored of packs in force, and names what is lost. Rejects when the job is stopped. */
  checkEverything(job?: Job): Promise<LostRecords[]>;
  /**
   * Puts packs that have lost records back: from a former generation that is whole, else from the shipped data. Those that
   * come from nowhere are out of force; the feeds that brought them bring them again. The reader's edits stay. Rejects when
   * the job is stopped, with nothing changed.
   */
  mend(job?: Job): Promise<{ kind: 'mended'; packs: MendedPack[] } | Failed>;
  /** Takes in the shipped pack of a new version of the extension when it is newer than the stored one. */
  updateShipped(): Promise<Imported | Failed | { kind: 'up-to-date' }>;

  /** The feeds that the reader follows. */
  subscriptions(): Promise<Subscription[]>;
  /** Changes what is known of one of them, or how it is to be followed; `gone` where it is followed no more. */
  putSubscription(subscription: Subscription): Promise<{ kind: 'kept' } | Failed>;
  /** Takes a feed away for good, with its pack, what the history has of it, and its log. The reader's edits stay. */
  unsubscribe(id: string): Promise<{ kind: 'unsubscribed' } | Failed>;
  /** The last updates that feeds have brought, newest first. */
  feedLog(): Promise<FeedLogEntry[]>;

  /** What was kept before changes of packs and of the stored shape, newest first. */
  backups(): Promise<BackupSummary[]>;
  backUp(): Promise<{ kind: 'backed-up' } | Failed>;
  /**
   * Puts edits, rejections, feeds and settings back as they were, and those packs whose records are still kept. Packs that
   * came since stay. What stands now is kept as a backup first.
   */
  restoreBackup(id: number): Promise<Imported | Failed>;
  /** Packs, edits, rejections, feeds and settings as one file (`.jsonl.gz`); the reminder begins anew. */
  exportEverything(job?: Job): Promise<{ kind: 'exported'; file: Blob } | { kind: 'cancelled' } | Failed>;
  /** Puts such a file in the place of all that is kept, whole or not at all. What stands now is kept as a backup first. */
  restoreEverything(file: Blob, name: string, job?: Job): Promise<RestoredAll>;
  /** What the reader made since everything was last saved to a file, and whether that is due again. */
  unsaved(): Promise<Unsaved & { due: boolean }>;

  /** Hands every effective position to `use`, some at a time and in no particular order; else as `exportParts` does. */
  eachPosition<R>(
    use: (positions: AsyncIterable<readonly Position[]>) => Promise<R>,
    job?: Job,
  ): Promise<R | { kind: 'cancelled' }>;
  /**
   * Hands the one-file JSON of all packs with the reader's edits to `use`, in parts: its text may be longer than a string.
   * Where storage fails meanwhile, `use` is called again for the shipped pack.
   */
  exportParts<R>(
    use: (parts: AsyncIterable<string>) => Promise<R>,
    job?: Job,
  ): Promise<R | { kind: 'cancelled' }>;

  close(): void;
}

/** What names are to be found, as the stored dataset stands at one generation. */
export interface NamesBasis {
  generation: number;
  /** Absent where nothing is stored: then `Dataset.actors` has all. */
  packs?: PackNames;
  /** What the reader's edits make of the packs' names; `scoped` as it is kept with those. Reads no more than they touch. */
  changes: (scoped: readonly Uid[]) => Promise<NameChanges>;
  /** Those of these actors that are in the dataset, joined or not. */
  existing: (actors: readonly Uid[]) => Promise<ReadonlySet<Uid>>;
}

export interface Listed<E extends Entity> {
  record: Records[E];
  origin: Origin;
}

export interface SearchLimits {
  /** How many of each kind are found, the best. */
  most: number;
  /** Gives the search up: what it answers then is not all. */
  signal?: AbortSignal;
}

export interface Found {
  actors: Uid[];
  /** Each with the actor whose slice holds it. */
  positions: { actor: Uid; position: Uid }[];
}

export interface PackSummary {
  manifest: Manifest;
  origin: 'shipped' | 'imported';
  counts: Record<Entity, number>;
  /** When this revision was taken in, ISO 8601. */
  installed: string;
}

export interface Overview {
  state: DatasetState;
  generation: number;
  counts: Record<Entity, number>;
}

/** A generation that can be put in force again. */
export interface FormerPack extends Omit<PackSummary, 'origin'> {
  gen: number;
}

export interface Usage {
  /** What the browser says this extension keeps; absent where it does not tell. */
  bytes?: number;
  quotaBytes?: number;
  counts: Record<Entity, number>;
  edits: number;
  rejections: number;
}

export interface OlderRecords {
  manifest: Manifest;
  records: (kind: RecordKind) => AsyncGenerator<object[]>;
}

export interface ApplyOptions {
  leaveOutBad?: boolean;
  /** The file is of a feed: what is to be known of it from then on, in the same stroke. */
  feed?: FeedNote;
}
