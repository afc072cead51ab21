/**
 * How much of a feed is read before it is taken for broken or hostile. They hold while bytes arrive, not afterwards:
 * a gigabyte of zeros is one megabyte of gzip.
 */
export const feedLimits = {
  /** `pack.json`: a list of files, far smaller. */
  manifestBytes: 256 * 1024,
  /** `pack.json.sig`: two signatures of 88 characters, with room for line ends. */
  signatureBytes: 256,
  /** A `.gz` file as it is served, and what it may unpack to. */
  packedBytes: 16 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  /** A `.jsonl` file, which is streamed; and all files of a pack together, unpacked. */
  linesBytes: 1024 * 1024 * 1024,
  /** One line, without its end: an actor known in twenty languages needs half of it. */
  lineBytes: 16 * 1024,
  /** Entries of the manifest. A million positions are about 40 files as `pack build` cuts them. */
  files: 1_000,
  deltas: 10,
  handovers: 20,
  path: 200,
} as const;
