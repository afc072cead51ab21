import type { LanguageTag } from '../actors/actor';
import type { MentionReason } from './mention';
import type { NameEntry, NamesIndex } from './names-index';
import type { NamedOnPage, StrangerOnPage } from './page-facts';
import { onlyPerson, strongest, type SurfaceReading } from './read-surface';
import { foldWord } from './token';
import { genderOfGivenName, type Gender } from './words/genders';

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
 * Decides who is meant by a surname or short form: whom the block named last, else whom the page names alone, else
 * whom it named nearest before, else, when the page names nobody of that surname, the only one who bears it, provided
 * that the name is clear enough. Nobody when it is not sure.
 */
export function resolveSurname(index: NamesIndex, open: OpenReading, place: Place): ResolvedSurname {
  const reading = asNamed(index, open, place.page);
  const { entries } = reading;
  const personOf = (entry: NameEntry) => index.actors[entry.actor]!.person;
  const entryOf = (person: number) => strongest(entries.filter((entry) => personOf(entry) === person))[0]!;
  const persons = new Set(entries.map(personOf));
  const known = (person: number | null, dependsOnPage: boolean): ResolvedSurname => ({
    entry: person === null ? null : entryOf(person),
    reason: person === null ? alone : reasonOf(entryOf(person), namedOnPage),
    dependsOnPage,
  });

  if (persons.size === 0) return known(null, open.caseForms.length > 0);

  const allNamed = [...persons].filter((person) => placesNaming(index, person, place.page) !== undefined);
  // A surname is meant rather than the first half of somebody's double one.
  const properly = new Set(entries.filter(({ form }) => form !== 'given').map(personOf));
  const namedProperly = allNamed.filter((person) => properly.has(person));
  const named = namedProperly.length > 0 ? namedProperly : allNamed;
  const strangers = (place.page.strangers.get(reading.surname) ?? []).filter(({ gender }) =>
    agree(gender, reading.gender),
  );
  // "President Vernik" is the politician of the dataset although the page names her husband too.
  if (reading.introduced === 'office' && !strangers.some(({ hasOffice }) => hasOffice)) {
    if (named.length === 1) return known(named[0]!, true);
    const entry = named.length === 0 ? aloneEntry(index, reading, place) : null;
    if (entry && strangers.every(({ gender }) => !agree(gender, genderOf(index, entry))))
      return { entry, reason: reasonOf(entry, alone), dependsOnPage: true };
  }

  const last = place.before.findLast((bearer) =>
    bearer.kind === 'actor'
      ? persons.has(bearer.person) && (namedProperly.length === 0 || properly.has(bearer.person))
      : bearer.surname === reading.surname && agree(bearer.gender, reading.gender),
  );
  if (last) return known(last.kind === 'actor' ? last.person : null, properly.size < persons.size);

  const [onlyNamed] = named;
  if (named.length === 1 && isMainBearer(placesNaming(index, onlyNamed!, place.page)!, strangers))
    return known(onlyNamed!, true);
  if (named.length > 0 || strangers.length > 0) return known(nearest(index, named, strangers, place), true);

  const entry = reading.paired ? null : aloneEntry(index, reading, place);
  return { entry, reason: entry ? reasonOf(entry, alone) : alone, dependsOnPage: true };
}

/** The reading with those who may be meant: case forms of a name whose bearer the page names are as good as exact ones. */
function asNamed(index: NamesIndex, open: OpenReading, page: NamedOnPage): OpenReading {
  const fits = (entry: NameEntry) => agree(genderOf(index, entry), open.gender);
  const isNamed = ({ actor }: NameEntry) =>
    placesNaming(index, index.actors[actor]!.person, page) !== undefined;
  const exact = open.entries.filter(fits);
  const named = open.caseForms.filter((entry) => fits(entry) && isNamed(entry));
  if (named.length === 0) return { ...open, entries: exact };
  return { ...open, entries: [...named, ...exact.filter(isNamed)], surname: foldWord(named[0]!.alias) };
}

const alone: MentionReason = { kind: 'surname-alone' };
const namedOnPage: MentionReason = { kind: 'surname-named-on-page' };

function reasonOf(entry: NameEntry, otherwise: MentionReason): MentionReason {
  if (entry.form === 'body') return { kind: 'body-name' };
  return entry.outlet === undefined ? otherwise : { kind: 'outlet-spelling', outlet: entry.outlet };
}

function placesNaming(index: NamesIndex, person: number, page: NamedOnPage): readonly number[] | undefined {
  return page.actors.get(index.actors[person]!.id);
}

/** False only when both are known and differ. */
function agree(a: Gender | null, b: Gender | null): boolean {
  return a === null || b === null || a === b;
}

function genderOf(index: NamesIndex, { actor }: NameEntry): Gender | null {
  return genderOfGivenName(index.actors[actor]!.givenNames.trim().split(' ')[0]!);
}

/** True when the page names relatives and namesakes of one whom it named before in passing: a surname is not theirs. */
function isMainBearer(places: readonly number[], strangers: readonly StrangerOnPage[]): boolean {
  const blocks = blocksOf(places);
  const others = blocksOf(strangers.map(({ place }) => place));
  if (others.length === 0) return true;
  return (
    blocks.length >= others.length &&
    highest(others.map((block) => -block)) < highest(blocks.map((block) => -block))
  );
}

function blocksOf(places: readonly number[]): number[] {
  return [...new Set(places.map(Math.floor))];
}

/** Somebody who bears the surname, `null` for a stranger, and where the page says so. */
interface Bearer {
  person: number | null;
  places: readonly number[];
}

function nearest(
  index: NamesIndex,
  named: readonly number[],
  strangers: readonly StrangerOnPage[],
  { block, page }: Place,
): number | null {
  const bearers: Bearer[] = [
    ...named.map((person) => ({ person, places: placesNaming(index, person, page) ?? [] })),
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

// Pages may hold more places than a call takes arguments.
function highest(numbers: readonly number[]): number {
  return numbers.reduce((best, number) => (number > best ? number : best), -Infinity);
}

// A name of one language is as clear as that language's reader finds it: "Trump" is a word in English alone.
function aloneEntry(index: NamesIndex, reading: OpenReading, { lang, page }: Place): NameEntry | null {
  const { entries } = reading;
  const introduced = reading.introduced !== null || page.introduced.has(reading.surname);
  const candidates = strongest(entries.filter((entry) => entry.form !== 'given'));
  const chosen = onlyPerson(index, candidates, lang);
  if (!chosen) return null;
  const person = index.actors[chosen.actor]!.person;
  const alike = candidates.filter(
    (entry) => index.actors[entry.actor]!.person === person && entry.lang === chosen.lang,
  );
  const clear =
    chosen.lang === lang ? alike : candidates.filter((entry) => index.actors[entry.actor]!.person === person);
  return clear.find((entry) => isClear(entry, introduced)) ?? null;
}

function isClear({ need, form, outlet }: NameEntry, introduced: boolean): boolean {
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
