import type { Construction, Stretch } from '../claims/claim';
import type { Report } from './claims-of-verbs';
import { cleftStart, isAskedAbout, isTold } from './asked-about';
import { citedTie } from './cited-as';
import { isParting, quotedBefore } from '../claims/quoted-before';
import { leadingSubject } from '../subjects/leading-subject';
import { isNamed } from '../subjects/subject-words';
import { subjectAfter } from '../subjects/subject-after';
import { hasOwnVerb } from './own-verb';
import { apposedSubject, phraseBefore, subjectBefore } from '../subjects/subject-before';
import type { Grammar } from '../grammar/grammar';
import { passiveTie } from './passive-tie';
import { bodyBehind, bodyTie } from './tie-of-body';
import { closingTie, tellerBehindQuotation } from './tie-behind-quotation';
import { endsClause, type Line, type Unit } from '../text/units';
import type { VerbGroup } from '../verbs/verb-groups';

/** Whose a verb is. */
export interface Tie {
  /** Null for what nobody holds: "it was claimed". */
  speaker: Stretch | null;
  construction: Construction;
  /** Where the clause of verb and subject begins. */
  clauseFrom: number;
  /** Behind the verb, or behind the subject that follows it. */
  subjectTo: number;
}

/** Finds whose a verb is; null where nobody is named, and for verbs that are only asked about. */
export function tieOf(line: Line, group: VerbGroup, previous: Report | undefined): Tie | null {
  const { units, grammar } = line;
  const { from, to } = group;
  // The subject of a clause stands before what is told of it in an aside.
  const floor = previous && previous.construction !== 'relative' ? previous.clauseTo : 0;
  const before = units[from - 1];
  if (isPutTo(line, group)) return null;
  if (group.relates) return relativeTie(line, group, floor);
  if (group.passive) return passiveTie(line, group, floor);
  if (before && grammar.relatives.has(before.low) && from - 1 >= floor) {
    const comma = units[from - 2]?.low === ',' ? from - 2 : from - 1;
    // "…, said Anna Berg, who calls it a trap"
    const owner = previous?.clauseTo === comma ? previous.speaker : phraseBefore(line, { to: comma, floor });
    return owner && { speaker: owner, construction: 'relative', clauseFrom: from - 1, subjectTo: to };
  }
  if (group.leaning) return citedTie(line, group, floor) ?? leaningTie(line, group, previous);
  const closing = closingTie(line, group);
  if (closing) return closing;
  // "“No,” Berg said, then added: “Never.”"
  const goesOn =
    before?.low === ',' && previous?.clauseTo === from - 1 && grammar.adverbs.has(units[from]!.low);
  if (goesOn || (before && grammar.coordinators.has(before.low))) {
    const speaker = previous?.speaker ?? leadingSubject(line, { from: 0, to: from });
    const clauseFrom = behindJoiner(line, from);
    return speaker && { speaker, construction: 'coordinated', clauseFrom, subjectTo: to };
  }
  const clitic = units.findIndex(
    ({ low }, i) => i >= from && i < group.at && low.startsWith('-') && grammar.pronouns.has(low),
  );
  if (clitic >= 0) {
    const speaker = { from: clitic, to: clitic + 1 };
    return { speaker, construction: 'inverted', clauseFrom: from, subjectTo: to };
  }
  return finiteTie(line, group, floor);
}

/** "Asked about it,", "Berg, pressed for an answer,": what is put to somebody. */
function isPutTo({ units, grammar }: Line, { from, at }: VerbGroup): boolean {
  if (from !== at || !grammar.putTo.has(units[at]!.low)) return false;
  const before = units[from - 1];
  const opens = before === undefined || before.low === ',' || grammar.subordinators.has(before.low);
  const next = units[at + 1]?.low ?? '';
  return opens && (grammar.prepositions.has(next) || grammar.subordinators.has(next) || next === ',');
}

/** A verb with its subject on the left, or on the right where the language or a quotation before it allows. */
function finiteTie(line: Line, group: VerbGroup, floor: number): Tie | null {
  const { units, grammar } = line;
  const { from, to } = group;
  const before = units[from - 1];
  // "Said Berg: “…”"
  const leadsQuotation = before === undefined && units.some(({ kind }, i) => i > to && kind === 'quoted');
  // "told Holm" has its hearer behind it, where nothing but a quotation lets a verb lead.
  const mayLead = grammar.verbMayLead || group.readings[0]!.complement !== 'hearer';
  const isApart =
    mayLead && (leadsQuotation || (before !== undefined && (before.kind === 'quoted' || isParting(before))));
  const inverted = (): Tie | null => {
    const right = subjectAfter(line, to);
    if (!right || hasOwnVerb(line, right)) return null;
    return { speaker: right, construction: 'inverted', clauseFrom: from, subjectTo: right.to };
  };
  const claimsClause = group.readings[0]!.complement !== 'thing';
  const apposed = isApart ? apposedSubject(line, { to: from, floor }) : null;
  if (apposed)
    return { speaker: apposed, construction: 'subject and verb', clauseFrom: apposed.from, subjectTo: to };
  if (isApart && (claimsClause || quotedBefore(units, from))) {
    const tie = inverted();
    // "…, said Anna Berg, the minister.": where a verb may not lead, nothing else may follow its subject.
    const isSaid = leadsQuotation || (before?.kind === 'quoted' && before.endsWithComma);
    if (tie && (grammar.verbMayLead || isSaid || endsClause(units[tie.subjectTo]))) return tie;
  }
  // Ukrainian "Міст закриють, про це повідомила мерія": what points back stands before the verb.
  const back = grammar.hasArticles ? undefined : pointerBefore(line, from);
  if (back !== undefined) {
    const tie = inverted();
    return tie && { ...tie, clauseFrom: back };
  }
  const spokenBehind =
    isParting(before ?? units[0]!) || isLikeWord(line, from - 1) ? bodyBehind(line, group) : null;
  if (spokenBehind) return spokenBehind;
  // German: a pronoun behind the verb is its subject, and what stands before the verb is claimed.
  const behind = grammar.pronouns.get(units[to]?.low ?? '');
  if (grammar.bracketsVerbs && behind !== undefined && behind !== 'own' && !isPronoun(line, from - 1))
    return inverted();
  const left = subjectOfLike(line, subjectBefore(line, { to: from, floor }));
  // "Den Bürgern sicherte die Ministerin zu, dass …"
  const oblique = left && grammar.obliques?.has(units[left.from]!.low) === true ? inverted() : null;
  if (oblique) return oblique;
  if (left && isSubordinateVerb(line, group, left)) return null;
  // What the writer says of themselves is no report, and nobody reports nothing.
  const first = left ? units[left.from]!.low : '';
  const isWriter = left !== null && left.to === left.from + 1 && grammar.pronouns.get(first) === 'own';
  if (isWriter || grammar.nobodies.has(first)) return null;
  const cleft = left && cleftStart(line, left);
  if (typeof cleft === 'number') {
    return { speaker: left, construction: 'inverted', clauseFrom: cleft, subjectTo: to };
  }
  if (left && isNamed(line, left) && (!isAskedAbout(line, left) || isTold(line, group, left))) {
    const speaker = left.to === left.from + 1 && grammar.anybody.has(first) ? null : left;
    return { speaker, construction: 'subject and verb', clauseFrom: left.from, subjectTo: to };
  }
  const spokenFor = bodyTie(line, group, floor);
  if (spokenFor) return spokenFor;
  const spoken = grammar.verbMayLead ? null : tellerBehindQuotation(line, group, floor);
  if (spoken) return spoken;
  // German "Im Mai hatte Berg gesagt": the subject stands between the parts of the verb.
  const standsTogether = grammar.bracketsVerbs || to === group.at + 1;
  const tie = (grammar.verbMayLead || isApart) && standsTogether ? inverted() : null;
  if (tie || before?.low !== ',') return tie;
  const speaker = leadingSubject(line, { from: floor, to: from - 1 });
  return speaker && { speaker, construction: 'subject and verb', clauseFrom: from, subjectTo: to };
}

/** Where the words begin, behind a comma, that point at what stands before it. */
function pointerBefore({ units, grammar }: Line, to: number): number | undefined {
  const phrase = grammar.pointsBack.find((words) =>
    words.every((word, i) => units[to - words.length + i]?.low === word),
  );
  const from = phrase && to - phrase.length;
  return from !== undefined && from > 1 && units[from - 1]!.low === ',' ? from : undefined;
}

function isLikeWord({ units, grammar }: Line, at: number): boolean {
  return grammar.likeWords.has(units[at]?.low ?? '');
}

/** "wie die Polizei am Montag mitteilte": the subject alone, where the verb stands at the end. */
function subjectOfLike({ units, grammar }: Line, subject: Stretch | null): Stretch | null {
  if (!subject || !grammar.bracketsVerbs || !grammar.likeWords.has(units[subject.from - 1]?.low ?? ''))
    return subject;
  let to = subject.from + 1;
  while (to < subject.to && !opensAdverbial(units[to]!, grammar)) to++;
  return { from: subject.from, to };
}

function opensAdverbial({ low }: Unit, { prepositions, adverbs, times }: Grammar): boolean {
  return (prepositions.has(low) && !ofWords.has(low)) || adverbs.has(low) || times.has(low);
}

const ofWords = new Set(['von', 'vom', 'für', 'aus']);

function isPronoun({ units, grammar }: Line, at: number): boolean {
  return grammar.pronouns.has(units[at]?.low ?? '');
}

/** German: a verb at the end of its clause is a subordinate clause's, and "wie die Polizei mitteilte" alone reports. */
function isSubordinateVerb({ units, grammar }: Line, group: VerbGroup, subject: Stretch): boolean {
  const { from, at, to, closes } = group;
  if (!grammar.bracketsVerbs || from !== at || closes !== at + 1) return false;
  const after = units[to];
  if (after && (after.kind !== 'mark' || after.low === ':')) return false;
  if (after?.low === ',' && grammar.complementizers.has(units[to + 1]?.low ?? '')) return false;
  const before = units[subject.from - 1];
  return before !== undefined && !grammar.likeWords.has(before.low);
}

/** German "der Rat, der den Plan eine „Falle“ nennt,": of whom the clause relates to. */
function relativeTie(line: Line, { from, to }: VerbGroup, floor: number): Tie | null {
  const comma = from - 1;
  const article = line.units.findLastIndex(
    ({ low }, i) => i >= floor && i < comma && line.grammar.determiners.has(low),
  );
  // "In der Zeitung erschien ein Kommentar, der …": the nearest noun where the words before the comma are more than one thing.
  const speaker =
    phraseBefore(line, { to: comma, floor }) ?? (article < 0 ? null : { from: article, to: comma });
  if (!speaker || !isNamed(line, speaker)) return null;
  return { speaker, construction: 'relative', clauseFrom: comma, subjectTo: to };
}

/** "…, adding that": of the sentence's subject, or of the clause that follows: "Calling it a trap, Berg left." */
function leaningTie(line: Line, { from, to }: VerbGroup, previous: Report | undefined): Tie | null {
  const { units } = line;
  const comma = from === 0 ? units.findIndex(({ low }) => low === ',') : -1;
  const speaker =
    previous?.speaker ??
    leadingSubject(line, { from: 0, to: from }) ??
    (comma > 0 ? leadingSubject(line, { from: comma + 1, to: units.length }) : null);
  const clauseFrom = behindJoiner(line, behindCarrier(line, from));
  return speaker && { speaker, construction: 'participle', clauseFrom, subjectTo: to };
}

/** Before "while" and French "tout en", where a comma parts them from what stands before. */
function behindCarrier({ units, grammar }: Line, from: number): number {
  const { carriers, prepositions, subordinators } = grammar;
  let at = carriers.has(units[from - 1]?.low ?? '') ? from - 1 : from;
  const { low } = units[at]!;
  if (!carriers.has(low) || !(prepositions.has(low) || subordinators.has(low))) return from;
  if (subordinators.has(units[at - 1]?.low ?? '')) at--;
  return units[at - 1]?.low === ',' ? at : from;
}

/** Before the comma, dash or "and" that joins a clause. */
function behindJoiner({ units, grammar }: Line, from: number): number {
  let at = from;
  while (at > 0 && (/^[,—–]$/.test(units[at - 1]!.low) || grammar.coordinators.has(units[at - 1]!.low))) at--;
  return at;
}
