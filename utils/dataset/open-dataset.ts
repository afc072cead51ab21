import type { Dataset } from './dataset';

export interface DatasetSeams {
  /** Text of `public/packs/standpoint-seed.json`. */
  loadShippedPack: () => Promise<string>;
  /** One value in `storage.local` that tells what the database must hold, so that silent loss is noticed. */
  mirror: Mirror;
  now?: () => Date;
  /** Another name keeps tests apart. */
  databaseName?: string;
}

export interface Mirror {
  read: () => Promise<unknown>;
  write: (value: unknown) => Promise<void>;
}

/** Opens the stored dataset; the first time it is filled from the shipped pack. Never rejects: see `status()`. */
export declare function openDataset(seams: DatasetSeams): Promise<Dataset>;
