import type { Surface } from '../scan/surface';
import { wordBefore } from '../text/surroundings';

/** True when an article makes a thing of an English name: "the ferry was named the Aldo Vernik"; but "the Vernik campaign". */
export function isBehindArticle(text: string, { start, end }: Surface, lang: string): boolean {
  if (lang !== 'en') return false;
  const before = wordBefore(text, start);
  return (
    before?.joiner === 'space' && before.folded === 'the' && /^(?:$|[.,;:!?)])/.test(text.slice(end, end + 1))
  );
}
