/** The base forms that a folded word may be a case form of in a language; empty where names do not change. */
export function undoEndings(word: string, lang: string): readonly string[] {
  return rules[lang] === undefined ? [] : rules[lang](word);
}

const rules: Record<string, (word: string) => string[]> = {};
