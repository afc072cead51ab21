import { wordSet, type WordSet } from './word-set';

/**
 * What stands before somebody whose words or opinion follow, in small letters, by language. Written for this project from
 * everyday news usage; what goes with papers and studies as well ("according to") is left out.
 */
export const attributions: Record<string, RegExp> = {
  en: /(?:^|\P{L})in the words of $/u,
  uk: /(?:^|\P{L})(?:за словами|на думку|на переконання|зі слів) $/u,
  ru: /(?:^|\P{L})(?:по (?:словам|мнению|убеждению)|со слов) $/u,
  bg: /(?:^|\P{L})по (?:думите|мнението) на $/u,
  pl: /(?:^|\P{L})(?:zdaniem|według słów|słowami) $/u,
  cs: /(?:^|\P{L})(?:podle (?:slov|názoru)|slovy) $/u,
  sk: /(?:^|\P{L})(?:podľa (?:slov|názoru)|slovami) $/u,
  sl: /(?:^|\P{L})po (?:besedah|mnenju) $/u,
  hr: /(?:^|\P{L})(?:prema (?:riječima|mišljenju)|po (?:riječima|mišljenju)) $/u,
};

/** What a text opens with before somebody and a comma, when it goes on with what they think: "Pour Vernik, c’est fini". */
export const openingViews: Record<string, WordSet> = {
  fr: wordSet('pour selon'),
  it: wordSet('per secondo'),
  es: new Set(['para', 'según']),
  pt: wordSet('para segundo'),
};
