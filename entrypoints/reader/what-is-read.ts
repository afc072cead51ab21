import type { NameSurroundings } from '../../utils/messaging/card-calls';
import type { ArticleTexts } from '../../utils/messaging/protocol';
import type { ArticleMeta } from '../../utils/head/article-meta';
import type { TextBlock } from '../../utils/reading/text-block';

/** As much of a block is told on each side of a name, in UTF-16 units: more than a paragraph of news. */
const clippedTo = 1500;

/** Shorter blocks at the top of a page are datelines, captions and buttons. */
const shortestLead = 60;
const longestLead = 800;

/** What stands around a name, for the background to tell what is being read. Linear in the number of blocks. */
export function surroundingsOf(
  name: { blockId: number; start: number; end: number },
  blocks: readonly TextBlock[],
  headline = '',
): NameSurroundings {
  const text = blocks.find(({ id }) => id === name.blockId)?.text ?? '';
  const from = Math.max(0, name.start - clippedTo);
  return {
    text: text.slice(from, name.end + clippedTo),
    start: name.start - from,
    end: name.end - from,
    headline,
    lead: leadOf(blocks),
  };
}

/** What an article says goes on like it begins: more would not change its topics. */
const longestBody = 20_000;

/** What the article of a page says. Linear in the number of blocks. */
export function articleTexts(
  blocks: readonly TextBlock[],
  { title = '', lang }: Pick<ArticleMeta, 'title' | 'lang'>,
): ArticleTexts {
  let body = '';
  for (const { role, text } of blocks) {
    if (role === 'text' && text.length >= shortestLead) body += `${text}\n`;
    if (body.length >= longestBody) break;
  }
  const lead = leadOf(blocks);
  return {
    headline: title,
    lead,
    body: body.slice(lead.length, longestBody),
    ...(lang !== undefined && { lang }),
  };
}

/** The first running text of a page. */
function leadOf(blocks: readonly TextBlock[]): string {
  const first = blocks.find(({ role, text }) => role === 'text' && text.length >= shortestLead);
  return first?.text.slice(0, longestLead) ?? '';
}
