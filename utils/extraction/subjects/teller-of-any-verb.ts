import type { Stretch } from '../claims/claim';
import { isParting } from '../claims/quoted-before';
import { subjectAfter } from './subject-after';
import type { Line, Unit } from '../text/units';

/** Words of "s'est", "hat sich" before or behind a verb. */
const longestHelp = 3;

/**
 * Whose a quotation is by the clause right behind it, whatever its verb: "“Why?” Anna Berg pressed.", German "„Nein“, empörte
 * sich Berg.", French "« Non », renchérit le maire". Null where no such clause stands there.
 */
export function tellerOfAnyVerb(line: Line, quotedAt: number): Stretch | null {
  const { units, grammar } = line;
  const quoted = units[quotedAt]!;
  if (quoted.kind !== 'quoted') return null;
  let at = quotedAt + 1;
  while (units[at] && isParting(units[at]!)) at++;
  if (grammar.verbMayLead) return at > quotedAt + 1 || quoted.endsWithComma ? behindVerb(line, at) : null;
  return quoted.endsWithComma || quoted.endsSentence ? beforeVerb(line, at) : null;
}

/** A name or pronoun with a small word behind it that closes the clause or leads on to when and how. */
function beforeVerb({ units, grammar }: Line, from: number): Stretch | null {
  let to = from;
  if (grammar.pronouns.has(units[from]?.low ?? '')) to++;
  else while (isOfName(units, to, from)) to++;
  const verb = units[to];
  if (to === from || verb?.kind !== 'word' || verb.capital || !/(?:ed|[^s]s)$/.test(verb.low)) return null;
  const behind = units[to + 1];
  const ends =
    !behind ||
    behind.kind === 'mark' ||
    grammar.prepositions.has(behind.low) ||
    grammar.objectPronouns.has(behind.low);
  return ends || behind.low.endsWith(grammar.adverbEnding ?? '…') ? { from, to } : null;
}

function isOfName(units: readonly Unit[], at: number, from: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  return unit.capital || (at > from && unit.low === '.' && units[at - 1]!.end === unit.start);
}

/** A verb, with what helps it, and its subject. */
function behindVerb(line: Line, from: number): Stretch | null {
  const { units, grammar } = line;
  let at = from;
  while (at - from < longestHelp && isHelp(line, at)) at++;
  const verb = units[at];
  if (!verb || !isVerb(line, verb)) return null;
  at++;
  // "s'est indigné", "empörte sich"
  while (at - from < longestHelp + 1 && isHelp(line, at)) at++;
  const subject = subjectAfter(line, at);
  const first = units[at];
  if (!subject || !first) return null;
  const opens = first.capital || grammar.determiners.has(first.low) || grammar.pronouns.has(first.low);
  // Slavic "шутит студентка Берг"
  const isRole = !grammar.hasArticles && subject !== null && units[subject.to - 1]?.capital === true;
  return opens || isRole ? subject : null;
}

function isHelp({ units, grammar }: Line, at: number): boolean {
  const { low = '', capital = true } = units[at] ?? {};
  if (capital || grammar.determiners.has(low)) return false;
  return low === 'sich' || grammar.clitics.has(low) || grammar.auxiliaries.has(low);
}

function isVerb({ grammar }: Line, { kind, low, capital }: Unit): boolean {
  if (kind !== 'word' || capital) return false;
  const others = [
    grammar.determiners,
    grammar.prepositions,
    grammar.pronouns,
    grammar.coordinators,
    grammar.relatives,
    grammar.subordinators,
    grammar.complementizers,
    grammar.adverbs,
    grammar.soBehind,
    grammar.modals,
    grammar.negations,
  ];
  return !others.some((words) => words.has(low));
}
