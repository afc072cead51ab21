import type { OfficeKind } from '../actors/held-office';

/** An office as a language writes it. */
export interface OfficeWords {
  kind: OfficeKind;
  /** Source of a regular expression, without groups but one named `inner` for a word that may tie it to a country. */
  words: string;
  /** The one country that calls it so. */
  only?: string;
}

/**
 * How a language writes offices and ties them to countries. All expressions are sources, read without regard to letter
 * case; `ADJECTIVE` and `NAME` in them stand for the country words of the language, as a group.
 */
export interface PhraseGrammar {
  /** The longest first where one begins like another. */
  offices: OfficeWords[];
  /** What ties an office to a country before it, up to where the office begins. */
  before: string[];
  /** The same behind it. */
  after: string[];
  /** Before a phrase: it is not the holder of that day who is meant, or it is another office. */
  refusedBefore: string;
  /** The same behind a phrase tied before or not at all. */
  refusedAfter: string;
  /** The same behind a phrase that is tied behind. */
  refusedBehindTie: string;
  /** Definite articles, which belong to a phrase; null where the language has none. */
  article: string | null;
  /** What goes before and behind a bare office that means a certain holder, "the chancellor"; null where nothing tells. */
  bare: { before: string; after: string } | null;
  /** Country words begin with a capital, which tells "Polish" from "polish" and "US" from "us". */
  tiesAreCapital: boolean;
  /** Of several holders. */
  plural?: { before: string; office: RegExp };
}
