import type { Surface } from '../scan/surface';
import { wordBefore } from '../text/surroundings';
import { wordSet } from '../words/word-set';

/**
 * True when an article makes a thing of an English name: "the ferry was named the Aldo Vernik", "The Aldo Vernik was moored
 * there", "won a Vernik, the prize"; but "the Vernik campaign", "the Aldo Vernik they knew".
 */
export function isBehindArticle(text: string, { start, end }: Surface, lang: string): boolean {
  if (lang !== 'en') return false;
  const before = wordBefore(text, start);
  if (before?.joiner !== 'space' || !articles.has(before.folded)) return false;
  return /^(?:$|[.,;:!?)]|\s[–—]\s(?!\p{Lu})|\s(?:is|was|has|had|will|were)\s)/u.test(
    text.slice(end, end + verbReach),
  );
}

const articles = wordSet('the a an');

/** UTF-16 units that hold a small verb and the spaces around it. */
const verbReach = 6;
