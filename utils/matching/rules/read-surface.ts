import type { LanguageTag } from '../../actors/actor';
import { bearersWho, firstNamesake, isGivenNameOfBearer, onlyPerson, strongest } from '../index/bearers';
import type { Beside } from './beside';
import { readBesideSurname, swallowedBy } from './beside-name';
import { articleBefore, genderOfArticle, genderOfForm, genderOfVerb } from './gender-of-form';
import type { NameEntry, NameGroup, NamesIndex } from '../index/names-index';
import { officeBehind } from './office-behind';
import { isOwnNameOf } from './own-name';
import { isKinBehind, isRelative, unknownStranger, type Stranger } from './stranger';
import { spellsWords } from './spells-words';
import type { Surface, SurfaceGroup } from '../scan/surface';
import { isTitleCase, startsSentence, wordBefore } from '../text/surroundings';
import { functionWordsIn } from '../words/function-words';
import type { Gender } from '../words/genders';
import { isHonorificLikeGivenName } from '../words/given-name-courtesies';
import { isOffice } from '../words/offices';

/** What one stretch of text may mean, before the rest of the page is asked. */
export type SurfaceReading =
  /** One person or body, whatever else the page says; `names` when it makes the actor known on the page. */
  | { kind: 'settled'; start: number; end: number; entry: NameEntry; names: boolean; nicknamed?: Nicknamed }
  /** A surname or short form: the page decides. */
  | {
      kind: 'open';
      start: number;
      end: number;
      surname: string;
      groups: readonly SurfaceGroup[];
      /** Others that this may be a case form of: they count when the page names them and none of `groups`. */
      caseForms: readonly SurfaceGroup[];
      introduced: Introduction | null;
      /** The office or rank right before it, folded; empty for none. */
      title: string;
      /** What the title before it tells, or the form in which it is written. */
      gender: Gender | null;
      paired: boolean;
      /** The word with a capital right before it, folded: somebody's given name if the page says so elsewhere. */
      given: string | null;
    }
  /** Somebody outside the dataset bears this surname. */
  | (Stranger & { start: number; end: number; surname: string })
  | { kind: 'nothing'; mayBeGivenName?: true };

/** A nickname that the text explains, "Trevor “Bluey” Vernik", or an honorific, "Nana Kwame Vernik"; both folded. */
export interface Nicknamed {
  nickname: string;
  surname: string;
}

/**
 * How the words beside a surname say that it is a person's: a quote does that opens the block, a headline where the page
 * names somebody in full.
 */
export type Introduction = 'office' | 'courtesy' | 'acts' | 'quote' | 'headline';

/** Reads a surface with the words beside it. */
export function readSurface(
  index: NamesIndex,
  text: string,
  surface: Surface,
  lang: LanguageTag,
): SurfaceReading {
  const full = surface.groups.filter(({ traits }) => traits.form === 'full');
  const bodies = surface.groups.filter(({ traits }) => traits.form === 'body');
  const short = surface.groups.filter(isShort);
  const bearing = [...short, ...surface.caseForms.filter(isShort)];

  const beside = short.length > 0 ? besideShort(index, text, surface, bearing, lang) : null;
  if (beside?.kind === 'own-name') {
    const key = `${beside.given.join(' ')}|${beside.middle.join(' ')}`;
    const bearers = bearersWho(index, bearing, key, (part) => isOwnNameOf(beside, part));
    const reading = settle(index, bearers, lang, beside.start, beside.end);
    if (reading.kind === 'settled' && beside.nickname)
      return { ...reading, nicknamed: { nickname: beside.nickname, surname: bearing[0]!.base } };
    if (reading.kind === 'settled' || full.length === 0) return reading;
  }
  if (full.length > 0) {
    if (spellsWords(text, surface, lang)) return { kind: 'nothing' };
    const longer = swallowedBy(text, surface, lang);
    if (longer === 'thing') return { kind: 'nothing' };
    if (longer) return { ...longer, start: surface.start, end: surface.end, surname: lastWord(full[0]!) };
    const named = leastChanged(full, surface);
    const { start, end } = surface;
    if (isFathers(text, surface, named, lang))
      return { ...unknownStranger, isRelative: true, start, end, surname: lastWord(full[0]!) };
    const reading = settle(index, named, lang, start, end);
    const entry = reading.kind === 'settled' ? reading.entry : firstNamesake(index, named);
    if (!entry) return reading;
    const nickname = honorificBefore(text, start, lang);
    const nicknamed = nickname === null ? {} : { nicknamed: { nickname, surname: lastWord(full[0]!) } };
    return { kind: 'settled', start, end, entry, names: true, ...nicknamed };
  }
  if (bodies.length > 0) return readBody(index, text, surface, bodies, lang);
  if (beside === null) return { kind: 'nothing' };
  const isTold = beside.kind === 'office' || beside.kind === 'stranger';
  const counting = isTold ? short : short.filter(isWithoutTitle);
  if (counting.length === 0 && short.length > 0) return { kind: 'nothing', mayBeGivenName: true };
  return readShort(text, surface, counting, beside, lang);
}

// "Nana Vernik" is Kwame Vernik where the page called him "Nana Kwame Vernik".
function honorificBefore(text: string, start: number, lang: LanguageTag): string | null {
  const word = wordBefore(text, start);
  return word?.joiner === 'space' && isHonorificLikeGivenName(word.folded, lang) ? word.folded : null;
}

// "Aldo Vernik, his father" of Aldo Vernik Jr.
function isFathers(text: string, surface: Surface, groups: readonly NameGroup[], lang: LanguageTag): boolean {
  return groups.every(({ traits }) => traits.withoutGeneration) && isRelative(text, surface, lang);
}

function isWithoutTitle({ traits }: NameGroup): boolean {
  return !traits.behindTitle;
}

function isShort({ traits }: NameGroup): boolean {
  return traits.form !== 'full' && traits.form !== 'body';
}

/** Of names that a case form leads to, those that share most letters with it: "Janou Vernákovou" is Jana, not Jan. */
function leastChanged(groups: readonly SurfaceGroup[], { tokens }: Surface): readonly SurfaceGroup[] {
  if (groups.length === 1) return groups;
  const shared = groups.map(({ base }) => {
    const words = base.split(' ');
    return tokens.reduce((sum, token, at) => sum + sharedStart(token.folded, words[at] ?? ''), 0);
  });
  const most = Math.max(...shared);
  return groups.filter((_, at) => shared[at] === most);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function besideShort(
  index: NamesIndex,
  text: string,
  surface: Surface,
  groups: readonly NameGroup[],
  lang: LanguageTag,
): Beside {
  const bearers = groups.filter(({ traits }) => traits.form !== 'initials');
  // "Inés Vernik" of Inés Vernik Paz begins with her given name, no other stands before it.
  const startsAsFull =
    /\s/.test(text.slice(surface.start, surface.end)) &&
    bearers.every(({ traits }) => traits.form === 'given') &&
    isGivenNameOfBearer(index, bearers, surface.tokens[0]!.folded);
  if (startsAsFull) {
    const longer = swallowedBy(text, surface, lang);
    return longer === 'thing' ? { kind: 'not-a-person' } : (longer ?? { kind: 'plain' });
  }
  return readBesideSurname(text, surface, lang, (word) => isGivenNameOfBearer(index, bearers, word));
}

/** The one actor that these names stand for; nothing when they stand for several. */
function settle(
  index: NamesIndex,
  groups: readonly NameGroup[],
  lang: LanguageTag,
  start: number,
  end: number,
): SurfaceReading {
  const chosen = onlyPerson(index, strongest(groups), lang);
  return chosen ? { kind: 'settled', start, end, entry: chosen, names: true } : { kind: 'nothing' };
}

function readBody(
  index: NamesIndex,
  text: string,
  surface: Surface,
  groups: readonly SurfaceGroup[],
  lang: LanguageTag,
): SurfaceReading {
  if (swallowedBy(text, surface, lang)) return { kind: 'nothing' };
  const { start, end } = surface;
  const told = isDoubtfulAcronym(text, surface, groups, lang) ? groups.map(inNeed) : groups;
  const clear = told.filter(({ traits }) => traits.need !== 'high');
  if (clear.length > 0) return settle(index, clear, lang, start, end);
  return {
    kind: 'open',
    start,
    end,
    surname: '',
    groups: told,
    caseForms: [],
    introduced: null,
    title: '',
    gender: null,
    paired: false,
    given: null,
  };
}

function inNeed(group: SurfaceGroup): SurfaceGroup {
  return { ...group, traits: { ...group.traits, need: 'high' } };
}

// An acronym written like a word may be any word where a capital says nothing: "Nato", "Pace" at the start of a sentence.
function isDoubtfulAcronym(
  text: string,
  { start, end, tokens }: Surface,
  groups: readonly SurfaceGroup[],
  lang: LanguageTag,
): boolean {
  if (!groups.every(({ traits }) => traits.acronym) || !tokens[0]!.startsCapital) return false;
  if (/\p{Lu}{2}/u.test(text.slice(start, end))) return false;
  return startsSentence(text, start) || isTitleCase(text, start, functionWordsIn(lang));
}

function readShort(
  text: string,
  surface: Surface,
  groups: readonly SurfaceGroup[],
  beside: Beside,
  lang: LanguageTag,
): SurfaceReading {
  const { start, end } = surface;
  // The base form, so that all case forms of a surname speak of the same one.
  const surname = groups[0]!.base;
  if (beside.kind === 'not-a-person' || beside.kind === 'own-name') return { kind: 'nothing' };
  if (beside.kind === 'stranger') {
    const isOfKin = beside.isRelative || isKinBehind(text, end, lang);
    const office = beside.office || officeBehind(text, end, lang);
    return { ...beside, office, isRelative: isOfKin, start, end, surname };
  }
  return {
    kind: 'open',
    start,
    end,
    surname,
    groups,
    caseForms: surface.caseForms.filter(isShort),
    introduced: introductionOf(beside, text, start),
    title: beside.kind === 'office' && !beside.isCourtesy ? beside.title : '',
    gender:
      (beside.kind === 'office' ? beside.gender : null) ??
      genderOfForm(text, surface, lang) ??
      genderOfVerb(text, surface, lang) ??
      genderOfArticle(articleBefore(text, start), lang),
    paired: beside.kind === 'paired',
    given: mayBeGiven(text, start, lang),
  };
}

function mayBeGiven(text: string, start: number, lang: LanguageTag): string | null {
  const before = wordBefore(text, start);
  if (before?.joiner !== 'space' || !before.startsCapital) return null;
  const isOther = functionWordsIn(lang).has(before.folded) || isOffice(before.folded, lang);
  return isOther ? null : before.folded;
}

function lastWord({ base }: SurfaceGroup): string {
  return base.split(' ').at(-1)!;
}

function introductionOf(beside: Beside, text: string, start: number): Introduction | null {
  if (beside.kind === 'acts') return isBehindQuote(text, start) ? 'quote' : 'acts';
  if (beside.kind === 'headline') return 'headline';
  if (beside.kind !== 'office') return null;
  return beside.isCourtesy ? 'courtesy' : 'office';
}

// "“No”, said Vernik" with nothing before it.
function isBehindQuote(text: string, start: number): boolean {
  return start <= longestQuote && quote.test(text.slice(0, start));
}

const quote = /^\s*[“”„"«»‘][^“”„"«»]+[“”"»’],?\s(?:\p{Ll}+\s)?$/u;

/** UTF-16 units that hold a quotation of two sentences, and a verb. */
const longestQuote = 240;
