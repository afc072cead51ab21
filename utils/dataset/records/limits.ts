/**
 * How much a file may hold. A dataset comes from strangers: these keep a hostile or broken file from freezing the page
 * that reads it, and are far above what real packs need.
 */
export const limits = {
  /** UTF-16 code units of a one-file JSON: 64 Mi, as much as a page parses without trouble. */
  fileLength: 64 * 1024 * 1024,
  /** Nesting of objects and arrays. The format itself needs 9: a locator's further place in one of several packs. */
  depth: 10,
  records: 2_000_000,
  actors: 200_000,
  packs: 100,
  /** Texts, in UTF-16 code units. */
  id: 80,
  name: 120,
  line: 300,
  summary: 2_000,
  note: 2_000,
  address: 2_048,
  /** Aliases. One character alone is a name nowhere that the matcher reads. */
  aliasMin: 2,
  aliasMax: 80,
  /** Per record. An actor known in twenty languages has about five aliases in each. */
  aliases: 100,
  forms: 20,
  memberships: 100,
  chain: 10,
  list: 200,
  /** Combining marks in a row: real text has up to four, and piles of them cover the lines around. */
  marksInARow: 8,
  /** Drafts that wait for the reader, about three hundred articles; and all whose fate is remembered. */
  drafts: 5_000,
  draftsKnown: 20_000,
  /** Of a claim or the sentences that it stands in. */
  passage: 20_000,
  /** Of an article kept for review: a very long report. */
  articleText: 300_000,
  paragraphs: 10_000,
  /** Problems told of one file: nobody reads more, and each holds a sentence. */
  problems: 1_000,
} as const;
