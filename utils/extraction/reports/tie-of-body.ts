import { subjectAfter } from '../subjects/subject-after';
import type { Tie } from './tie';
import { endsClause, type Line } from '../text/units';
import type { VerbGroup } from '../verbs/verb-groups';

/** Slavic "…, сообщили в мэрии", "как отметили в мэрии" */
export function bodyBehind(line: Line, { from, at, to }: VerbGroup): Tie | null {
  const { units, grammar } = line;
  if (!grammar.many?.test(units[at]!.low) || !grammar.bodiesBehind?.has(units[to]?.low ?? '')) return null;
  const body = subjectAfter(line, to + 1);
  if (!body || !endsClause(units[body.to])) return null;
  return { speaker: body, construction: 'inverted', clauseFrom: from, subjectTo: body.to };
}

/** Slavic "В Кремле заявили", whose people speak for it, and "Говорят, что", which is nobody's. */
export function bodyTie(line: Line, { from, at, to }: VerbGroup, floor: number): Tie | null {
  const { units, grammar } = line;
  if (!grammar.many?.test(units[at]!.low)) return null;
  const claims = units[to]?.low === ',' && grammar.complementizers.has(units[to + 1]?.low ?? '');
  if (from === floor && claims) {
    return { speaker: null, construction: 'subject and verb', clauseFrom: from, subjectTo: to };
  }
  let start = from;
  while (start > floor && units[start - 1]!.kind !== 'mark' && from - start < longestBody) start--;
  const body = { from: start + 1, to: from };
  if (!grammar.bodiesBehind?.has(units[start]?.low ?? '') || body.to <= body.from) return null;
  while (body.to > body.from + 1 && grammar.adverbs.has(units[body.to - 1]!.low)) body.to--;
  return { speaker: body, construction: 'subject and verb', clauseFrom: start, subjectTo: to };
}

/** Words of a body, with its preposition: "в пресс-службе министерства обороны". */
const longestBody = 8;
