import type { Draft } from '../../drafts/draft';
import type { ReviewedArticle } from '../../drafts/reviewed-article';
import type { Database } from './database';
import { sameJson } from '../records/canonical-json';
import type { Edit } from '../records/records';
import type { StoredRejection } from '../records/rejection';
import type { Change, Rest } from './stored-changes';
import type { Subscription } from '../records/subscription';

/** Settings are kept elsewhere; a backup has them too. What they are, the dataset does not know. */
export interface SettingsSeam {
  /** Null where nothing was chosen. */
  read: () => Promise<unknown>;
  write: (settings: unknown) => Promise<void>;
}

/** All that is the reader's own, in the order in which it is written. */
export interface OwnState {
  edits: Edit[];
  rejections: KeptRejection[];
  feeds: Subscription[];
  settings: unknown;
  review: KeptReview;
}

/** What was found in articles, and the texts that it stands in. */
export interface KeptReview {
  drafts: Draft[];
  articles: ReviewedArticle[];
}

export type KeptRejection = Omit<StoredRejection, 'id'>;

export async function readOwnState(database: Database, settings: SettingsSeam): Promise<OwnState> {
  const [head, rejections, feeds, chosen, drafts, articles] = await Promise.all([
    database.head(),
    database.rejections(),
    database.subscriptions(),
    settings.read(),
    database.drafts(),
    database.articles(),
  ]);
  return {
    edits: head.edits.toSorted((a, b) => compare(`${a.uid} ${a.entity}`, `${b.uid} ${b.entity}`)),
    rejections: rejections.toReversed().map(withoutId),
    feeds: feeds.toSorted((a, b) => compare(a.id, b.id)),
    settings: chosen,
    review: {
      drafts: drafts.toSorted((a, b) => compare(a.id, b.id)),
      articles: articles.toSorted((a, b) => compare(a.key, b.key)),
    },
  };
}

/** Ids are given anew when it is stored again. */
export function withoutId(rejection: StoredRejection): KeptRejection {
  const { id: _, ...kept } = rejection;
  return kept;
}

/** The change that leads from one state to another. */
export function changeOfState(before: OwnState, after: OwnState): Pick<Change, 'edits' | 'feeds' | 'rest'> {
  const wanted = new Map(after.edits.map((edit) => [`${edit.entity} ${edit.uid}`, edit]));
  const held = new Map(before.edits.map((edit) => [`${edit.entity} ${edit.uid}`, edit]));
  const gone = before.edits.filter(({ entity, uid }) => !wanted.has(`${entity} ${uid}`));
  const put = [...wanted].filter(([key, edit]) => !sameJson(held.get(key), edit));
  const feeds = new Map(after.feeds.map((feed) => [feed.id, feed]));
  return {
    edits: [
      ...gone.map(({ entity, uid }) => ({ entity, uid, after: null })),
      ...put.map(([, edit]) => ({ entity: edit.entity, uid: edit.uid, after: edit })),
    ],
    feeds: [
      ...before.feeds.filter(({ id }) => !feeds.has(id)).map(({ id }) => ({ id, after: null })),
      ...after.feeds.map((feed) => ({ id: feed.id, after: feed })),
    ],
    rest: {
      before: restOf(before),
      after: restOf(after),
    },
  };
}

function restOf({ rejections, settings, review }: OwnState): Rest {
  return { rejections, settings, review };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
