import type { Problem, Warning } from './problem';
import type { Edit, Pack } from '../records/records';

/** What one file holds: packs with local ids, and the reader's overlay with uids. */
export interface DatasetFile {
  packs: Pack[];
  edits: Edit[];
}

export type ParsedFile =
  | { kind: 'sound'; file: DatasetFile; warnings: Warning[] }
  /** `soundPart` is the file without the bad records and without what cannot stand without them; null when nothing is left. */
  | {
      kind: 'flawed';
      problems: Problem[];
      soundPart: DatasetFile | null;
      leftOut: number;
      warnings: Warning[];
    };
