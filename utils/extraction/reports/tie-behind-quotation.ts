import type { Stretch } from '../claims/claim';
import { leadingSubject } from '../subjects/leading-subject';
import { isNamed } from '../subjects/subject-words';
import type { Tie } from './tie';
import { endsClause, type Line } from '../text/units';
import type { VerbGroup } from '../verbs/verb-groups';

/** Words between a quotation and the verb that closes its sentence. */
const longestTail = 24;

/** English "“…,” an aide who asked not to be named said.", where a verb closes the sentence. */
export function closingTie(line: Line, group: VerbGroup): Tie | null {
  const { units, grammar } = line;
  const { from, to } = group;
  if (grammar.verbMayLead || !endsClause(units[to]) || to < units.length - 1) return null;
  const tie = tellerBehindQuotation(line, group);
  return tie && relatesWithin(line, { from: tie.clauseFrom, to: from }) ? tie : null;
}

/** English "“…,” the tall, old minister said": of whom the words between a quotation and its verb tell. */
export function tellerBehindQuotation(line: Line, { from, to }: VerbGroup, floor = 0): Tie | null {
  const { units } = line;
  let start = from;
  while (start > floor && from - start < longestTail && units[start - 1]!.kind !== 'quoted') start--;
  const quoted = units[start - 1];
  const whole = { from: start, to: from };
  if (start === from || quoted?.kind !== 'quoted' || !quoted.endsWithComma || !isNamed(line, whole))
    return null;
  const speaker = relatesWithin(line, whole) ? leadingSubject(line, whole) : whole;
  return speaker && { speaker, construction: 'subject and verb', clauseFrom: start, subjectTo: to };
}

function relatesWithin({ units, grammar }: Line, { from, to }: Stretch): boolean {
  return units.slice(from, to).some(({ low }) => grammar.relatives.has(low));
}
