import { isCyrillic } from './characters';
import { tokenAt } from './token';
import { functionWordsIn, listedLanguages } from './words/function-words';

/** Words looked at: enough to tell a language, few enough to cost nothing. */
const wordsRead = 400;

/**
 * The language whose small words a text uses most, for pages that do not name theirs; `und` when it uses none.
 */
export function guessLanguage(text: string): string {
  const hits = new Map<string, number>();
  let read = 0;
  for (let i = 0; i < text.length && read < wordsRead;) {
    const token = tokenAt(text, i);
    if (token?.kind === 'word') {
      read++;
      for (const lang of languagesByWord().get(token.folded) ?? []) hits.set(lang, (hits.get(lang) ?? 0) + 1);
    }
    i = token ? token.end : i + 1;
  }
  const [best] = [...hits].toSorted((a, b) => b[1] - a[1]);
  return best ? tellUkrainian(best[0], text) : 'und';
}

// Two or three letters settle it where small words are alike.
function tellUkrainian(lang: string, text: string): string {
  if (!isCyrillic(text.charCodeAt(text.search(/\p{Script=Cyrillic}/u)))) return lang;
  if (/[іїєґ]/i.test(text)) return 'uk';
  return /[ыэё]/i.test(text) ? 'ru' : lang;
}

let byWord: Map<string, string[]> | null = null;

function languagesByWord(): Map<string, string[]> {
  if (byWord) return byWord;
  byWord = new Map();
  for (const lang of listedLanguages) {
    for (const word of functionWordsIn(lang)) byWord.set(word, [...(byWord.get(word) ?? []), lang]);
  }
  return byWord;
}
