import { isOffice } from '../../matching/words/offices';
import type { Stretch } from '../claims/claim';
import { joinsPhraseBehind, subjectAfter } from './subject-after';
import { isAdjunct, isNamed, longestSubject, withNameBehind } from './subject-words';
import type { Line } from '../text/units';

/** The noun phrase that a stretch of a sentence begins with, behind what is put before it: whose sentence it is. */
export function leadingSubject(line: Line, { from, to }: Stretch): Stretch | null {
  const { units, grammar } = line;
  const inverted = grammar.bracketsVerbs ? invertedSubject(line, { from, to }) : null;
  if (inverted) return inverted;
  let start = behindAdjuncts(line, { from, to });
  // "Does she worry?"
  if (!grammar.verbMayLead && grammar.auxiliaries.has(units[start]?.low ?? '')) start++;
  const first = units[start];
  if (start >= to || first?.kind !== 'word') return null;
  if (grammar.pronouns.has(first.low)) return { from: start, to: start + 1 };
  let end = start + 1;
  while (
    end < to &&
    end - start < longestSubject &&
    joinsPhraseBehind(line, end, start) &&
    !isVerbBehindName(line, end)
  )
    end++;
  const phrase = { from: start, to: end };
  return isNamed(line, phrase) ? withNameBehind(line, phrase) : null;
}

/** Words before the verb of a German sentence. */
const longestOpening = 12;

/** German: "In Oslo zeigte sich die Ministerin zufrieden", "Am Montag hat die Ministerin …". */
function invertedSubject(line: Line, { from, to }: Stretch): Stretch | null {
  const { units, grammar } = line;
  // "Hatte sie im Mai noch gezögert, …"
  const first = units[from];
  if (first && grammar.auxiliaries.has(first.low)) return subjectAfter(line, from + 1);
  if (!isAdjunct(line, { from, to })) return null;
  for (let at = from + 1; at < to && at - from < longestOpening; at++) {
    const { low, kind } = units[at]!;
    if (kind === 'mark') return null;
    if (low !== 'sich' && !grammar.auxiliaries.has(low)) continue;
    const subject = subjectAfter(line, at + 1);
    return subject && subject.to <= to ? subject : null;
  }
  return null;
}

/** Past "On Monday,", quotations, "and", and the verb before its subject: "“No,” snaps Anna Berg". */
function behindAdjuncts(line: Line, { from, to }: Stretch): number {
  const { units, grammar } = line;
  let start = from;
  while (start < to) {
    let end = start;
    while (end < to && units[end]!.low !== ',' && units[end]!.low !== '—') end++;
    if (end > start && units[start]!.kind !== 'quoted' && !isAdjunct(line, { from: start, to: end })) break;
    start = end + 1;
  }
  while (start < to && (units[start]!.kind === 'mark' || grammar.coordinators.has(units[start]!.low)))
    start++;
  const first = units[start];
  const next = units[start + 1];
  const leads =
    first?.kind === 'word' &&
    !first.capital &&
    !grammar.determiners.has(first.low) &&
    !grammar.pronouns.has(first.low);
  return leads && start > from && next && (next.capital || grammar.determiners.has(next.low))
    ? start + 1
    : start;
}

/** Behind a name a small word is its verb. */
function isVerbBehindName({ units, grammar }: Line, i: number): boolean {
  const { kind, capital, low } = units[i]!;
  const before = units[i - 1]!;
  const isRole = (word: string) => isOffice(word, grammar.lang) || roles.has(word);
  if (kind !== 'word' || capital || grammar.determiners.has(before.low)) return false;
  if (!before.capital && !isRole(before.low)) return false;
  // "The Harbour Union nominee left"
  return !isRole(low) && !grammar.prepositions.has(low) && !grammar.coordinators.has(low);
}

/** English words for people behind the name of where they belong. */
const roles = new Set(
  'official officials supporter supporters campaign team player players coach source sources'.split(' '),
);
