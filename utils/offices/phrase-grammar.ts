import type { OfficeKind } from '../actors/held-office';

/** An office as a language writes it. */
export interface OfficeWords {
  kind: OfficeKind;
  /** Source of a regular expression, without groups but one named `inner` for a word that may tie it to a country. */
  words: string;
  /** The one country that calls it so. */
  only?: string;
}

/** How a word for a country stands before an office, or behind it; sources of what stands around that word. */
export interface CountryTie {
  by: 'adjective' | 'name' | 'either';
  /** Between the word and the office. */
  between: string;
  /** An ending that the word has here. */
  ending?: string;
}

/**
 * How a language writes offices and ties them to countries. All expressions are sources, read without regard to letter
 * case; the words for countries are those of `countryWordsOf`.
 */
export interface PhraseGrammar {
  /** Letters that every office has, to pass over texts that name none at little cost. */
  hint: RegExp;
  /** Of those that begin alike, the longest first. */
  offices: OfficeWords[];
  before: CountryTie[];
  after: CountryTie[];
  /** Before a phrase: it is not the holder of that day who is meant, or it is another office. */
  refusedBefore: string;
  /** Before a phrase and its article: the office itself is meant, "becomes the president of the United States"; null without articles. */
  refusedBeforeArticle: string | null;
  /** What `refusedBefore` is for, behind a phrase tied before or not at all. */
  refusedAfter: string;
  /** The same behind a phrase that is tied behind. */
  refusedBehindTie: string;
  /** Country words begin with a capital, which tells "Polish" from "polish" and "US" from "us". */
  tiesAreCapital: boolean;
  /** Before a word for a country: both together mean another land or people, "South Australia", "Turkish Cypriot". */
  otherLand?: string;
  /** Definite articles, which belong to a phrase; null where the language has none. */
  article: string | null;
  /**
   * What goes before and behind a bare office that means a certain holder, "the chancellor". Where only what goes before
   * is missing, `untold` before it says that nothing can be told either way, and the page is not unclear for it.
   */
  bare: { before: string; after: string; untold?: string };
  /** Of several holders. */
  plural?: { before: string; office: RegExp };
}
