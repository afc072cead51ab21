import { tokenAt } from './token';
import { functionWordsIn, listedLanguages } from '../words/function-words';

/** Words, or characters of scripts without spaces, looked at: enough to tell a language, few enough to cost nothing. */
const tokensRead = 400;

/**
 * The language whose small words a text uses most, or that its script tells, for pages that do not name theirs; `und`
 * when nothing does.
 */
export function guessLanguage(text: string): string {
  const hits = new Map<string, number>();
  const hit = (lang: string) => hits.set(lang, (hits.get(lang) ?? 0) + 1);
  let read = 0;
  for (let i = 0; i < text.length && read < tokensRead;) {
    const token = tokenAt(text, i);
    if (token && token.kind !== 'number') {
      read++;
      languagesByWord().get(token.folded)?.forEach(hit);
      const lang = languageOfScript(text.charCodeAt(i));
      if (lang) hit(lang);
    }
    i = token ? token.end : i + 1;
  }
  const [best] = [...hits].toSorted((a, b) => b[1] - a[1]);
  return best ? byLetters(best[0], text) : 'und';
}

/** Scripts that one language of newspapers uses: first code unit, last, language. */
const scripts: readonly [first: number, last: number, lang: string][] = [
  [0x530, 0x58f, 'hy'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x6ff, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0xe00, 0xe7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7a3, 'ko'],
];

function languageOfScript(code: number): string | undefined {
  return code < 0x530 ? undefined : scripts.find(([first, last]) => code >= first && code <= last)?.[2];
}

// A few letters settle it where small words are alike.
const tellingLetters: readonly [letters: RegExp, lang: string][] = [
  [/[ў]/i, 'be'],
  [/[їєґ]/i, 'uk'],
  [/[ѓќѕ]/i, 'mk'],
  [/[ђћџљњј]/i, 'sr'],
  [/[ыэё]/i, 'ru'],
  [/[і]/i, 'uk'],
];
const writtenInCyrillic = new Set(['be', 'bg', 'mk', 'ru', 'sr', 'uk']);

function byLetters(lang: string, text: string): string {
  // Japanese uses Chinese characters too, Chinese no Japanese ones.
  if (lang === 'zh' && /[\u3040-\u309f]/.test(text)) return 'ja';
  if (lang === 'ar' && /[پچگ]/.test(text)) return 'fa';
  if (!writtenInCyrillic.has(lang)) return lang;
  return tellingLetters.find(([letters]) => letters.test(text))?.[1] ?? lang;
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
