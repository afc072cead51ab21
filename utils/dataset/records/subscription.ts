import type { ChangedField, Changes } from '../staging/staged';
import type { Uid } from '../../actors/actor';
import type { Entity } from './records';

/** A feed that the reader has chosen to follow. It stands beside the pack that it brings, and goes with it. */
export interface Subscription {
  /** The pack's. */
  id: string;
  title: string;
  /** Of `pack.json`. */
  address: string;
  signing: Signing;
  /** What may be applied without asking; an update that does more waits whole. */
  policy: FeedPolicy;
  /** The newest revision whose records have come whole, and its content hash: nothing older is taken any more. */
  held: { revision: number; content: string };
  /** An instant: from then on what is held is not to be trusted to be the newest. */
  expires?: string;
  /** A duration, such as `7d`, as the publisher wishes it. */
  checkEvery?: string;
  /** Of the manifest that was looked at last. */
  etag?: string;
  /** ISO 8601. */
  subscribed: string;
  /** An update that the policy does not let in by itself. */
  waiting?: WaitingUpdate;
}

/** Everything, additions alone, or nothing. */
export type FeedPolicy = 'everything' | 'additions' | 'ask';

export type Signing =
  /** For good: a key that appears later was pinned by nobody. */
  | { kind: 'unsigned' }
  /** Fingerprints are what people compare; `succeeds` is that of the key which handed over to this one. */
  | { kind: 'signed'; publicKey: string; fingerprint: string; succeeds?: string };

export interface WaitingUpdate {
  revision: number;
  changes: Record<Entity | 'edit', Changes>;
}

/** One update that was applied. */
export interface FeedLogEntry {
  id: number;
  /** The pack's id and title. */
  feed: string;
  title: string;
  /** ISO 8601. */
  at: string;
  /** The revision before; absent for the first. */
  from?: number;
  to: number;
  /** Who applied it. */
  by: 'policy' | 'reader';
  /** The change that undoing takes back. */
  receipt: number;
  changes: Record<Entity | 'edit', Changes>;
  /** The first of the changes, record by record. */
  details: ChangeDetail[];
}

export interface ChangeDetail {
  change: keyof Changes;
  entity: Entity | 'edit';
  uid: Uid;
  /** Name, label or title; a position's is its summary. */
  name: string;
  /** Of a changed record: its fields with both values, long ones cut short. */
  fields?: ChangedField[];
}

export interface FeedNote {
  subscription: Subscription;
  by: FeedLogEntry['by'];
}

/** How many changes of one update are told record by record, and how many updates. */
export const mostLoggedDetails = 200;
export const mostLogged = 100;
