/** What is wrong with a file or a record, at one place. */
export interface Problem {
  /** Where, such as `positions[811].saidOn`; empty for the file as a whole. */
  path: string;
  /** Stable, for translations and tests. */
  code: string;
  params: Record<string, string | number>;
  /** What is wrong and what to write instead, in English. */
  message: string;
}

/** Something that is kept as it is and that the reader may want to look at. */
export type Warning = Problem;
