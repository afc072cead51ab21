import { findStatements } from '../../utils/extraction/find-statements';
import { answerParent } from './answer-parent';
import { makeBenchArticle } from './bench-article';
import { timeRuns } from './time-runs';

export interface StatementTimes {
  statementsMs: number;
  segmenterMs: number;
  found: number;
}

/** One run reads it so often: a single article is too short to be timed. */
const timesRead = 20;

answerParent(timesOf);

function timesOf(): StatementTimes {
  const article = makeBenchArticle();
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const times = timeRuns({
    statements: () => repeat(() => findStatements(article, { lang: 'en' }).length),
    segmenter: () => repeat(() => [...segmenter.segment(article)].length),
  });
  return {
    statementsMs: times.statements / timesRead,
    segmenterMs: times.segmenter / timesRead,
    found: findStatements(article, { lang: 'en' }).length,
  };
}

function repeat(task: () => number): number {
  let sum = 0;
  for (let i = 0; i < timesRead; i++) sum += task();
  return sum;
}
