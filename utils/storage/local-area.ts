/** `storage.local` as far as the dataset is kept there; workers have none of their own and ask their page's. */
export interface LocalArea {
  /** Those of these values that are there; without a key all. */
  get: (key?: string) => Promise<Record<string, unknown>>;
  set: (values: Record<string, unknown>) => Promise<void>;
  remove: (keys: string | string[]) => Promise<void>;
}
