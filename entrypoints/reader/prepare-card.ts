import type { PageMention } from '../../utils/marking/marker';
import type { Ask } from './ask';
import type { ArticleMeta } from '../../utils/head/article-meta';
import type { TextBlock } from '../../utils/reading/text-block';
import { surroundingsOf } from './what-is-read';

export interface PrepareOptions {
  ask: Ask;
  /** What the page says of its article. */
  article: () => Promise<ArticleMeta>;
  /** Every block on the page. */
  blocks: () => readonly TextBlock[];
}

/** Has the background gather what the card of a name shows; the ticket is what the card redeems for it. Null when nobody answers. */
export async function prepareCard(
  mention: PageMention,
  { ask, article, blocks }: PrepareOptions,
): Promise<string | null> {
  const { actor, text, reason } = mention;
  const page = await article();
  const answer = await ask('card.prepare', {
    actor,
    page,
    mention: { text, reason },
    around: surroundingsOf(mention, blocks(), page.title),
  });
  return answer && answer.ticket;
}
