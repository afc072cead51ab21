import * as v from 'valibot';
import { isPartialDate } from '../../actors/partial-date';
import { positionKinds } from '../../actors/position';
import { speakerTypes, type ArticleRef, type Draft } from '../../drafts/draft';
import type { ReviewedArticle } from '../../drafts/reviewed-article';
import { isHttpsAddress } from './https-address';
import { limits } from '../records/limits';

/** What a file of everything may hold of what waits for review. */
const line = v.pipe(v.string(), v.maxLength(limits.summary));
/** A quotation may run over several paragraphs. */
const passage = v.pipe(v.string(), v.maxLength(limits.passage));
const date = v.pipe(line, v.check(isPartialDate));
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const refSchema = v.object({
  key: line,
  address: v.exactOptional(v.pipe(line, v.check(isHttpsAddress))),
  title: line,
  outlet: v.exactOptional(line),
  published: v.exactOptional(date),
  language: v.exactOptional(line),
}) satisfies v.GenericSchema<unknown, ArticleRef>;

export const articleSchema = v.object({
  key: line,
  ref: refSchema,
  paragraphs: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(limits.articleText))),
    v.maxLength(limits.paragraphs),
  ),
  read: line,
}) satisfies v.GenericSchema<unknown, ReviewedArticle>;

export const draftSchema = v.object({
  id: line,
  article: refSchema,
  speaker: v.object({
    actor: v.exactOptional(line),
    printed: line,
    name: v.exactOptional(line),
    office: v.exactOptional(line),
    type: v.exactOptional(v.picklist(speakerTypes)),
    country: v.exactOptional(line),
  }),
  content: passage,
  quote: v.exactOptional(passage),
  sentence: passage,
  place: v.object({ exact: passage, prefix: line, suffix: line }),
  at: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  cue: v.exactOptional(line),
  type: v.exactOptional(v.picklist(['direct', 'indirect', 'mixed'])),
  confidence: v.exactOptional(fraction),
  kind: v.exactOptional(v.picklist(positionKinds)),
  topics: v.pipe(v.array(line), v.maxLength(limits.list)),
  saidOn: v.exactOptional(v.object({ date, words: v.exactOptional(line) })),
  chain: v.pipe(v.array(line), v.maxLength(limits.chain)),
  begun: line,
  state: v.variant('kind', [
    v.object({ kind: v.literal('open') }),
    v.object({ kind: v.literal('kept'), position: line }),
    v.object({ kind: v.literal('dropped') }),
  ]),
}) satisfies v.GenericSchema<unknown, Draft>;
