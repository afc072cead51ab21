import type { LostRecords } from './safekeeping/find-lost';

export interface DatasetStatus {
  state: DatasetState;
  generation: number;
  /** Effective records: an actor of several packs counts once. */
  counts: { people: number; bodies: number; positions: number };
}

/** Where the answers come from, and what the reader must be told about it. */
export type DatasetState =
  | { kind: 'stored' }
  /** Storage is refused, full or damaged: the shipped data, read-only. */
  | {
      kind: 'bundled-only';
      why: StorageTrouble;
      /** What was found to be lost, where it is known by now. */
      lost?: LostRecords[];
    };

export type StorageTrouble = 'refused' | 'full' | 'damaged' | 'newer-schema';
