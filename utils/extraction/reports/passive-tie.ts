import { subjectAfter } from '../subjects/subject-after';
import type { Tie } from './tie';
import type { Line } from '../text/units';
import type { VerbGroup } from '../verbs/verb-groups';

/** "It was claimed that …" is nobody's claim; German "wurde von Berg kritisiert" is hers. */
export function passiveTie(line: Line, { from, at, to, closes }: VerbGroup, floor: number): Tie | null {
  const { units, grammar } = line;
  const isImpersonal = (i: number) => grammar.impersonal.has(units[i]?.low ?? '');
  const nobody: Tie = {
    speaker: null,
    construction: 'subject and verb',
    clauseFrom: Math.max(floor, from - 1),
    subjectTo: at + 1,
  };
  if (!grammar.bracketsVerbs) {
    const claims = grammar.complementizers.has(units[to]?.low ?? '');
    return claims && isImpersonal(from - 1) ? nobody : null;
  }
  const by = units.findIndex(({ low }, i) => i >= to && i < at && ofAgents.has(low));
  const inFront = ofAgents.has(units[floor]?.low ?? '') ? subjectAfter(line, floor + 1) : null;
  const agent = by > 0 ? subjectAfter(line, by + 1) : inFront && inFront.to >= from ? inFront : null;
  if (!agent) {
    const isClaimed = isImpersonal(from - 1) || isImpersonal(to) || /^[,:]$/.test(units[closes]?.low ?? '');
    return isClaimed ? nobody : null;
  }
  return { ...nobody, speaker: agent, clauseFrom: from, subjectTo: Math.min(agent.to, at) };
}

/** "by" of a German passive. */
const ofAgents = new Set(['von', 'vom']);
