import * as v from 'valibot';
import { longestScript, longestStated, mostMetas, mostScripts } from '../head/page-head';
import type { CardCalls } from './card-calls';
import type { ReaderCalls } from './protocol';

// A reader script lives in the page's process, and a card frame in a page that is not ours. Whatever they send is
// checked here before anything looks at it. Limits: a long article is 60,000 characters, a large batch a few hundred
// blocks; these are an order of magnitude above, and far below what a message can carry.
const mostPacks = 10_000;
const longestTexts = 500_000;
const longestFacts = 10_000_000;
const mostActors = 1_000;
const mostTopics = 100;

const shortText = v.pipe(v.string(), v.maxLength(500));
const uid = shortText;
const uids = v.pipe(v.array(uid), v.maxLength(mostTopics));

const page = v.object({
  host: shortText,
  lang: v.optional(shortText),
  date: v.optional(shortText),
  publisher: v.optional(shortText),
});

const stated = v.pipe(v.string(), v.maxLength(longestStated));

const head = v.object({
  host: shortText,
  pathname: v.string(),
  lang: stated,
  title: stated,
  heading: stated,
  metas: v.pipe(v.array(v.tuple([stated, stated])), v.maxLength(mostMetas)),
  jsonLd: v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestScript))), v.maxLength(mostScripts)),
  publisher: stated,
  days: v.array(stated),
});

const passageText = v.pipe(v.string(), v.maxLength(4_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const around = v.object({
  text: passageText,
  start: offset,
  end: offset,
  headline: shortText,
  lead: passageText,
});

const reason = v.variant('kind', [
  v.object({ kind: v.literal('full-name') }),
  v.object({ kind: v.literal('surname-named-on-page') }),
  v.object({ kind: v.literal('surname-alone') }),
  v.object({ kind: v.literal('given-name') }),
  v.object({ kind: v.literal('body-name') }),
  v.object({ kind: v.literal('outlet-spelling'), outlet: uid }),
  v.object({ kind: v.literal('office'), on: shortText }),
]);

const blocks = v.object({
  firstId: v.number(),
  step: v.number(),
  texts: v.pipe(v.string(), v.maxLength(longestTexts)),
  role: v.picklist(['headline', 'text', 'caption', 'byline']),
  lang: v.optional(shortText),
});

const panelPlace = v.variant('kind', [
  v.object({ kind: v.picklist(['article', 'search']) }),
  v.object({ kind: v.literal('actor'), actor: uid, position: v.optional(uid) }),
  v.object({ kind: v.literal('compare'), people: v.optional(uids), topics: v.optional(uids) }),
]);

const cardEvent = v.variant('kind', [
  v.object({ kind: v.literal('drawn'), ticket: shortText, heightPx: v.number() }),
  v.object({ kind: v.literal('resized'), heightPx: v.number() }),
  v.object({ kind: v.literal('entered') }),
  v.object({ kind: v.literal('left') }),
  v.object({ kind: v.literal('pinned'), pinned: v.boolean() }),
  v.object({ kind: v.literal('closed') }),
  v.object({ kind: v.literal('focus-left'), direction: v.picklist(['forward', 'backward']) }),
  v.object({ kind: v.literal('rejections-changed') }),
]);

/** What is selected on a page, as the page's process tells it. */
export const pageSelection = v.object({
  text: v.pipe(v.string(), v.maxLength(40_000)),
  start: offset,
  end: offset,
  lead: passageText,
  page: v.object({
    ...page.entries,
    title: v.optional(shortText),
    address: v.pipe(v.string(), v.maxLength(4_000)),
    canonical: v.optional(v.pipe(v.string(), v.maxLength(4_000))),
  }),
});

/** What each call from inside a web page has to look like. Unknown fields are dropped. */
export const questionSchemas = {
  'reader.bring': v.object({ part: v.picklist(['page', 'names', 'cards', 'details', 'capture']) }),
  'page.article': v.object({ head }),
  'mentions.find': v.object({
    blocks: v.pipe(v.array(blocks), v.maxLength(mostPacks)),
    page,
    facts: v.pipe(v.string(), v.maxLength(longestFacts)),
  }),
  'page.named': v.object({ actors: v.nullable(v.pipe(v.array(uid), v.maxLength(mostActors))) }),
  'card.prepare': v.object({ actor: uid, page, mention: v.object({ text: shortText, reason }), around }),
  'selection.keep': v.object({ selection: pageSelection }),
  'card.load': v.object({ ticket: shortText }),
  'card.rank': v.object({ actor: uid, page, around, leftOut: uids }),
  'card.tell': v.object({ host: v.number(), ticket: shortText, event: cardEvent }),
  'mention.reject': v.object({
    actor: uid,
    reason: v.picklist([
      'full-name',
      'surname-named-on-page',
      'surname-alone',
      'given-name',
      'body-name',
      'outlet-spelling',
      'office',
    ]),
    text: shortText,
    scope: v.picklist(['page', 'site', 'always']),
  }),
  'mention.unreject': v.object({ id: v.number() }),
  'panel.open': v.object({ place: panelPlace }),
} satisfies {
  [Kind in keyof (ReaderCalls & CardCalls)]: v.GenericSchema<
    unknown,
    (ReaderCalls & CardCalls)[Kind]['question']
  >;
};
