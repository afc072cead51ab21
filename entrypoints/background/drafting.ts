import type { Uid } from '../../utils/actors/actor';
import { outletOf } from '../../utils/actors/outlet-of';
import type { Outlet } from '../../utils/actors/source';
import type { Dataset } from '../../utils/dataset/dataset';
import { cleanAddress } from '../../utils/drafts/clean-address';
import type { ArticleRef, Draft } from '../../utils/drafts/draft';
import { draftSelection } from '../../utils/drafts/draft-selection';
import type { Mention, PageContext } from '../../utils/matching/mention';
import type { PageSelection } from '../../utils/reading/read-selection';
import { statementTopics } from '../../utils/relevance/statement-topics';
import type { Names } from './names';
import type { Topics } from './topics';

export interface DraftingParts {
  dataset: Pick<Dataset, 'outlets'>;
  names: Names;
  topics: Topics;
}

/** Makes a draft of what the reader selected, by what the dataset knows today. */
export type Drafting = (
  id: string,
  selection: PageSelection,
) => Promise<{
  draft: Draft;
  /** Who is named around the selection, the nearest first. */
  named: Uid[];
}>;

export function createDrafting({ dataset, names, topics }: DraftingParts): Drafting {
  return async (id, selection) => {
    const { text, start, end, lead, page } = selection;
    const [{ find, isPerson }, outlets] = await Promise.all([names.current(), dataset.outlets()]);
    const outlet = outletOf(page, outlets);
    const article = articleOf(selection, outlet);
    const mentions = await mentionsIn(text, {
      find: (blocks, context) => find(blocks, context, []),
      context: {
        ...(page.lang !== undefined && { lang: page.lang }),
        ...(page.date !== undefined && { date: page.date }),
        ...(outlet && { outlet: outlet.id }),
      },
    });
    const drafted = draftSelection(
      { text, start, end, lead },
      { article, mentions, isPerson, topics: [], outlets },
    );
    const read = await topics.of({
      sentence: text.slice(start, end),
      ...aroundSelection(selection),
      headline: page.title ?? '',
      lead,
      ...(page.lang !== undefined && { lang: page.lang }),
    });
    const draft: Draft = {
      id,
      ...drafted,
      topics: statementTopics(read.topics),
      begun: new Date().toISOString(),
      state: { kind: 'open' },
    };
    const near = mentions.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
    return { draft, named: [...new Set(near.map(({ actor }) => actor))] };
  };
}

/** The rest of the paragraphs that a selection touches. */
function aroundSelection({ text, start, end }: PageSelection): { paragraph: string } {
  const to = text.indexOf('\n', end);
  const paragraph = `${text.slice(text.lastIndexOf('\n', start - 1) + 1, start)} ${text.slice(end, to < 0 ? text.length : to)}`;
  return { paragraph };
}

function articleOf({ page }: PageSelection, outlet: Outlet | undefined): ArticleRef {
  const address = cleanAddress(page.address, page.canonical);
  const name = outlet?.name ?? page.publisher;
  return {
    key: address ?? page.address.replace(/#.*$/s, ''),
    ...(address !== undefined && { address }),
    title: page.title ?? '',
    ...(name !== undefined && { outlet: name }),
    ...(page.date !== undefined && { published: page.date }),
    ...(page.lang !== undefined && { language: page.lang }),
  };
}

interface Finding {
  find: (
    blocks: { id: number; text: string; role: 'text' }[],
    context: PageContext,
  ) => Promise<{ id: number; mentions: Mention[] }[]>;
  context: PageContext;
}

/** A line is a block; its id is where it begins. */
async function mentionsIn(
  text: string,
  { find, context }: Finding,
): Promise<{ actor: Uid; start: number; end: number }[]> {
  const blocks = [...text.matchAll(/.+/g)].map(({ index, 0: line }) => ({
    id: index,
    text: line,
    role: 'text' as const,
  }));
  return (await find(blocks, context)).flatMap(({ id, mentions }) =>
    mentions.map(({ actor, start, end }) => ({ actor, start: start + id, end: end + id })),
  );
}
