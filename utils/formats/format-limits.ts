/** How much of a file is read before it is taken for broken or hostile; feeds have their own (`feedLimits`). */
export const formatLimits = {
  /** Bytes of a file that is read as one: JSON, CSV and Popolo, unpacked. */
  wholeBytes: 64 * 1024 * 1024,
  /** Files dropped at once: a published pack of a million positions has about 50. */
  files: 1_200,
  /** Rows become the reader's own records, which every page reads at its start. */
  csvRows: 50_000,
  csvColumns: 200,
  /** Rows that the reader is shown to tell columns apart. */
  csvPreview: 5,
} as const;
