import { browser } from 'wxt/browser';
import { outletOf } from '../../utils/actors/outlet-of';
import type { Uid } from '../../utils/actors/actor';
import type { Topic } from '../../utils/actors/topic';
import type { Dataset } from '../../utils/dataset/dataset';
import { searchTopics } from '../../utils/dataset/search/search-topics';
import type { CardMention, ReadingPlace } from '../../utils/messaging/card-calls';
import type { SearchAnswer } from '../../utils/messaging/protocol';
import { askTab, broadcast } from '../../utils/messaging/messenger';
import { unpackBlocks, unpackFacts } from '../../utils/messaging/packed-blocks';
import { articleMetaOf } from '../../utils/head/article-meta';
import { buildActorRead } from '../../utils/relevance/actor-read';
import { buildComparison } from '../../utils/relevance/comparison';
import { topicLabel } from '../../utils/actors/topic-label';
import { buildOverview } from '../../utils/relevance/article-overview';
import { buildCardContent, type CardOccasion } from '../../utils/relevance/build-card-content';
import type { PassageRead } from '../../utils/relevance/part-by-reading';
import { describerOf } from '../../utils/relevance/describe-in-time';
import { buildPersonLine } from '../../utils/relevance/person-line';
import { siteOf } from '../../utils/settings/settings';
import type { AnswerTables } from './answer-calls';
import { createArticleTexts } from './article-text';
import { showCount } from './badge';
import type { Names } from './names';
import { namedActor, type Keeping } from './keeping';
import { openOptions } from './open-options';
import type { Panels } from './open-panel';
import { createSearches } from './searches';
import { bringPart, runReaderIn } from './register-reader';
import type { Rejections } from './rejections';
import { createReviews } from './reviews/reviews';
import type { Slices } from './slices';
import { tabStatus } from './tab-status';
import { createTickets } from './tickets';
import type { Topics } from './topics';

export interface AnswerParts {
  dataset: Dataset;
  names: Names;
  panels: Panels;
  rejections: Rejections;
  topics: Topics;
  keeping: Keeping;
  slices: Slices;
  /** Reads the dataset anew where it has changed and tells all open pages. */
  announceDataset: () => Promise<void>;
}

/** A card is a glance: the positions beyond these are one click away, with the others. */
const mostOnCard = 40;

/** The most topics that a search hands out. */
const mostTopicsFound = 8;

interface PreparedCard {
  mention: CardMention;
  place: ReadingPlace;
  passage: Promise<PassageRead>;
  /** The frame of the reader script that asked. */
  host: number;
  slice: ReturnType<Dataset['slice']>;
}

/** What the background answers, by who asks. */
export function createAnswers(parts: AnswerParts): AnswerTables {
  const { dataset, names, panels, rejections, topics, keeping, announceDataset } = parts;
  const { sliceOf, slicesOf } = parts.slices;
  const tickets = createTickets<PreparedCard>();
  const search = createSearches(dataset);
  const articleText = createArticleTexts();

  return {
    reader: {
      'reader.bring': async ({ part }, speaker) => ({ isBrought: await bringPart(part, speaker) }),
      'page.article': async ({ head }) => articleMetaOf(head),
      async 'mentions.find'({ blocks, page, facts }, speaker) {
        const [{ edition, find }, outlets, isRejected] = await Promise.all([
          names.current(),
          dataset.outlets(),
          rejections.forPage(speaker),
        ]);
        const outlet = outletOf(page, outlets);
        const readings = await find(
          unpackBlocks(blocks),
          { ...page, ...(outlet && { outlet: outlet.id }) },
          unpackFacts(facts),
        );
        return {
          generation: edition,
          // Most blocks name nobody, and there are tens of thousands.
          readings: readings
            .filter(
              ({ mentions, facts: told, dependsOnPage }) =>
                mentions.length + told.length > 0 || dependsOnPage,
            )
            .map((reading) => ({
              ...reading,
              mentions: reading.mentions.filter((mention) => !isRejected(mention)),
            })),
        };
      },
      async 'page.named'({ actors }, { tab }) {
        const { isPerson } = await names.current();
        await showCount(tab, actors === null ? 0 : actors.filter(isPerson).length);
        await broadcast('page.changed', { tab });
      },
      async 'card.prepare'({ actor, page, mention, around }, { tab, frame }) {
        // Both are on their way while the ticket travels to the frame and back.
        const slice = sliceOf(actor);
        const passage = topics.around({ page, around });
        const place = { page, around };
        return { ticket: tickets.issue(tab, { mention, place, passage, host: frame, slice }) };
      },
    },
    card: {
      async 'card.load'({ ticket }, { tab, isPrivate }) {
        const prepared = tickets.redeem(ticket, tab);
        if (!prepared) return { kind: 'refused' };
        const { mention, host, place } = prepared;
        const { page } = place;
        const [slice, passage, generation] = await Promise.all([
          prepared.slice,
          prepared.passage,
          dataset.generation(),
        ]);
        if (!slice) return { kind: 'gone', host };
        const content = buildCardContent(slice, { ...onDay(page.date), passage, most: mostOnCard });
        const site = isPrivate ? null : siteOf(page.host);
        const state = dataset.state();
        return { kind: 'content', content, mention, place, dataset: state, host, site, generation };
      },
      async 'card.rank'({ actor, leftOut, ...place }) {
        const [slice, passage] = await Promise.all([sliceOf(actor), topics.around(place)]);
        if (!slice) return null;
        const chosen = { ...passage, leftOut: new Set(leftOut) };
        return buildCardContent(slice, { ...onDay(place.page.date), passage: chosen, most: mostOnCard });
      },
      'card.tell': ({ host, ...told }, { tab }) => askTab(tab, 'card.event', told, { frameId: host }),
      'mention.reject': (rejection, speaker) => rejections.add(rejection, speaker),
      'mention.unreject': ({ id }) => rejections.remove(id),
    },
    page: {
      'options.open': ({ at }, speaker) =>
        openOptions(at, { isPrivate: 'isPrivate' in speaker && speaker.isPrivate }),
      'tab.status': ({ tab }) => tabStatus(tab),
      async 'tab.run'({ tab }) {
        const ran = await runReaderIn(tab);
        if (ran) await askTab(tab, 'page.run', {});
        return { ran };
      },
      async 'article.overview'({ people, date, texts, leftOut }) {
        const [slices, article] = await Promise.all([slicesOf(people), topics.ofArticle(texts)]);
        return buildOverview(slices, onDay(date), { ...article, leftOut });
      },
      async 'comparison.read'({ people, topics: wanted, date }) {
        const [slices, known] = await Promise.all([slicesOf(people), dataset.topics()]);
        const chosen = wanted.flatMap((id) => known.find((topic) => topic.id === id) ?? []);
        return buildComparison(slices, onDay(date), chosen.map(named));
      },
      'article.text': ({ tab }) => articleText(tab),
      async 'dataset.search'(asked): Promise<SearchAnswer> {
        const [found, known] = await Promise.all([search(asked), dataset.topics()]);
        return {
          topics: searchTopics(known, asked.query, mostTopicsFound).map(named),
          people: (await slicesOf(found.actors)).map((slice) => buildPersonLine(slice, onDay(undefined))),
          positions: await describeHits(sliceOf, found.positions),
        };
      },
      'keep.load': ({ draft }) => keeping.load(draft),
      'keep.save': (request) => keeping.save(request),
      async 'keep.undo'({ receipt }) {
        const undone = await dataset.undo(receipt);
        await announceDataset();
        return { isUndone: undone.kind === 'undone' };
      },
      'keep.choices': async (asked) => ({ choices: await keeping.choices(asked) }),
      async 'actors.named'(asked) {
        const { actors } = await search(asked);
        const slices = await slicesOf(actors);
        return { found: slices.map((slice) => namedActor(buildPersonLine(slice, onDay(undefined)))) };
      },
      'panel.show': ({ place, ...panel }) => panels.show(place, panel),
      'panel.take': async ({ window }) => ({ place: panels.take(window) }),
      async 'actor.read'({ actor, reading }) {
        const [slice, article] = await Promise.all([
          sliceOf(actor),
          reading?.texts ? topics.ofArticle(reading.texts) : null,
        ]);
        const chosen = (article?.topics ?? [])
          .map(({ topic }) => topic)
          .filter((topic) => !reading?.leftOut.includes(topic));
        return { read: slice ? buildActorRead(slice, onDay(reading?.date), chosen) : null };
      },
      ...createReviews({
        ...parts,
        articleText,
        announceDrafts: () => broadcast('drafts.changed', {}),
      }),
      'dataset.status': () => dataset.status(),
      'dataset.changed': () => announceDataset(),
    },
  };
}

async function describeHits(
  sliceOf: Slices['sliceOf'],
  hits: { actor: Uid; position: Uid }[],
): Promise<SearchAnswer['positions']> {
  const found = await Promise.all(
    hits.map(async ({ actor, position }) => {
      const slice = await sliceOf(actor);
      const held = slice?.positions.find(({ id }) => id === position);
      if (!slice || !held) return [];
      return [
        {
          actor: { id: slice.actor.id, name: slice.actor.name },
          position: describerOf(slice, onDay(undefined))(held),
        },
      ];
    }),
  );
  return found.flat();
}

/** A topic in the language of the interface. */
function named(topic: Topic): { id: Uid; label: string } {
  return { id: topic.id, label: topicLabel(topic, uiLanguage()) };
}

function onDay(articleDate: string | undefined): CardOccasion {
  return { ...(articleDate && { articleDate }), today: today(), lang: uiLanguage() };
}

function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Today where the reader is, `YYYY-MM-DD`; Swedish writes dates so. */
function today(): string {
  return new Date().toLocaleDateString('sv');
}
