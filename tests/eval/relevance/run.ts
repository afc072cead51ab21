// npm run eval:relevance: which of an actor's positions come first for what is being read, on judged cases.
import type { Topic } from '../../../utils/actors/topic';
import { bm25 } from '../../../utils/relevance/bm25';
import { newestFirst } from '../../../utils/relevance/describe-position';
import { passagePlaces, type Passage } from '../../../utils/relevance/passage';
import { passageTopics, type TopicCounts } from '../../../utils/relevance/passage-topics';
import { rankPositions } from '../../../utils/relevance/rank-positions';
import { tellingWords } from '../../../utils/relevance/telling-words';
import { createTopicFinder } from '../../../utils/topics/topic-finder';
import { readCases, type RelevanceCase } from './cases';
import { scoreRanking, type Ranker } from './score-ranking';

const { topics, cases } = readCases();
const finder = createTopicFinder(topics);
const byId: Record<string, Topic> = Object.fromEntries(topics.map((topic) => [topic.id, topic]));

const rankers: Record<string, Ranker> = {
  'Newest first': ({ positions }) => newestFirst(positions).map(({ id }) => id),
  'Plain BM25, then newest': rankByWords,
  Standpoint: (each) =>
    rankPositions({
      positions: each.positions,
      topics: byId,
      passage: each.passage,
      passageTopics: passageTopics(topicsIn(each.passage)),
      day: each.day,
    }).onTopic.map(({ position }) => position.id),
};

function rankByWords({ positions, passage }: RelevanceCase): string[] {
  const query = new Map(
    tellingWords(passagePlaces.map((place) => passage[place]).join('\n')).map((word) => [word, 1]),
  );
  const sorted = newestFirst(positions);
  const scores = bm25(
    sorted.map(({ target, summary }) => tellingWords(`${target} ${summary}`)),
    query,
  );
  return sorted
    .map(({ id }, i) => ({ id, score: scores[i] ?? 0 }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

function topicsIn(passage: Passage): TopicCounts {
  return {
    sentence: finder.count(passage.sentence, passage.lang),
    paragraph: finder.count(passage.paragraph, passage.lang),
    headline: finder.count(passage.headline, passage.lang),
    lead: finder.count(passage.lead, passage.lang),
  };
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const languages = [...new Set(cases.map(({ lang }) => lang))];
const percent = (share: number) => (100 * share).toFixed(1);
print('| Ranking | Articles in | Cases | nDCG@3 | Best first | Says that nothing is held |');
print('| --- | --- | ---: | ---: | ---: | ---: |');
for (const [name, rank] of Object.entries(rankers)) {
  for (const lang of ['all', ...languages]) {
    const { held, none } = scoreRanking(
      cases.filter((each) => lang === 'all' || each.lang === lang),
      rank,
    );
    const row = [name, lang, held.cases, percent(held.ndcg), percent(held.first)];
    print(`| ${row.join(' | ')} | ${percent(none.said)} of ${none.cases} |`);
  }
}
