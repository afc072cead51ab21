import type { LanguageTag } from '../../actors/actor';
import { givenPartOf, personOf, type GivenPart } from '../index/actor-directory';
import {
  bearersAmong,
  bearersWho,
  firstEntry,
  isBorneBy,
  namesOfPerson,
  onlyBearersAmong,
  onlyPerson,
  strongest,
} from '../index/bearers';
import type { MentionReason } from '../mention';
import type { NameEntry, NamesIndex, NameTraits } from '../index/names-index';
import {
  highest,
  isMainBearer,
  isNamedLast,
  mostOfSurname,
  withoutThoseInPassing,
  withoutRelatives,
} from './main-bearer';
import type { NamedOnPage, StrangerOnPage } from './page-facts';
import type { SurfaceReading } from './read-surface';
import { genderOfGivenNames, genderOfTitle, type Gender } from '../words/genders';
import { isCourtesy } from '../words/offices';

/** Somebody named in full earlier in the same block. */
export type NamedInBlock =
  { kind: 'actor'; person: number } | { kind: 'stranger'; surname: string; gender: Gender | null };

export interface Place {
  block: number;
  lang: LanguageTag;
  /** Earlier in the block, in order. */
  before: readonly NamedInBlock[];
  page: NamedOnPage;
}

export interface ResolvedSurname {
  entry: NameEntry | null;
  reason: MentionReason;
  dependsOnPage: boolean;
}

type OpenReading = Extract<SurfaceReading, { kind: 'open' }>;

/**
 * Decides who is meant by a surname or short form, among those whom the title before it fits: whom the block named last,
 * else whom the page names alone or before others of that surname who are named in passing, else whom it named nearest
 * before, unless it lists very many, else, when the page names nobody of that surname, the only one who bears it, provided
 * that the name is clear enough. Behind an office that no stranger holds, whom the page names; behind a stranger's, nobody.
 * Nobody when it is not sure, as where a block opens with words of somebody and the page named a stranger last.
 */
export function resolveSurname(index: NamesIndex, open: OpenReading, place: Place): ResolvedSurname {
  const reading = asNamed(index, open, place);
  const { groups } = reading;
  const entryOf = (person: number) => firstEntry(index, strongest(namesOfPerson(index, groups, person)));
  const known = (person: number | null, dependsOnPage: boolean): ResolvedSurname => ({
    entry: person === null ? null : entryOf(person),
    reason: person === null ? alone : reasonOf(entryOf(person), namedOnPage),
    dependsOnPage: dependsOnPage || open.given !== null,
  });

  if (groups.length === 0) return known(null, open.caseForms.length > 0);

  const allNamed = bearersAmong(index, groups, place.page.actors);
  // A surname is meant rather than the first half of somebody's double one.
  const proper = groups.filter(({ traits }) => traits.form !== 'given');
  const namedProperly =
    proper.length === groups.length
      ? allNamed
      : allNamed.filter((person) => isBorneBy(index, proper, person));
  const named = namedProperly.length > 0 ? namedProperly : allNamed;
  const strangers = (place.page.strangers.get(reading.surname) ?? []).filter(({ gender }) =>
    agree(gender, reading.gender),
  );
  // "Tevrin Vernik" where a sentence begins, and elsewhere on the page with a small word before it.
  if (open.given !== null && strangers.some(({ given }) => given === open.given)) return known(null, true);
  // "Judge Vernik" behind "Judge Ilona Vernik, who is not related to him".
  if (strangers.some(({ office }) => isSameTitle(office, reading.title))) return known(null, true);
  // "Minister Vernik" behind "the minister, Leo Vernik, and his former wife, Nia Vernik".
  const holders =
    reading.title === ''
      ? []
      : named.filter((person) =>
          place.page.offices.get(person)?.some((office) => isSameTitle(office, reading.title)),
        );
  if (holders.length === 1) return known(holders[0]!, true);
  // "President Vernik" is the politician of the dataset although the page names her husband too.
  if (reading.introduced === 'office' && strangers.every(({ office }) => office === '')) {
    if (named.length === 1) return known(named[0]!, true);
    const entry = named.length === 0 ? aloneEntry(index, reading, place) : null;
    if (entry && strangers.every(({ gender }) => !agree(gender, genderOf(index, entry))))
      return { entry, reason: reasonOf(entry, alone), dependsOnPage: true };
  }

  const last = findLastOf(place.before, (bearer) =>
    bearer.kind === 'actor'
      ? isBorneBy(index, namedProperly.length === 0 ? groups : proper, bearer.person)
      : bearer.surname === reading.surname && agree(bearer.gender, reading.gender),
  );
  if (last) {
    const pageMayDecide =
      reading.introduced === 'office' || proper.length < groups.length || open.caseForms.length > 0;
    return known(last.kind === 'actor' ? last.person : null, pageMayDecide);
  }

  if (named.length > mostOfSurname) return known(null, true);
  const rivals = withoutRelatives(
    strangers,
    named.map((person) => place.page.actors.get(person)!),
  );
  // A woman is rather she who is known to be one.
  const told =
    reading.gender === null
      ? []
      : named.filter((person) => genderOfPart(givenPartOf(index, person)) === reading.gender);
  const meant = told.length > 0 ? told : named;
  const main = withoutThoseInPassing(meant, place.page, (person) => isBorneBy(index, open.groups, person));
  const [onlyMain] = main;
  if (reading.introduced === 'quote' && isNamedLast(rivals, place.block, place.page))
    return known(null, true);
  if (main.length === 1 && isMainBearer(place.page.actors.get(onlyMain!)!, rivals))
    return known(onlyMain!, true);
  if (main.length > 1 && isToldByCourtesy(reading, place.page)) return known(null, true);
  if (main.length > 0 || rivals.length > 0) return known(nearest(main, rivals, place), true);

  const entry = reading.paired ? null : aloneEntry(index, reading, place);
  // "Mdm Vernik" where the page names a man of that surname: not anybody of whom no gender is known.
  const isOfOther = reading.gender !== null && bearersAmong(index, open.groups, place.page.actors).length > 0;
  if (!entry || (isOfOther && genderOf(index, entry) === null)) return known(null, true);
  return { entry, reason: reasonOf(entry, alone), dependsOnPage: true };
}

// A bare "Vernik" on a page that tells Mr Vernik from Mrs Vernik, who is named last.
function isToldByCourtesy(
  { surname, introduced, gender }: OpenReading,
  { courtesies }: NamedOnPage,
): boolean {
  if (gender !== null || introduced === 'headline') return false;
  return courtesies.woman.has(surname) && courtesies.man.has(surname);
}

/** The reading with those who may be meant: case forms of a name whose bearer the page names are as good as exact ones. */
function asNamed(index: NamesIndex, open: OpenReading, { page, lang }: Place): OpenReading {
  const { gender } = open;
  const fitting = (groups: OpenReading['groups']) =>
    gender === null ? groups : bearersWho(index, groups, gender, (part) => agree(genderOfPart(part), gender));
  const given = fitting(open.groups);
  const exact =
    given.length > 0 || gender === null ? given : bearersCalled(index, open.groups, gender, { page, lang });
  const inCaseForm = fitting(onlyBearersAmong(index, open.caseForms, page.actors));
  if (inCaseForm.length === 0) return { ...open, groups: exact };
  const exactNamed = onlyBearersAmong(index, exact, page.actors);
  const named = inCaseForm.filter(({ base }) => !exactNamed.some((other) => isFeminineOf(base, other.base)));
  const [first] = named;
  if (!first) return { ...open, groups: exact };
  return { ...open, groups: [...named, ...exactNamed], surname: first.base };
}

// "Mr Vernik" behind "Mr Hillary Vernik".
function bearersCalled(
  index: NamesIndex,
  groups: OpenReading['groups'],
  gender: Gender,
  { page, lang }: Pick<Place, 'page' | 'lang'>,
): OpenReading['groups'] {
  const called = bearersAmong(index, groups, page.offices).filter((person) =>
    page.offices.get(person)?.some((word) => isCourtesy(word, lang) && genderOfTitle(word, lang) === gender),
  );
  return onlyBearersAmong(index, groups, new Map(called.map((person) => [person, gender])));
}

// "Wierny" is no case form of "Wierna" where the page names people of both: the surname is an adjective.
function isFeminineOf(womans: string, mans: string): boolean {
  return /[yi]$/.test(mans) && womans === `${mans.slice(0, -1)}a`;
}

/** Letters that a title keeps in all its case forms, at least, and those that these may change at its end. */
const shortestTitle = 4;
const longestTitleEnding = 2;

function isSameTitle(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  const length = Math.max(shortestTitle, Math.min(one.length, other.length) - longestTitleEnding);
  return one.slice(0, length) === other.slice(0, length);
}

const alone: MentionReason = { kind: 'surname-alone' };
const namedOnPage: MentionReason = { kind: 'surname-named-on-page' };

function reasonOf({ traits }: NameEntry, otherwise: MentionReason): MentionReason {
  if (traits.form === 'body') return { kind: 'body-name' };
  return traits.outlet === undefined ? otherwise : { kind: 'outlet-spelling', outlet: traits.outlet };
}

/** False only when both are known and differ. */
function agree(a: Gender | null, b: Gender | null): boolean {
  return a === null || b === null || a === b;
}

function genderOf(index: NamesIndex, { actor }: NameEntry): Gender | null {
  return genderOfPart(givenPartOf(index, actor));
}

function genderOfPart({ givenNames }: GivenPart): Gender | null {
  return genderOfGivenNames(givenNames);
}

/** In a block of more names than anybody reads, the nearest are looked at. */
const mostLookedBack = 256;

function findLastOf<Item>(items: readonly Item[], is: (item: Item) => boolean): Item | undefined {
  const first = Math.max(0, items.length - mostLookedBack);
  for (let at = items.length - 1; at >= first; at--) if (is(items[at]!)) return items[at];
  return undefined;
}

/** Somebody who bears the surname, `null` for a stranger, and where the page says so. */
interface Bearer {
  person: number | null;
  places: readonly number[];
}

function nearest(
  named: readonly number[],
  strangers: readonly StrangerOnPage[],
  { block, page }: Place,
): number | null {
  const bearers: Bearer[] = [
    ...named.map((person) => ({ person, places: page.actors.get(person) ?? [] })),
    { person: null, places: strangers.map((stranger) => stranger.place) },
  ];
  const lastBefore = ({ places }: Bearer) => highest(places.filter((place) => place < block));
  const nearestBefore = highest(bearers.map(lastBefore));
  if (nearestBefore > -Infinity) {
    return bearers.find((bearer) => lastBefore(bearer) === nearestBefore)!.person;
  }
  return firstNamed(bearers);
}

// A headline's surname is explained below it: by the first who bears it, unless the same block names a second person of
// the dataset.
function firstNamed(bearers: readonly Bearer[]): number | null {
  const firstOf = ({ places }: Bearer) => -highest(places.map((place) => -place));
  const [first, ...others] = bearers.toSorted((a, b) => firstOf(a) - firstOf(b));
  const blockOf = (bearer: Bearer) => Math.floor(firstOf(bearer));
  const rival = others.some((other) => other.person !== null && blockOf(other) === blockOf(first!));
  return rival ? null : first!.person;
}

// A name of one language is as clear as that language's reader finds it: "Trump" is a word in English alone.
function aloneEntry(index: NamesIndex, reading: OpenReading, { lang, page }: Place): NameEntry | null {
  const introduced =
    (reading.introduced === 'headline' ? page.actors.size > 0 : reading.introduced !== null) ||
    page.introduced.has(reading.surname);
  const candidates = strongest(reading.groups.filter(({ traits }) => traits.form !== 'given'));
  const chosen = onlyPerson(index, candidates, lang);
  if (!chosen) return null;
  const own = namesOfPerson(index, candidates, personOf(index, chosen.actor));
  const alike = own.filter(({ traits }) => traits.lang === chosen.traits.lang);
  const clear = (chosen.traits.lang === lang ? alike : own).filter(({ traits }) =>
    isClear(traits, introduced),
  );
  if (clear.length === 0) return null;
  const entry = firstEntry(index, clear);
  return entry.traits.need === 'derived' && opensNameOnPage(index, reading.surname, page) ? null : entry;
}

// "Ms Vernik" where the page names Vernik Lora in full: which of her names is the surname is only guessed.
function opensNameOnPage(index: NamesIndex, word: string, page: NamedOnPage): boolean {
  const opening = openingOn.get(page) ?? openingWords(index, page);
  openingOn.set(page, opening);
  return opening.has(word);
}

/** Each word that a full name on the page opens with, listed once for a page. */
const openingOn = new WeakMap<NamedOnPage, ReadonlySet<string>>();

function openingWords(index: NamesIndex, { actors }: NamedOnPage): ReadonlySet<string> {
  return new Set(
    Array.from(actors.keys(), (person) => givenPartOf(index, person).givenNames.trim().split(' ', 1)[0]!),
  );
}

function isClear({ need, form, outlet }: NameTraits, introduced: boolean): boolean {
  switch (need) {
    case 'none':
    case 'low':
      return true;
    case 'high':
      return outlet !== undefined;
    case 'derived':
      return introduced && form === 'surname';
  }
}
