import type { Uid } from '../actors/actor';
import type { ArticleText } from '../article-text/article-text';
import type { DatasetStatus } from '../dataset/dataset-status';
import type { Receipt } from '../dataset/records/receipt';
import type { Draft } from '../drafts/draft';
import type { BlockReading, PageContext } from '../matching/mention';
import type { PositionLine } from '../relevance/card-content';
import type { ActorRead } from '../relevance/actor-read';
import type { ArticleOverview } from '../relevance/article-overview';
import type { Comparison } from '../relevance/comparison';
import type { PersonLine } from '../relevance/person-line';
import type { ArticleMeta } from '../head/article-meta';
import type { PageHead } from '../head/page-head';
import type { PageSelection } from '../reading/read-selection';
import type { Call } from './call';
import type { CardRequest, CardTold } from './card-calls';
import type { KeepAnswer, KeepChoices, KeepRequest, KeepState, NamedChoice } from './keep-protocol';
import type { PackedBlocks, PackedFacts } from './packed-blocks';
import type { PanelPlace } from './panel-address';
import type { ReviewCalls } from './review-calls';

/** What the reader script may ask the background: reads of its own tab only. */
export interface ReaderCalls {
  /** Brings a part of the reader script to the document that asks; false where the browser does not let it in any more. */
  'reader.bring': Call<{ part: ReaderPart }, { isBrought: boolean }>;
  /** Tells what a page says of its article. */
  'page.article': Call<{ head: PageHead }, ArticleMeta>;
  /** Finds the people named in blocks of text. */
  'mentions.find': Call<{ blocks: PackedBlocks[]; page: PageAddress; facts: PackedFacts }, MentionsAnswer>;
  /** Tells who is named on the page, for the number on the badge; null takes the badge away. */
  'page.named': Call<{ actors: Uid[] | null }, void>;
  /** Gathers a card's content and hands back the one-use ticket that the card frame redeems for it. */
  'card.prepare': Call<CardRequest, { ticket: string }>;
  /** Opens the form in which the reader keeps what they selected. */
  'selection.keep': Call<{ selection: PageSelection }, void>;
}

/** What popup, side panel, options and welcome may ask the background. */
export interface PageCalls extends ReviewCalls {
  'options.open': Call<{ at: OptionsPlace }, void>;
  /** What the background knows about one tab: whether a reader can run there, and why not. */
  'tab.status': Call<{ tab: number }, TabStatus>;
  /** Runs the reader in a tab once, whatever the settings say; needs `activeTab` or host access. */
  'tab.run': Call<{ tab: number }, { ran: boolean }>;
  /** What the dataset holds of the people of an article on its topics, but for those that the reader left out. */
  'article.overview': Call<
    { people: Uid[]; date?: string; texts: ArticleTexts; leftOut: Uid[] },
    ArticleOverview
  >;
  /** Reads the article of a tab by itself, apart from what stands around it. Costs a copy of the page. */
  'article.text': Call<{ tab: number }, ArticleTextAnswer>;
  /** All that is held of one actor; the topics of the article that is read come first. Null for actors that are gone. */
  'actor.read': Call<{ actor: Uid; reading: ArticleRead | null }, { read: ActorRead | null }>;
  /** People side by side on topics. Of people and topics that have left the dataset nothing is answered. */
  'comparison.read': Call<{ people: Uid[]; topics: Uid[]; date?: string }, Comparison>;
  /** A newer search of the same popup or panel gives up the one before: its answer is not all and comes too late. */
  'dataset.search': Call<{ query: string; asker: string }, SearchAnswer>;
  /** Shows a place in a window's side panel, which the asker has opened; in a window of its own where it could not. */
  'panel.show': Call<{ place: PanelPlace; window: number; isOpen: boolean }, void>;
  /** Where a window's side panel is to go, told once. */
  'panel.take': Call<{ window: number }, { place: PanelPlace | null }>;
  /** What the reader selected, for the form in which they keep it. */
  'keep.load': Call<{ draft: string }, KeepState>;
  /** Adds what the reader settled to the dataset, all in one change. */
  'keep.save': Call<KeepRequest, KeepAnswer>;
  /** Takes such a change back; false where it was overtaken by another. */
  'keep.undo': Call<{ receipt: Receipt }, { isUndone: boolean }>;
  /** What the form offers for a speaker; null for actors that are gone. */
  'keep.choices': Call<{ actor: Uid; draft: Draft }, { choices: KeepChoices | null }>;
  /** People and bodies by part of their names, the best first. */
  'actors.named': Call<{ query: string; asker: string }, { found: NamedChoice[] }>;
  'dataset.status': Call<Record<string, never>, DatasetStatus>;
  /** Said after every change to the stored dataset; the background reads it anew and tells the open pages. */
  'dataset.changed': Call<Record<string, never>, void>;
}

/** What is said to the reader script of a tab, by the background or the popup. */
export interface TabCalls {
  'page.summary': Call<Record<string, never>, PageSummary>;
  /** Every mention by name that the page shows, on screen or not, in page order; waits until the page has been read whole. */
  'page.marks': Call<Record<string, never>, MarkOnPage[]>;
  /** Scrolls to the next mention of this actor and shows which one it is. */
  'page.jump': Call<{ actor: Uid }, void>;
  /** Steps to the next or previous mention and opens its card at once. */
  'page.step': Call<{ direction: 'next' | 'previous' }, void>;
  /** Reads this page although the settings would not. */
  'page.run': Call<Record<string, never>, void>;
  /** The dataset is another one: everything found so far is to be asked again. */
  'dataset.changed': Call<{ generation: number }, void>;
  'card.event': Call<CardTold, void>;
}

/** What the background asks our document that nobody sees. */
export interface OffscreenCalls {
  'article.parse': Call<{ html: string; address: string }, ArticleText>;
}

/** What is said to all open pages of ours. */
export interface Broadcasts {
  'dataset.changed': Call<{ generation: number }, void>;
  /** Names of a large dataset are being compiled; how much is done, from 0 to 1. */
  'names.preparing': Call<{ share: number }, void>;
  /** Drafts were found, reviewed or forgotten. */
  'drafts.changed': Call<Record<string, never>, void>;
  /** Other people are named on a tab's page than before, or it is not read any more. */
  'page.changed': Call<{ tab: number }, void>;
  /** The side panel of this window is to go somewhere: it takes the place from the background. */
  'panel.called': Call<{ window: number }, void>;
}

/** What the reader script has brought to it once it is needed: reading; marking; hovering and the card; what the popup shows of the article. */
export type ReaderPart = 'page' | 'names' | 'cards' | 'details' | 'capture';

/** The page as the reader script sees it; the background looks up the outlet. */
export interface PageAddress extends Omit<PageContext, 'outlet'> {
  host: string;
  /** JSON-LD publisher, else `og:site_name`. */
  publisher?: string;
}

export interface MentionsAnswer {
  /** Which names these readings come from: what was found by others is to be asked again. */
  generation: number;
  /** Of the blocks in which anything was found, or would be with other facts, in the order asked. */
  readings: BlockReading[];
}

/** A section of the options page, or one record in it. `sources` holds sources and outlets. */
export type OptionsPlace =
  | { section: 'people'; actor?: Uid }
  | { section: 'positions' | 'topics' | 'sources'; record?: Uid }
  /** The articles with drafts, or one of them by its key. */
  | { section: 'review'; article?: string }
  | {
      section:
        'balance' | 'update' | 'conflicts' | 'rejections' | 'sites' | 'settings' | 'backups' | 'storage';
    };

/** Whether a reader can run in a tab, from the browser's and the settings' side. */
export type TabStatus =
  | { kind: 'readable' }
  /** The browser lets no extension in here: its own pages, the store, another scheme. */
  | { kind: 'closed' }
  /** The browser or the reader withholds host access. */
  | { kind: 'no-access'; site: string };

/** The article of a tab, or why it cannot be read. */
export type ArticleTextAnswer =
  { kind: 'article'; address: string; article: ArticleText } | { kind: 'refused'; why: NoArticleText };

export type NoArticleText =
  /** The browser lets no extension in. */
  | 'closed'
  | 'no-access'
  /** A password or card-number field is on screen. */
  | 'asks-secrets'
  | 'not-html'
  /** More than ten million characters of HTML. */
  | 'too-large'
  /** Nothing on the page reads like an article. */
  | 'no-article';

/** The article in front of the reader, as far as it decides what comes first. */
export interface ArticleRead {
  /** A partial ISO date. */
  date?: string;
  texts?: ArticleTexts;
  /** Topics that the reader left out. */
  leftOut: Uid[];
}

/** What an article says, as far as its topics are looked for in it. */
export interface ArticleTexts {
  headline: string;
  lead: string;
  body: string;
  lang?: string;
}

/** What a page says of its article. Of a page that is not read, title and host alone. */
export interface ArticleFacts {
  host: string;
  title?: string;
  outlet?: string;
  /** Partial ISO dates: of publication, and of the last change where that is another day. */
  date?: string;
  updated?: string;
  authors?: string[];
  section?: string;
}

/** What the reader script says of its page. */
export interface PageSummary {
  state: ReadingState;
  article: ArticleFacts;
  /** Absent while the page is not read. */
  texts?: ArticleTexts;
  /** In order of weight: how often and how early the page names them. */
  people: PersonOnPage[];
  /** The page takes away every card that opens on it. */
  refusesCards: boolean;
}

export interface MarkOnPage {
  actor: Uid;
  /** As it stands on the page. */
  text: string;
}

export interface PersonOnPage {
  actor: Uid;
  mentions: number;
}

/** What the reader script is doing, and why it is not reading when it is not. */
export type ReadingState = { kind: 'reading'; quiet: boolean } | { kind: 'not-reading'; why: NotReadingWhy };

export type NotReadingWhy =
  | 'off-everywhere'
  | 'off-here'
  | 'not-listed'
  | 'only-on-button'
  | 'not-news'
  | 'private-kind-of-page'
  | 'asks-secrets'
  | 'not-html';

export interface SearchAnswer {
  topics: { id: Uid; label: string }[];
  people: PersonLine[];
  positions: { actor: { id: Uid; name: string }; position: PositionLine }[];
}
