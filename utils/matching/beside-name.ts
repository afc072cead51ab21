import type { Surface } from './find-surfaces';
import type { IndexedActor } from './names-index';
import { isTitleCase, startsSentence, wordAfter, wordBefore, type Neighbour } from './surroundings';
import { isCreditOrByline } from './bylines';
import { undoEndings } from './undo-endings';
import { functionWordsIn } from './words/function-words';
import { generations } from './words/generations';
import { isGivenName } from './words/given-names';
import { givenNamesLike } from './words/nicknames';
import { isCourtesy, isOffice } from './words/offices';
import { isSpeechVerb } from './words/speech-verbs';
import { thingsAfter, thingsBeforeIn } from './words/things';

/** What the words next to a name say about who is meant. */
export type Beside =
  /** Nothing. */
  | { kind: 'plain' }
  /** An office, a rank or a courtesy word introduces somebody by surname; a courtesy word goes with anybody. */
  | { kind: 'office'; isCourtesy: boolean }
  /** A verb of speech beside it: the surname of a person, known or not. */
  | { kind: 'speaks' }
  /** The person's own given name or initials: the whole name goes from `start` to `end`. */
  | { kind: 'own-name'; start: number; end: number; isOwn: (actor: GivenPart) => boolean }
  /** Joined to another name, or before one: a pair, a double surname, somebody's given name. */
  | { kind: 'paired' }
  /** Somebody else's given name stands before it. */
  | { kind: 'stranger' }
  /** A place, a thing, a longer name, the writer of the article. */
  | { kind: 'not-a-person' };

/** What an actor's full names say beside the surname. */
type GivenPart = Pick<IndexedActor, 'givenNames' | 'middleInitials'>;

/** Reads the words beside a surname. `isOwn` tells whether a folded word is a given name of one who bears it. */
export function readBesideSurname(
  text: string,
  surface: Surface,
  lang: string,
  isOwn: (word: string) => boolean,
): Beside {
  if (isPartOfThing(text, surface, lang)) return { kind: 'not-a-person' };
  const after = readAfter(text, surface, lang, isOwn);
  if (after.kind === 'not-a-person' || after.kind === 'own-name') return after;
  const before = readBefore(text, surface, lang, isOwn);
  if (before.kind !== 'plain' && (before.kind !== 'office' || after.kind !== 'paired')) return before;
  return after.kind === 'plain' && speaks(text, surface) ? { kind: 'speaks' } : after;
}

/** True when a whole name is part of a longer name of somebody or something else. */
export function isSwallowed(text: string, surface: Surface, lang: string): boolean {
  if (isPartOfThing(text, surface, lang)) return true;
  const before = wordBefore(text, surface.start);
  if (!before || before.kind !== 'word' || !before.startsCapital) return false;
  if (before.joiner === 'hyphen') return isGivenName(before.folded);
  if (before.joiner !== 'space' && before.joiner !== 'full-stop') return false;
  if (isOffice(before.folded, lang) || functionWordsIn(lang).has(before.folded)) return false;
  if (before.joiner === 'space') return isGivenName(before.folded);
  return namesSomebodyElse(text, before, lang);
}

function isPartOfThing(text: string, surface: Surface, lang: string): boolean {
  return (
    hasGeneration(text, surface.end) ||
    isThingName(text, surface, lang) ||
    isCreditOrByline(text, surface.start, surface.end)
  );
}

function hasGeneration(text: string, end: number): boolean {
  const after = wordAfter(text, end);
  if (after?.joiner === 'space' && generations.has(after.folded) && looksLikeGeneration(text, after))
    return true;
  return /^,\s?(?:Jr|Sr)\b/.test(text.slice(end, end + 6));
}

// "Trump, II." but not Spanish or Slavic "i"; "ст." with its full stop, for the word alone is too short to tell.
function looksLikeGeneration(text: string, word: Neighbour): boolean {
  if (/^i+v?$/.test(word.folded)) return word.allCapitals;
  if (word.folded.length < 3) return text.charAt(word.end) === '.' || word.startsCapital;
  return true;
}

function isThingName(text: string, { start, end }: Surface, lang: string): boolean {
  const after = wordAfter(text, end);
  if (after && after.startsCapital && (after.joiner === 'space' || after.joiner === 'hyphen')) {
    if (thingsAfter.has(after.folded)) return true;
  }
  return followsThing(text, start, lang);
}

const betweenThingAndOffice = new Set(['du', 'de', 'la', 'del', 'des', 'di', 'do', 'da', 'dos']);

// "rue Macron", "avenue du Président Wilson".
function followsThing(text: string, start: number, lang: string): boolean {
  const things = thingsBeforeIn(lang);
  let word = wordBefore(text, start);
  if (word && things.has(word.folded)) return true;
  let sawOffice = false;
  while (word && (isOffice(word.folded, lang) || (sawOffice && betweenThingAndOffice.has(word.folded)))) {
    sawOffice = true;
    word = wordBefore(text, word.start);
    if (word && things.has(word.folded)) return true;
  }
  return false;
}

function readAfter(text: string, surface: Surface, lang: string, isOwn: (word: string) => boolean): Beside {
  const after = wordAfter(text, surface.end);
  if (!after || after.kind !== 'word' || !after.startsCapital) return { kind: 'plain' };
  if (after.joiner === 'hyphen') return lang === 'de' ? { kind: 'plain' } : { kind: 'paired' };
  if (after.joiner !== 'space') return { kind: 'plain' };
  const matches = ownWord(after.folded, lang, isOwn);
  if (matches.length > 0 && !startsAnotherName(text, after, lang)) {
    return ownName(surface.start, after.end, matches);
  }
  const small = functionWordsIn(lang).has(after.folded) || isOffice(after.folded, lang);
  if (small || isTitleCase(text, surface.start, functionWordsIn(lang))) return { kind: 'plain' };
  const isGiven = surface.tokens.length === 1 && isGivenName(surface.tokens[0]!.folded);
  if (isGiven) return { kind: 'not-a-person' };
  return { kind: 'paired' };
}

// "Starmer Keir" is one name, in "told Starmer Keir Mather had" the second word opens another.
function startsAnotherName(text: string, word: Neighbour, lang: string): boolean {
  const next = wordAfter(text, word.end);
  return next?.joiner === 'space' && next.startsCapital && !functionWordsIn(lang).has(next.folded);
}

function readBefore(text: string, surface: Surface, lang: string, isOwn: (word: string) => boolean): Beside {
  const before = wordBefore(text, surface.start);
  if (!before || before.kind === 'number') return { kind: 'plain' };
  if (before.kind === 'solo')
    return before.joiner === 'middle-dot' ? { kind: 'stranger' } : { kind: 'plain' };
  if (before.joiner === 'middle-dot') return { kind: 'stranger' };
  if (before.joiner === 'apostrophe') return readApostrophe(before, lang);
  if (before.joiner === 'hyphen') return readHyphen(before);
  const own = findOwnName(text, surface, before, lang, isOwn);
  if (own) return own;
  if (isOffice(before.folded, lang)) return { kind: 'office', isCourtesy: isCourtesy(before.folded, lang) };
  if (isInitial(before)) return startsAsEnumeration(text, before) ? { kind: 'plain' } : { kind: 'stranger' };
  if (before.joiner === 'full-stop') return { kind: 'plain' };
  if (!before.startsCapital) return { kind: 'plain' };
  return readCapital(text, surface, before, lang);
}

/** Shorter surnames are more often other words. */
const shortestSpeaker = 4;

function speaks(text: string, { start, end, tokens }: Surface): boolean {
  const name = tokens.at(-1)!.folded;
  if (name.length < shortestSpeaker || isGivenName(name)) return false;
  return [wordBefore(text, start), wordAfter(text, end)].some(
    (word) => word?.joiner === 'space' && !word.startsCapital && isSpeechVerb(word.folded),
  );
}

// Elided articles and prepositions; other words that end in an apostrophe begin a longer name ("O'Brien").
const elisions: Record<string, ReadonlySet<string>> = {
  fr: new Set(['d', 'l', 'qu', 'n', 's', 'c', 'j', 'm', 't', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']),
  it: new Set(['d', 'l', 'un', 'all', 'dell', 'dall', 'nell', 'sull', 'coll', 'quest', 'quell', 'c', 'sant']),
  ca: new Set(['d', 'l', 's', 'n', 'm', 't']),
};

function readApostrophe(before: Neighbour, lang: string): Beside {
  if (elisions[lang]?.has(before.folded)) return { kind: 'plain' };
  return before.startsCapital || before.folded.length === 1 ? { kind: 'not-a-person' } : { kind: 'plain' };
}

const freePrefixes = new Set([
  'anti',
  'pro',
  'post',
  'pre',
  'ex',
  'non',
  'neo',
  'never',
  'анти',
  'про',
  'пост',
  'экс',
]);

function readHyphen(before: Neighbour): Beside {
  return before.startsCapital && !freePrefixes.has(before.folded) ? { kind: 'paired' } : { kind: 'plain' };
}

function isInitial(word: Neighbour): boolean {
  if (!word.startsCapital) return false;
  // "Дж." is an initial, "EU." ends a sentence.
  return word.joiner === 'full-stop'
    ? word.folded.length <= 2 && !word.allCapitals
    : word.folded.length === 1;
}

// "A. Starmer's plan": a list's letter looks like an initial at the start of a line; so does the pronoun "I".
function startsAsEnumeration(text: string, word: Neighbour): boolean {
  return word.joiner === 'space' && (word.folded === 'i' || startsSentence(text, word.start));
}

/** How many words before a surname may belong to its name. */
const longestGivenPart = 4;

function findOwnName(
  text: string,
  surface: Surface,
  before: Neighbour,
  lang: string,
  isOwn: (word: string) => boolean,
): Beside | null {
  let found: { start: number; matches: string[]; middle: string[] } | null = null;
  const skipped: string[] = [];
  let word: Neighbour | null = before;
  for (let i = 0; word && word.startsCapital && i < longestGivenPart; i++) {
    const matches = givenNamesFor(word, lang, isOwn);
    const own = matches.some((match) => isOwn(match));
    if (word.joiner === 'full-stop' && !isInitial(word)) break;
    if (own) found = { start: word.start, matches, middle: [...skipped] };
    else if (!mayBeMiddleName(word, lang)) break;
    if (isInitial(word)) skipped.push(word.folded);
    word = wordBefore(text, word.start);
    if (word && word.joiner !== 'space' && word.joiner !== 'full-stop') break;
  }
  if (!found) return null;
  if (namesSomebodyElse(text, wordBefore(text, found.start), lang)) return { kind: 'stranger' };
  return ownName(found.start, surface.end, found.matches, found.middle);
}

function givenNamesFor(word: Neighbour, lang: string, isOwn: (word: string) => boolean): string[] {
  if (!isInitial(word)) return ownWord(word.folded, lang, isOwn);
  const isArticle = word.joiner === 'space' && functionWordsIn(lang).has(word.folded);
  return isArticle ? [] : [word.folded + initialMark];
}

/** Marks a folded word as an initial when it is asked for among given names. */
export const initialMark = '.';

// Spanish and Portuguese put another surname there: "Pedro Martínez Sánchez" is not Pedro Sánchez.
function mayBeMiddleName(word: Neighbour, lang: string): boolean {
  if (isInitial(word) || isGivenName(word.folded)) return true;
  return (
    lang !== 'es' && lang !== 'pt' && !isOffice(word.folded, lang) && !functionWordsIn(lang).has(word.folded)
  );
}

// "E. J. Vernik" is not J. Vernik.
function namesSomebodyElse(text: string, word: Neighbour | null, lang: string): boolean {
  if (!word?.startsCapital) return false;
  if (word.joiner === 'space') return isForeignGiven(word, lang);
  return isInitial(word) && !isOffice(word.folded, lang) && !startsSentence(text, word.start);
}

function isForeignGiven(word: Neighbour, lang: string): boolean {
  return isGivenName(word.folded) && !functionWordsIn(lang).has(word.folded);
}

function ownWord(folded: string, lang: string, isOwn: (word: string) => boolean): string[] {
  const spellings = [folded, ...undoEndings(folded, lang)].flatMap(givenNamesLike);
  return spellings.filter(isOwn);
}

function ownName(start: number, end: number, matches: string[], middle: string[] = []): Beside {
  return {
    kind: 'own-name',
    start,
    end,
    isOwn: ({ givenNames, middleInitials }) =>
      matches.some((match) => bears(givenNames, match)) &&
      (middleInitials.size === 0 || middle.every((initial) => middleInitials.has(initial))),
  };
}

/** True when a folded word, or initial, is one of these given names. */
export function bears(givenNames: ReadonlySet<string>, word: string): boolean {
  if (!word.endsWith(initialMark)) return givenNames.has(word);
  const initial = word.slice(0, -initialMark.length);
  return [...givenNames].some((name) => name.startsWith(initial));
}

function readCapital(text: string, surface: Surface, before: Neighbour, lang: string): Beside {
  const opensSentence = startsSentence(text, before.start);
  const titleCase = isTitleCase(text, surface.start, functionWordsIn(lang));
  const functionWord = functionWordsIn(lang).has(before.folded);
  if (functionWord && (opensSentence || titleCase)) return { kind: 'plain' };
  const isGiven = [before.folded, ...undoEndings(before.folded, lang)].some(isGivenName);
  if (isGiven) return { kind: 'stranger' };
  const isAcronym = before.allCapitals && before.folded.length <= 5 && !surface.tokens[0]!.allCapitals;
  if (isAcronym || functionWord || titleCase || lang === 'de') return { kind: 'plain' };
  // The capital may be the sentence's: good enough for somebody whom the page names.
  return { kind: opensSentence ? 'paired' : 'stranger' };
}
