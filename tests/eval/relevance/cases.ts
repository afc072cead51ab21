import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Position } from '../../../utils/actors/position';
import type { Topic } from '../../../utils/actors/topic';
import type { Passage } from '../../../utils/relevance/passage';

/** One reader's moment: an actor hovered in an article, and what of theirs speaks to it. */
export interface RelevanceCase {
  id: string;
  lang: string;
  day: string;
  passage: Passage;
  positions: Position[];
  /** 3 for the best, 1 for what is on the same subject; absent for what is not. Empty where nothing held speaks to it. */
  grades: ReadonlyMap<string, number>;
}

/** The judged cases and the topics of their world. Frozen: rules are measured on it, it is not fitted to them. */
export function readCases(): { topics: Topic[]; cases: RelevanceCase[] } {
  const world = v.parse(worldSchema, readJson('world.json'));
  const articles = v.parse(v.array(articleSchema), readJson('articles.json'));
  const positions = world.positions.map(positionOf);
  return {
    topics: world.topics,
    cases: articles.flatMap((article) =>
      article.cases.map(({ actor, paragraph, grades }) => ({
        id: `${article.id} ${actor} ${paragraph}`,
        lang: article.lang,
        day: article.date,
        passage: passageOf(article, paragraph),
        positions: positions.filter((position) => position.actor === actor),
        grades: new Map(Object.entries(grades)),
      })),
    ),
  };
}

/** Each paragraph of these articles is one sentence. */
function passageOf({ title, paragraphs, lang }: Article, at: number): Passage {
  const lead = paragraphs.slice(0, leadParagraphs).filter((_, i) => i !== at);
  return { sentence: paragraphs[at] ?? '', paragraph: '', headline: title, lead: lead.join('\n'), lang };
}

const leadParagraphs = 2;

function positionOf({ on, ...rest }: v.InferOutput<typeof positionSchema>): Position {
  return {
    ...rest,
    stance: null,
    reportedOn: on,
    source: 'invented',
    chain: [],
    explicitness: 'explicit',
    confidence: 1,
    status: 'reviewed',
  };
}

const texts = v.record(v.string(), v.string());
const positionSchema = v.object({
  id: v.string(),
  actor: v.string(),
  topic: v.string(),
  kind: v.picklist(['said', 'demanded', 'denied', 'pledged', 'opposed', 'supports', 'seeks', 'considering']),
  target: v.string(),
  summary: v.string(),
  lang: v.string(),
  on: v.string(),
});
const worldSchema = v.object({
  topics: v.array(
    v.object({ id: v.string(), label: texts, keywords: v.record(v.string(), v.array(v.string())) }),
  ),
  positions: v.array(positionSchema),
});
const articleSchema = v.object({
  id: v.string(),
  lang: v.string(),
  date: v.string(),
  title: v.string(),
  paragraphs: v.array(v.string()),
  cases: v.array(
    v.object({ actor: v.string(), paragraph: v.number(), grades: v.record(v.string(), v.number()) }),
  ),
});
type Article = v.InferOutput<typeof articleSchema>;

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}
