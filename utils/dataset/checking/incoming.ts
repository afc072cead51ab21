import type { sections } from './check-pack';
import type { Problem } from './problem';

/** What is to be taken in: packs, and edits of the reader as they were exported. Nothing is held to a schema yet. */
export interface Incoming {
  /** What the reader knows it by; names the change where no pack has a title. */
  name?: string;
  packs: IncomingPack[];
  edits?: unknown;
  /** What was wrong with rows that became no edit. */
  problems?: Problem[];
}

/** A pack as it arrives from a file or a feed: nothing is held to a schema yet, and it need not fit into memory. */
export interface IncomingPack {
  /** What the pack says of itself, and where that stands. */
  manifest: { value: unknown; place: string };
  /** How long its records are as text, about, where it is known: so much room they take. */
  bytes?: number;
  /** Records in any order of kinds, as they arrive. May be walked once. */
  batches: () => AsyncGenerator<IncomingBatch>;
}

export interface IncomingBatch {
  records: IncomingRecord[];
  /** What was wrong with lines that became no record. */
  problems: Problem[];
  /** Nothing follows, and the whole is unusable. */
  fatal?: true;
  /** How much of the whole has been read, from 0 to 1, where it is known. */
  share?: number;
}

export interface IncomingRecord {
  kind: RecordKind;
  /** Free of what `scanJson` and `normaliseTexts` refuse, or told of in the batch's problems at its place. */
  value: unknown;
  /** Where it stands, such as `positions[811]` or `positions.jsonl, line 12`. */
  place: string;
}

/** The lists of a pack; a record of `rest` is `{ section, value }`, a section that this version does not know. */
export type RecordKind = keyof typeof sections | 'rest';

/** How somebody who waits for long work hears of it, and ends it. */
export interface Job {
  /** Hears nothing once there is the answer. */
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

export interface Progress {
  step: 'reading' | 'comparing' | 'writing' | 'saving';
  /** Records, out of `of` where that is known. */
  done: number;
  of?: number;
}
