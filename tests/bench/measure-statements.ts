import { articleWords } from './bench-article';
import { inMs, type Figure } from './figure';
import { runInChild } from './in-child';
import type { StatementTimes } from './statements-child';

const limitS = 60;

/** Finding the statements of an article, in Node, against the words that `Intl.Segmenter` cuts the same text into. */
export async function measureStatements(): Promise<Figure[]> {
  const times = await runInChild<StatementTimes>('statements-child.ts', null, { limitS });
  if (times.kind !== 'answered') {
    throw new Error(
      `finding statements was not measured: ${times.kind === 'late' ? 'it took too long' : times.why}`,
    );
  }
  const { statementsMs, segmenterMs, found } = times.answer;
  return [
    {
      what: `Finding ${found} statements in an article of ${articleWords} words`,
      measured: inMs(statementsMs),
      yardstick: {
        what: 'its words by `Intl.Segmenter`',
        measured: inMs(segmenterMs),
        ratio: statementsMs / segmenterMs,
      },
      reach: '≤ 2 ms',
    },
  ];
}
