import type { RelevanceCase } from './cases';

/** What a ranker puts first for a case, best first; empty when it says that nothing held speaks to it. */
export type Ranker = (each: RelevanceCase) => string[];

export interface RankingScore {
  /** Cases with a best position, and the mean over them of nDCG@3 and of the best being first; from 0 to 1. */
  held: { cases: number; ndcg: number; first: number };
  /** Cases in which nothing held speaks to the article, and the share in which the ranker says so. */
  none: { cases: number; said: number };
}

export function scoreRanking(cases: readonly RelevanceCase[], rank: Ranker): RankingScore {
  const held = cases.filter(({ grades }) => grades.size > 0);
  const none = cases.filter(({ grades }) => grades.size === 0);
  const best = 3;
  return {
    held: {
      cases: held.length,
      ndcg: mean(held.map((each) => ndcg(rank(each), each.grades))),
      first: mean(held.map((each) => (each.grades.get(rank(each)[0] ?? '') === best ? 1 : 0))),
    },
    none: { cases: none.length, said: mean(none.map((each) => (rank(each).length === 0 ? 1 : 0))) },
  };
}

const depth = 3;

/** Normalised discounted cumulative gain at 3 (Järvelin and Kekäläinen 2002), with gains 2^grade − 1. */
export function ndcg(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const ideal = [...grades.values()].toSorted((a, b) => b - a);
  return dcg(ranked.map((id) => grades.get(id) ?? 0)) / dcg(ideal);
}

function dcg(grades: readonly number[]): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
