import { cleanTexts } from '../../drafts/clean-text';
import { pastedPrefix, type ArticleRef, type Draft } from '../../drafts/draft';
import { recogniseDrafts } from '../../drafts/recognise-drafts';
import type { Failed } from '../change-outcome';
import type { DatasetSession } from '../dataset-session';
import type { Drafts, DraftsAdded, FoundDrafts, Review, ReviewSummary } from './drafts';
import { limits } from '../records/limits';

/** Share of what was found in a text that is known of another, from which both are one article. */
const sameArticleFrom = 0.5;

/** What was found and waits for the reader. */
export function createDraftReviews(session: DatasetSession): Omit<Drafts, 'keep'> {
  async function reviews(): Promise<ReviewSummary[]> {
    return session.readStored(async (database) => {
      const [drafts, articles] = await Promise.all([database.drafts(), database.articles()]);
      const read = new Map(articles.map((article) => [article.key, article.read]));
      return [...byArticle(drafts)]
        .map(([key, of]) => summaryOf(of, read.get(key)))
        .toSorted((a, b) => (a.read < b.read ? 1 : -1));
    }, []);
  }

  async function review(key: string): Promise<Review | undefined> {
    return session.readStored(async (database) => {
      const [drafts, article] = await Promise.all([database.draftsOf(key), database.article(key)]);
      if (drafts.length === 0) return undefined;
      const ordered = drafts.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0) || (a.begun < b.begun ? -1 : 1));
      return { ref: article?.ref ?? ordered[0]!.article, ...(article && { article }), drafts: ordered };
    }, undefined);
  }

  async function addDrafts(asked: FoundDrafts): Promise<DraftsAdded | Failed> {
    return session.write(async (database): Promise<DraftsAdded | Failed> => {
      const { article, drafts } = cleanTexts(asked);
      const [first] = drafts;
      const held = await database.drafts();
      const found = article?.ref ?? first?.article;
      if (!found) return { kind: 'added', key: '', added: 0, known: 0 };
      const ref = { ...found, key: keyAmong(found, drafts, held) };
      const recognised = recogniseDrafts(
        drafts,
        held.filter((each) => each.article.key === ref.key),
      );
      const fresh = recognised.flatMap(({ found: draft, known }) =>
        known ? [] : [{ ...draft, article: ref }],
      );
      const again = recognised.flatMap(({ found: draft, known }) =>
        known?.state.kind === 'open' ? [foundAgain(known, draft, ref)] : [],
      );
      if (held.filter(isOpen).length + fresh.length > limits.drafts) return tooMany;
      await database.changeDrafts({
        put: [...fresh, ...again],
        drop: surplusOf(held, fresh.length),
        ...(article && { article: { ...article, key: ref.key, ref } }),
        forget: reviewedKeys(held).filter((key) => key !== ref.key),
      });
      return { kind: 'added', key: ref.key, added: fresh.length, known: drafts.length - fresh.length };
    });
  }

  async function mendDraft(draft: Draft): Promise<{ kind: 'mended' } | Failed> {
    return session.write(async (database): Promise<{ kind: 'mended' } | Failed> => {
      const stored = await database.draft(draft.id);
      if (stored?.state.kind !== 'open') return gone;
      await database.changeDrafts({ put: [{ ...cleanTexts(draft), state: stored.state }] });
      return { kind: 'mended' };
    });
  }

  async function setAside(id: string, dropped: boolean): Promise<{ kind: 'set-aside' } | Failed> {
    return session.write(async (database): Promise<{ kind: 'set-aside' } | Failed> => {
      const stored = await database.draft(id);
      if (!stored || stored.state.kind === 'kept') return gone;
      await database.changeDrafts({ put: [{ ...stored, state: { kind: dropped ? 'dropped' : 'open' } }] });
      return { kind: 'set-aside' };
    });
  }

  async function forgetReview(key: string): Promise<{ kind: 'forgotten' } | Failed> {
    return session.write(async (database) => {
      const drop = (await database.draftsOf(key)).map(({ id }) => id);
      await database.changeDrafts({ drop, forget: [key] });
      return { kind: 'forgotten' as const };
    });
  }

  return {
    reviews,
    review,
    draft: (id) => session.readStored((database) => database.draft(id), undefined),
    openDrafts: () =>
      session.readStored(async (database) => (await database.drafts()).filter(isOpen).length, 0),
    addDrafts,
    mendDraft,
    setAside,
    forgetReview,
  };
}

const gone: Failed = { kind: 'failed', why: 'gone' };
const tooMany: Failed = { kind: 'failed', why: 'too-many' };

function isOpen({ state }: Draft): boolean {
  return state.kind === 'open';
}

function byArticle(drafts: readonly Draft[]): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.article.key);
    if (group) group.push(draft);
    else groups.set(draft.article.key, [draft]);
  }
  return groups;
}

function summaryOf(drafts: readonly Draft[], read: string | undefined): ReviewSummary {
  const count = (kind: Draft['state']['kind']) => drafts.filter(({ state }) => state.kind === kind).length;
  const latest = drafts.reduce((last, { begun }) => (begun > last ? begun : last), '');
  return {
    ref: drafts[0]!.article,
    read: read ?? latest,
    open: count('open'),
    kept: count('kept'),
    dropped: count('dropped'),
  };
}

/** The key of the article that this is: its own, or of one that came on another way and says the same. */
function keyAmong({ key }: ArticleRef, found: readonly Draft[], held: readonly Draft[]): string {
  const groups = byArticle(held);
  if (groups.has(key)) return key;
  for (const [other, drafts] of groups) {
    // Two addresses are two articles, although one may have been copied from the other.
    if (isPasted(key) === isPasted(other) && !isPasted(key)) continue;
    const known = recogniseDrafts(found, drafts).filter((each) => each.known).length;
    if (known > 0 && known >= found.length * sameArticleFrom) return other;
  }
  return key;
}

function isPasted(key: string): boolean {
  return key.startsWith(pastedPrefix);
}

/** What the reader made of it stays; where it stands is as it was found now. */
function foundAgain(known: Draft, { place, sentence, at }: Draft, article: ArticleRef): Draft {
  const { at: _, ...rest } = known;
  return { ...rest, article, place, sentence, ...(at !== undefined && { at }) };
}

/** Articles of which nothing waits any more: what became of their drafts is kept, their texts are not. */
function reviewedKeys(held: readonly Draft[]): string[] {
  return [...byArticle(held)].flatMap(([key, drafts]) => (drafts.some(isOpen) ? [] : [key]));
}

/** The oldest that nothing is to be done with, as many as there are too many. */
function surplusOf(held: readonly Draft[], coming: number): string[] {
  const surplus = held.length + coming - limits.draftsKnown;
  if (surplus <= 0) return [];
  return held
    .filter((draft) => !isOpen(draft))
    .toSorted((a, b) => (a.begun < b.begun ? -1 : 1))
    .slice(0, surplus)
    .map(({ id }) => id);
}
