import { findMentions } from '../../utils/matching/find-mentions';
import { guessLanguage } from '../../utils/matching/text/guess-language';
import type { Mention, PageContext, TextBlock } from '../../utils/matching/mention';
import type { NamesIndex } from '../../utils/matching/index/names-index';

/**
 * Finds the mentions in a plain text whose lines are its blocks; offsets are into the whole text. The language is
 * guessed from the whole text where the context does not tell.
 */
export function readText(index: NamesIndex, text: string, context: PageContext = {}): Mention[] {
  const blocks: TextBlock[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ id: at, text: line, role: 'text' });
    at += line.length + 1;
  }
  const lang = context.lang ?? guessLanguage(text);
  return findMentions(index, blocks, { ...context, lang }, []).flatMap(({ id, mentions }) =>
    mentions.map((mention) => ({ ...mention, start: mention.start + id, end: mention.end + id })),
  );
}
