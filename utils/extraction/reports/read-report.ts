import { claimBehind } from './behind-cue';
import { claimsNothing, isDoneTo } from './claims-nothing';
import type { Cue, Grammar } from '../grammar/grammar';
import { hasQuotation, isParting, isQuotedName, isSpeech, quotedBefore } from '../claims/quoted-before';
import { isAdjunct, isSomebodyNotThing } from '../subjects/subject-words';
import type { Tie } from './tie';
import type { Line } from '../text/units';
import type { VerbGroup } from '../verbs/verb-groups';

/** Where the claim of a verb stands. */
export interface Reading {
  cue: Cue;
  /** Behind verb and subject. */
  clauseTo: number;
  /** What stands behind the clause is claimed from here; null where nothing is. */
  claimFrom: number | null;
  /** True where the claim stands before the clause. */
  claimsBefore: boolean;
}

/** The first of a verb's meanings that finds its claim; null where none does. */
export function readReport(line: Line, group: VerbGroup, tie: Tie): Reading | null {
  for (const cue of group.readings) {
    const reading = readAs(line, { cue, group, tie });
    if (reading) return reading;
  }
  return null;
}

interface Meaning {
  cue: Cue;
  group: VerbGroup;
  tie: Tie;
}

function readAs(line: Line, { cue, group, tie }: Meaning): Reading | null {
  const { units, grammar } = line;
  const { clauseFrom, construction } = tie;
  const to = cue.particles || grammar.bracketsVerbs ? group.to : group.at + 1;
  const clauseTo = Math.max(to, tie.subjectTo);
  const claimFrom = claimBehind(line, { to: clauseTo, closes: group.closes, cue });
  const quoted = isQuotedName(line, clauseFrom - 1) ? null : quotedBefore(units, clauseFrom);
  const isOwn = construction === 'subject and verb' || construction === 'inverted';
  const behind: Reading = { cue, clauseTo, claimFrom, claimsBefore: false };
  if ((cue.byThings || cue.noun) && tie.speaker && !isSomebodyNotThing(line, tie.speaker)) return null;
  // "“Never,” is how she put it."
  const isCleft = construction === 'inverted' && grammar.passives.has(units[clauseFrom]!.low);
  if (isCleft && quoted && !grammar.bracketsVerbs) return { ...behind, claimFrom: null, claimsBefore: true };
  // "Even as she criticised the plan" is no source, "wie Berg forderte" is.
  const mayBeSource = cue.complement !== 'thing' || grammar.claimBegins === 'behind comma';
  if (isOwn && mayBeSource && isLikeClause(line, clauseFrom)) return readLike(line, behind, clauseFrom);
  const opensBlock = units.at(-1)!.low === ':';
  if (cue.quotes && !quoted && !opensBlock && !(claimFrom !== null && opensQuoting(line, claimFrom)))
    return null;
  if (claimFrom !== null && claimsNothing(line, { claimFrom, cue })) return null;
  // Ukrainian "Відповідаючи на запитання, Петренко сказав": what leans in front claims only where that is clear.
  const leansInFront = group.leaning && group.from === 0 && grammar.claimBegins === 'behind comma';
  if (leansInFront && claimFrom !== null && !opensQuoting(line, claimFrom)) return null;
  if (cue.complement === 'thing') {
    // German "Von einer „Falle“ sprach die Ministerin": the quotation in front is claimed.
    const inFront = grammar.bracketsVerbs && construction === 'inverted' && hasQuotation(line, 0, clauseFrom);
    if (inFront && !(claimFrom !== null && hasQuotation(line, claimFrom, units.length)))
      return { ...behind, claimFrom: null, claimsBefore: true };
    if (cue.opens && claimFrom !== null && !hasQuotation(line, claimFrom, units.length)) return null;
    return claimFrom !== null && !(quoted && construction === 'inverted') ? behind : null;
  }
  if (isDoneTo(line, { clauseFrom, clauseTo })) return null;
  if (isOwn && quoted) {
    // What opens clearly behind "…, he said that" is claimed, unless the quotation leads on to him.
    const opens = claimFrom !== null && opensClearly(line, clauseTo, claimFrom);
    if (!opens || isSpeech(quoted))
      return { ...behind, claimFrom: goingOn(line, clauseTo, claimFrom), claimsBefore: true };
  }
  const before = units[clauseFrom - 1];
  const isApart = isOwn && before !== undefined && isParting(before);
  if (isApart && construction === 'inverted' && grammar.claimBegins === 'behind comma' && clauseFrom > 2) {
    if (cue.opens) return null;
    // "Warum das so ist, erklärte Berg so: „…“"
    if (!quoted && claimFrom !== null && opensSpeech(line, claimFrom)) return behind;
    // "Auf die Frage, ob …, antwortete Berg, dass …"
    const answers = claimFrom !== null && grammar.complementizers.has(units[claimFrom - 1]!.low);
    if (answers && grammar.prepositions.has(units[0]!.low)) return behind;
    // Russian "При этом, отмечает Берг, мост стоит": what stands before says how it hangs together.
    const isLed =
      !quoted && !grammar.hasArticles && isLead(line, clauseFrom - 1) && units[clauseTo]?.low === ',';
    if (isLed && clauseTo + 1 < units.length) return { ...behind, claimFrom: clauseTo + 1 };
    const goesOn = claimFrom !== null && isBorrowed(line, claimFrom);
    return { ...behind, claimFrom: goesOn ? claimFrom : null, claimsBefore: true };
  }
  if (claimFrom === null) return readAround(line, { behind, tie, isApart, isOwn });
  if (cue.kind === 'said' && grammar.purposes.has(units[claimFrom]!.low)) return null;
  const mustOpen = cue.opens || (cue.complement === 'clause' && hasOtherMeanings(line, group));
  return !mustOpen || opensClaim(line, claimFrom) ? behind : null;
}

function opensSpeech({ units }: Line, claimFrom: number): boolean {
  return units[claimFrom - 1]!.low === ':' && units[claimFrom]!.kind === 'quoted';
}

/** "continued that", or with own words in what follows. */
function opensQuoting(line: Line, claimFrom: number): boolean {
  const { units, grammar } = line;
  return (
    hasQuotation(line, claimFrom, units.length) || grammar.complementizers.has(units[claimFrom - 1]!.low)
  );
}

/** The rest of a quotation behind "…, he said, “…”"; behind "…, sagte Berg, Sprecher des Rates," nothing is claimed. */
function goingOn({ units, grammar }: Line, clauseTo: number, claimFrom: number | null): number | null {
  if (claimFrom === null) return null;
  let at = claimFrom;
  while (at + 1 < units.length && isParting(units[at]!)) at++;
  if (units[at]!.kind === 'quoted') return at;
  if (opensClearly({ units, grammar }, clauseTo, claimFrom)) return claimFrom;
  if (units[clauseTo]!.low !== ',') return null;
  const isClause = grammar.claimBegins === 'behind cue' || isBorrowed({ units, grammar }, claimFrom);
  return isClause ? claimFrom : null;
}

/** Words that lead in a sentence before its first comma. */
const longestLead = 2;

function isLead(line: Line, to: number): boolean {
  return to <= longestLead && isAdjunct(line, { from: 0, to });
}

/** Behind "that", which relates where a noun stands before it: "…, she said in a speech that drew boos". */
function opensClearly({ units, grammar }: Line, clauseTo: number, claimFrom: number): boolean {
  const at = claimFrom - 1;
  const relates =
    grammar.nounsLikeVerbs &&
    at > clauseTo &&
    units[at - 1]!.kind === 'word' &&
    !grammar.times.has(units[at - 1]!.low);
  return grammar.complementizers.has(units[at]!.low) && !relates;
}

function isBorrowed({ units, grammar }: Line, from: number): boolean {
  return units.slice(from).some(({ low, capital }) => !capital && grammar.borrowed.has(low));
}

interface Around {
  behind: Reading;
  tie: Tie;
  isApart: boolean;
  isOwn: boolean;
}

/** A clause that closes the claim, stands in it, or goes before a colon: "…, he said". */
function readAround(line: Line, { behind, tie, isApart, isOwn }: Around): Reading | null {
  const { units } = line;
  const { clauseTo } = behind;
  if (isOwn && units.at(-1)!.low === ':' && units.slice(clauseTo).every(({ kind }) => kind !== 'quoted'))
    return behind;
  const aside = units[clauseTo]?.low === ',' && clauseTo + 1 < units.length ? clauseTo + 1 : null;
  if (isApart && (tie.clauseFrom > 2 || aside !== null)) {
    const goesOn = aside !== null && tie.construction !== 'inverted' && isRest(line, aside);
    return { ...behind, claimFrom: goesOn ? aside : null, claimsBefore: true };
  }
  return null;
}

/** "As Berg wrote": at the start of a sentence, or behind a comma. */
function isLikeClause({ units, grammar }: Line, clauseFrom: number): boolean {
  let at = clauseFrom - 1;
  // "comme l'explique le maire"
  while (at > 0 && grammar.clitics.has(units[at]!.low)) at--;
  if (!grammar.likeWords.has(units[at]?.low ?? '')) return false;
  return at <= 1 || isParting(units[at - 1]!) || quotedBefore(units, at) !== null;
}

/** "As she wrote years ago, …", "…, as she wrote": at the comma behind it, else what stands before. */
function readLike({ units }: Line, behind: Reading, clauseFrom: number): Reading {
  let comma = behind.clauseTo;
  while (comma < units.length && units[comma]!.low !== ',') comma++;
  const claimFrom = comma + 1 < units.length ? comma + 1 : null;
  return { ...behind, claimFrom, claimsBefore: clauseFrom > 2 };
}

/** What follows "…, he said," goes on with the claim, unless it leans or relates. */
function isRest({ units, grammar }: Line, at: number): boolean {
  const { low, kind } = units[at]!;
  if (kind === 'quoted' || grammar.prepositions.has(low)) return true;
  const opens = [grammar.relatives, grammar.coordinators, grammar.determiners, grammar.subordinators];
  if (opens.some((words) => words.has(low))) return false;
  return !grammar.cues.get(low)?.some(({ form }) => form === 'leaning') && !grammar.adjunct?.test(low);
}

/** A verb with several meanings is one of claims only where a claim clearly opens. */
function hasOtherMeanings({ grammar }: Line, { readings }: VerbGroup): boolean {
  return grammar.claimBegins === 'behind cue' && readings.length > 1;
}

/** "was", "may"; "to" helps no clause. */
function isHelp(low: string, { auxiliaries, modals, purposes }: Grammar): boolean {
  return auxiliaries.has(low) || (modals.has(low) && !purposes.has(low));
}

/** Words of a subject with which a claim may open. */
const longestOpening = 9;

function opensClaim({ units, grammar }: Line, at: number): boolean {
  const before = units[at - 1]!.low;
  const { kind, low } = units[at]!;
  if (kind === 'quoted' || before === ':' || grammar.complementizers.has(before)) return true;
  let verb = at;
  while (grammar.negations.has(units[verb]?.low ?? '') && verb - at < 2) verb++;
  if (grammar.infinitive?.test(units[verb]?.low ?? '')) return true;
  const pronoun = grammar.pronouns.get(low);
  // "it" may be what is done to: "found it useful".
  if (pronoun !== undefined && pronoun !== 'thing') return true;
  // A noun phrase with a helping verb behind it is a clause.
  for (let i = at + 1, isPhrase = true; i < units.length && i - at < longestOpening; i++) {
    const unit = units[i]!;
    if (unit.kind === 'mark' && unit.low !== '.') return false;
    if (isHelp(unit.low, grammar)) return true;
    isPhrase &&= !grammar.subordinators.has(unit.low) && !grammar.prepositions.has(unit.low);
    // "felt his side deserved a penalty"
    const takes = grammar.determiners.has(units[i + 1]?.low ?? '');
    if (isPhrase && takes && grammar.nounsLikeVerbs && unit.low.endsWith('ed')) return true;
  }
  return false;
}
