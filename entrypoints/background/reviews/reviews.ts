import { browser } from 'wxt/browser';
import type { ArticleText } from '../../../utils/article-text/article-text';
import type { Dataset } from '../../../utils/dataset/dataset';
import { limits } from '../../../utils/dataset/records/limits';
import type { ArticleTextAnswer } from '../../../utils/messaging/protocol';
import type { ArticleReadFor, ReviewCalls } from '../../../utils/messaging/review-calls';
import { readSettings } from '../../../utils/settings/stored-settings';
import type { Table } from '../answer-calls';
import { addSpeaker } from './add-speaker';
import { describeReview, readReviewFacts } from './describe-review';
import { pageSince, tabAt } from './page-since';
import { readDrafts, type DraftReading } from './read-drafts';
import { reopenDraft } from './reopen-draft';
import { setSpeakerType } from './set-speaker-type';
import { takeDraft } from './take-draft';

export interface ReviewParts extends DraftReading {
  dataset: Dataset;
  articleText: (tab: number) => Promise<ArticleTextAnswer>;
  /** Tells all open pages that drafts have changed. */
  announceDrafts: () => Promise<void>;
  /** The same for the dataset. */
  announceDataset: () => Promise<void>;
}

/** Reads articles for statements, and answers what the reader makes of those. */
export function createReviews(parts: ReviewParts): Table<ReviewCalls, unknown> {
  const { dataset, articleText, announceDrafts, announceDataset } = parts;

  async function read(article: ArticleText, address: string | undefined): Promise<ArticleReadFor> {
    const length = article.paragraphs.reduce((sum, text) => sum + text.length, 0);
    if (length > limits.articleText || article.paragraphs.length >= limits.paragraphs) {
      return { kind: 'refused', why: 'too-long' };
    }
    const found = await readDrafts(parts, { article, ...(address !== undefined && { address }) });
    if (found.drafts.length === 0) return { kind: 'refused', why: 'nothing-said' };
    const added = await dataset.addDrafts(found);
    if (added.kind === 'failed') return added;
    await announceDrafts();
    return { ...added, kind: 'read' };
  }

  async function readTab(tab: number): Promise<ArticleReadFor> {
    // Nothing of private windows is stored.
    if ((await browser.tabs.get(tab)).incognito) return { kind: 'refused', why: 'private' };
    const answer = await articleText(tab);
    return answer.kind === 'refused' ? answer : read(answer.article, answer.address);
  }

  return {
    'review.readTab': ({ tab }) => readTab(tab),
    async 'review.readAgain'({ key }) {
      const tab = await tabAt(key);
      return tab === undefined ? { kind: 'refused', why: 'closed' } : readTab(tab);
    },
    'review.readText': ({ article, address }) => read(article, address),
    'review.list': () => dataset.reviews(),
    async 'review.open'({ key }) {
      const review = await dataset.review(key);
      if (!review) return null;
      const [facts, { keepsWords }] = await Promise.all([
        readReviewFacts(dataset, review.drafts),
        readSettings(),
      ]);
      return describeReview(review, { ...facts, keepsWords, lang: uiLanguage() });
    },
    async 'review.compare'({ key }) {
      const review = await dataset.review(key);
      return review?.article ? pageSince(review, articleText) : { kind: 'unseen' };
    },
    async 'review.take'({ id }) {
      const { keepsWords } = await readSettings();
      const today = new Date().toLocaleDateString('sv');
      const taking = takeDraft(dataset, id, { keepsWords, lang: uiLanguage(), today });
      return told(taking, announceDrafts, announceDataset);
    },
    'review.drop': ({ id }) => told(dataset.setAside(id, true), announceDrafts),
    'review.undo': ({ id }) => told(reopenDraft(dataset, id), announceDrafts, announceDataset),
    'review.addSpeaker': ({ id }) => told(addSpeaker(dataset, id), announceDrafts, announceDataset),
    'review.speakerType': (asked) => told(setSpeakerType(dataset, asked), announceDrafts),
    'review.forget': ({ key }) => told(dataset.forgetReview(key), announceDrafts),
  };
}

function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Tells of a change that was made. */
async function told<Answer extends { kind: string }>(
  change: Promise<Answer>,
  ...announce: (() => Promise<void>)[]
): Promise<Answer> {
  const answer = await change;
  if (answer.kind !== 'failed') await Promise.all(announce.map((tell) => tell()));
  return answer;
}
