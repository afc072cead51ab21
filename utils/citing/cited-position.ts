/**
 * A position with everything that has to stand beside it wherever it goes, in words of the reader's language. All of it
 * is plain text; none is markup, and none ends in a full stop of its own but for what somebody else wrote.
 */
export interface CitedPosition {
  who: string;
  /** The office held when it was said. */
  office?: string;
  /** "Says on ferries". */
  act: string;
  /** Absent where the record was withdrawn. */
  stance?: string;
  /** What is held, or that the record was withdrawn. */
  claim: string;
  /** The actor's own words, in quotation marks. */
  quote?: string;
  /** When it was said, else reported: "Said 12 Mar 2025". */
  when: string;
  /** What stands around the source's outlet: who reported first, "Herald, via ". Both empty where nobody did. */
  chain: { before: string; after: string };
  source: CitedSource;
  /** What it depends on, and what speaks against relying on it. */
  notes: string[];
}

export interface CitedSource {
  outlet: string;
  /** In quotation marks. */
  title?: string;
  /** The day in words. */
  published?: string;
  /** https, and may end in a text fragment that leads to the sentence. */
  url?: string;
}

/** People side by side. */
export interface CitedComparison {
  title: string;
  /** What the first column holds. */
  topicsHeading: string;
  people: string[];
  /** A cell for each of `people`, in their order; null where no position is held. */
  topics: { label: string; cells: (CitedPosition | null)[] }[];
  /** Stands in a cell without a position. */
  nothing: string;
}
