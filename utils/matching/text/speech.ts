/** A stretch of a text, in UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

// Pairs of quotation marks as languages write them, of which the second may be missing where a speech goes on in the next
// block, what a dash opens at the start of a block, and the turns of an interview ("Q:", "EV:", and "EVA VERNIK:" before
// what ends as sentences do, which a headline does not). An apostrophe closes nothing, nor does a dash right behind a
// Cyrillic word: "he is", before the speaker's words there is a comma or stop.
const spoken =
  /“[^“”]*”?|„[^“”„]*[“”]?|«[^«»]*»?|»[^«»]*«?|"[^"]*"?|(?<![^\s(–—-])”[^“”]*”?|(?<![\p{L}\p{N}])[‘‚](?:[^‘’‚]|’(?=\p{L}))*[’‘]?|^\s*[–—][^–—]*(?:(?<=\p{Script=Cyrillic}\s?)[–—][^–—]*)*|^\s*\p{Lu}{1,2}:\s[^]*|^\s*\p{Lu}[\p{Lu}.’'-]+(?:\s\p{Lu}[\p{Lu}.’'-]*){0,3}:\s[^]*[.!?…]\s*$/gu;

/** Fewer words are a nickname or a title: "the “Aldo”". */
const threeWords = /\S\s+\S+\s+\S/u;

/** What a text gives in somebody's own words, marks included, as far as marks and dashes tell; in order. Linear in the text. */
export function speechIn(text: string): Stretch[] {
  return Array.from(text.matchAll(spoken), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  })).filter(({ start, end }) => threeWords.test(text.slice(start, end)));
}
