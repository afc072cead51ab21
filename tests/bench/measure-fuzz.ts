import { compileIndex } from '../../utils/matching/index/compile-index';
import { findMentions } from '../../utils/matching/find-mentions';
import type { TextBlock } from '../../utils/matching/mention';
import { makeAdversarialCases, makeBenignCase, type FuzzCase } from './adversarial-names';
import { inMs, type Figure } from './figure';
import { timeRuns } from './time-runs';

/** A slow kind is timed fewer times: the bench is not to wait for it. */
const kindLimitMs = 4000;

/**
 * Finding names in texts that are made to be slow, by 10,000 names that are: in each case against as many plain names in a
 * text of the same length that gives them in full and by surname, as news do. A figure for all cases together, and one for the slowest.
 */
export async function measureFuzz(): Promise<Figure[]> {
  const benign = new Map(['en', 'uk'].map((lang) => [lang, taskOf(makeBenignCase(lang))]));
  const times = makeAdversarialCases().map((made) => {
    const tasks = { adversarial: taskOf(made), plain: benign.get(made.lang)! };
    const { adversarial, plain } = timeRuns(tasks, { limitMs: kindLimitMs });
    return { what: made.what, adversarial, plain };
  });
  const sum = (one: 'adversarial' | 'plain') => times.reduce((all, time) => all + time[one], 0);
  const [slowest] = times.toSorted((a, b) => b.adversarial / b.plain - a.adversarial / a.plain);
  return [
    figureOf(`Adversarial names and texts, ${times.length} kinds`, sum('adversarial'), sum('plain')),
    figureOf(`Slowest of these: ${slowest!.what}`, slowest!.adversarial, slowest!.plain),
  ];
}

function figureOf(what: string, adversarial: number, plain: number): Figure {
  return {
    what,
    measured: inMs(adversarial),
    yardstick: {
      what: 'plain names in a text that gives them in full and by surname',
      measured: inMs(plain),
      ratio: adversarial / plain,
    },
    reach: '≤ 2',
  };
}

function taskOf({ actors, text, lang }: FuzzCase): () => unknown {
  const index = compileIndex(actors);
  const blocks = text.split('\n').map((line, id): TextBlock => ({ id, text: line, role: 'text' }));
  return () => findMentions(index, blocks, { lang }, []);
}
