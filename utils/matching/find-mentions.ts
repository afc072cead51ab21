import type { LanguageTag, Uid } from '../actors/actor';
import { givenPartOf, idOf, isBody, isMarked, personOf } from './index/actor-directory';
import { vouchByCompany } from './rules/company';
import {
  familyNameIn,
  familyOffices,
  findFamilyNames,
  hiddenSurnames,
  mayHoldFamilyNames,
} from './rules/family-names';
import { findSurfaces } from './scan/find-surfaces';
import { guessLanguage } from './text/guess-language';
import { findChineseGivenNames } from './rules/chinese-given-names';
import { findGivenNames, resolveGivenName, type GivenNameAlone } from './rules/given-names-alone';
import { isInForce } from './rules/is-in-force';
import { findJapaneseGivenNames } from './rules/japanese-given-names';
import type { BlockReading, Mention, PageContext, PageFact, TextBlock } from './mention';
import type { NameEntry, NamesIndex } from './index/names-index';
import { officeBehind } from './rules/office-behind';
import {
  actorNamedAt,
  familyNamed,
  givenNameOfOther,
  namedAsRelative,
  namedInOffice,
  nicknameExplained,
  nicknameKey,
  placeIn,
  readFacts,
  strangerNamedAt,
  surnameIntroduced,
  surnameWithCourtesy,
  type NamedOnPage,
} from './rules/page-facts';
import { readSurface, type SurfaceReading } from './rules/read-surface';
import { resolveFamily } from './rules/resolve-family';
import { resolveSurname, type NamedInBlock } from './rules/resolve-surname';
import { isRelative, officeBefore, unknownStranger } from './rules/stranger';
import { spellTags } from './rules/spell-tags';
import { surfaceOf } from './scan/surface';
import { wordBefore, type Neighbour } from './text/surroundings';
import { isEastAsianKinBefore } from './words/east-asian-kin';
import { genderOfGivenNames, genderOfTitle } from './words/genders';
import { isHonorificLikeGivenName } from './words/given-name-courtesies';
import { isCourtesy } from './words/offices';

/**
 * Finds the mentions of an index's actors in blocks of one page. `facts` are the facts of all blocks that are on the
 * page; those of the blocks asked about may be missing. Block ids say which block comes first on the page. A block's
 * facts depend on the block alone, its mentions on the facts too where `dependsOnPage` says so.
 */
export function findMentions(
  index: NamesIndex,
  blocks: readonly TextBlock[],
  context: PageContext,
  facts: Iterable<PageFact>,
): BlockReading[] {
  const read = blocks.map((block) => readBlock(index, block, context));
  const named = readFacts(index, new Set([...facts, ...read.flatMap((block) => block.facts)]));
  return read.map((block) => resolveBlock(index, block, named));
}

/** A block read by itself. */
interface ReadBlock {
  block: TextBlock;
  lang: LanguageTag;
  readings: SurfaceReading[];
  /** Given names without a surname, where no name was found. */
  givenNames: readonly GivenNameAlone[];
  facts: PageFact[];
}

function readBlock(index: NamesIndex, block: TextBlock, context: PageContext): ReadBlock {
  const lang = languageOf(block, context);
  if (block.role === 'byline') return { block, lang, readings: [], givenNames: [], facts: [] };
  const inForce = isInForce(context);
  const text = spellTags(index, block.text, lang, inForce);
  const surfaces = findSurfaces(index, text, lang, inForce);
  const alone = surfaces.map((found) => readSurface(index, text, surfaceOf(index, text, found, lang), lang));
  const readings = vouchByCompany(index, text, lang, withoutOverlap(alone));
  const names = readings.filter((reading) => reading.kind !== 'nothing');
  const others = surfaces.filter((_, at) => !mayBeGivenName(alone[at]!));
  const { alone: givenNames, ofOthers } = findGivenNames(text, lang, {
    taken: [...others, ...names].toSorted((a, b) => a.start - b.start),
    known: names.filter(({ kind }) => kind !== 'open'),
  });
  const facts = [...factsOf(index, block, lang, readings), ...ofOthers.map(givenNameOfOther)];
  return { block, lang, readings, givenNames, facts };
}

function mayBeGivenName(reading: SurfaceReading): boolean {
  return reading.kind === 'nothing' && reading.mayBeGivenName === true;
}

/** The primary subtag of a block's language: its own, else the page's, else the one its words look like. */
export function languageOf(block: TextBlock, context: PageContext): LanguageTag {
  const tag = block.lang ?? context.lang;
  return tag ? tag.split(/[-_]/)[0]!.toLowerCase() : guessLanguage(block.text);
}

// A surname found with its given name begins earlier than its surface did, or ends later: "Vernik Balázs" is nobody
// whose surname is Balázs.
function withoutOverlap(readings: SurfaceReading[]): SurfaceReading[] {
  const kept: SurfaceReading[] = [];
  for (const reading of readings) {
    if (reading.kind === 'nothing' || isInside(reading, kept.at(-1))) continue;
    while (kept.length > 0 && endOf(kept.at(-1)!) > reading.start) kept.pop();
    kept.push(reading);
  }
  return kept;
}

function isInside(reading: SurfaceReading, name: SurfaceReading | undefined): boolean {
  if (name?.kind !== 'settled' || reading.kind === 'nothing' || reading.kind === 'settled') return false;
  return name.start < reading.start && reading.end <= name.end;
}

function endOf(reading: SurfaceReading): number {
  return reading.kind === 'nothing' ? 0 : reading.end;
}

// Of each name the first place in the block and the last: the nearest to what stands before and after the block.
function factsOf(
  index: NamesIndex,
  block: TextBlock,
  lang: LanguageTag,
  readings: readonly SurfaceReading[],
): PageFact[] {
  const told = new Set<PageFact>();
  const families = new Set<PageFact>();
  const first = new Map<string, PageFact>();
  const last = new Map<string, PageFact>();
  const place = (key: string, fact: PageFact) => {
    if (first.has(key)) last.set(key, fact);
    else first.set(key, fact);
  };
  readings.forEach((reading, order) => {
    const at = placeIn(block.id, order);
    if (reading.kind === 'open' && reading.introduced && reading.introduced !== 'headline')
      told.add(surnameIntroduced(reading.surname));
    if (reading.kind === 'open' && reading.introduced === 'courtesy' && reading.gender)
      told.add(surnameWithCourtesy(reading.surname, reading.gender));
    if (reading.kind === 'stranger')
      place(
        `stranger ${reading.surname} ${reading.given} ${reading.gender} ${reading.office} ${reading.isRelative}`,
        strangerNamedAt(reading.surname, reading, at),
      );
    if (reading.kind === 'settled' && reading.names) {
      const person = personId(index, reading.entry);
      place(`actor ${person}`, actorNamedAt(person, at));
      if (isRelative(block.text, reading, lang)) told.add(namedAsRelative(person));
      if (reading.nicknamed) {
        const { nickname, surname } = reading.nicknamed;
        told.add(nicknameExplained(nickname, surname, person));
      }
      const offices = [
        officeBefore(block.text, reading.start, lang),
        officeBehind(block.text, reading.end, lang),
      ];
      for (const office of offices) if (office) told.add(namedInOffice(person, office));
      const courtesy = courtesyAgainst(index, reading, wordBefore(block.text, reading.start), lang);
      if (courtesy) told.add(namedInOffice(person, courtesy));
      const name = familyNameIn(block.text.slice(reading.start, reading.end));
      if (!name) return;
      if (isMarked(index, reading.entry.actor)) families.add(familyNamed(name, person));
      if (isEastAsianKinBefore(block.text, reading.start)) told.add(namedAsRelative(person));
      for (const held of familyOffices(block.text, reading)) told.add(namedInOffice(person, held));
    }
  });
  if (lang === 'ko')
    for (const surname of hiddenSurnames(block.text))
      told.add(strangerNamedAt(surname, unknownStranger, placeIn(block.id, 0)));
  return [...first.values(), ...last.values(), ...told, ...families];
}

// "Mr Hillary Vernik", "Mrs Jan Vernik": in other countries a given name is the other gender's.
function courtesyAgainst(
  index: NamesIndex,
  { entry }: { entry: NameEntry },
  before: Neighbour | null,
  lang: LanguageTag,
): string | null {
  if (before === null || !isCourtesy(before.folded, lang)) return null;
  const told = genderOfTitle(before.folded, lang);
  const usual = told && genderOfGivenNames(givenPartOf(index, entry.actor).givenNames);
  return usual === null || usual === told ? null : before.folded;
}

/** One id for all actors that count as one person. */
function personId(index: NamesIndex, entry: NameEntry): Uid {
  return idOf(index, personOf(index, entry.actor));
}

function resolveBlock(
  index: NamesIndex,
  { block, lang, readings, givenNames, facts }: ReadBlock,
  page: NamedOnPage,
): BlockReading {
  const mentions: Mention[] = [];
  const before: NamedInBlock[] = [];
  let dependsOnPage = false;
  for (const reading of readings) {
    if (reading.kind === 'settled') {
      const { start, end, entry } = reading;
      if (reading.names) before.push({ kind: 'actor', person: personOf(index, entry.actor) });
      if (!isMarked(index, entry.actor)) continue;
      const kind = isBody(index, entry.actor) ? 'body-name' : 'full-name';
      mentions.push({ actor: idOf(index, entry.actor), start, end, reason: { kind } });
    } else if (reading.kind === 'stranger') {
      // The given name of a stranger may stand behind as well: "Tan Hui Min".
      const given = wordBefore(block.text, reading.start);
      const isBefore = given !== null && given.folded === reading.given;
      const nicknamed = page.nicknames.get(nicknameKey(reading.given, reading.surname)) ?? null;
      dependsOnPage ||= reading.given !== '';
      if (isBefore && nicknamed !== null) {
        const { start } = isHonorificLikeGivenName(given.folded, lang) ? reading : given;
        before.push({ kind: 'actor', person: nicknamed });
        if (isMarked(index, nicknamed))
          mentions.push({
            actor: idOf(index, nicknamed),
            start,
            end: reading.end,
            reason: { kind: 'full-name' },
          });
        continue;
      }
      before.push({ kind: 'stranger', surname: reading.surname, gender: reading.gender });
    } else if (reading.kind === 'open' && !isOfNamedFamily(block.text, reading, page)) {
      const resolved = resolveSurname(index, reading, { block: block.id, lang, before, page });
      dependsOnPage ||= resolved.dependsOnPage;
      if (!resolved.entry || !isMarked(index, resolved.entry.actor)) continue;
      const { start, end } = reading;
      mentions.push({ actor: idOf(index, resolved.entry.actor), start, end, reason: resolved.reason });
    }
  }
  for (const name of givenNames) {
    const person = resolveGivenName(index, name, page);
    const { start, end } = name;
    const isMeant = person !== null && isMarked(index, person);
    if (!isMeant || mentions.some((other) => other.start < end && start < other.end)) continue;
    mentions.push({ actor: idOf(index, person), start, end, reason: { kind: 'given-name' } });
  }
  dependsOnPage ||= givenNames.length > 0;
  if (givenNames.length > 0) mentions.sort((a, b) => a.start - b.start);
  if (block.role === 'byline' || !mayHoldFamilyNames(block.text, lang))
    return { id: block.id, mentions, facts, dependsOnPage };
  const families = familyMentions(index, { block, lang }, page).filter(({ start, end }) =>
    readings.every(
      (other) =>
        other.kind === 'nothing' ||
        isOfNamedFamily(block.text, other, page) ||
        other.end <= start ||
        end <= other.start,
    ),
  );
  const all = [...mentions, ...families].toSorted((a, b) => a.start - b.start);
  return { id: block.id, mentions: all, facts, dependsOnPage: true };
}

/** True for the surname of somebody whom the page names in full in a script of East Asia: `familyMentions` has it. */
function isOfNamedFamily(text: string, reading: SurfaceReading, { families }: NamedOnPage): boolean {
  if (reading.kind !== 'open') return false;
  return families.some(({ name }) => name.endsWith(text.slice(reading.start, reading.end)));
}

/** The surnames and given names of people whom the page names in the scripts of East Asia. */
function familyMentions(
  index: NamesIndex,
  { block: { id, text }, lang }: Pick<ReadBlock, 'block' | 'lang'>,
  page: NamedOnPage,
): Mention[] {
  const surnames = findFamilyNames(text, page.families).map((name) => ({
    ...name,
    person: resolveFamily(name, id, page),
    reason: { kind: 'surname-named-on-page' } as const,
  }));
  const findGiven = lang === 'ja' ? findJapaneseGivenNames : findChineseGivenNames;
  const givenNames = (lang === 'ja' || lang === 'zh' ? findGiven(text, page.families) : []).map((name) => ({
    ...name,
    reason: { kind: 'given-name' } as const,
  }));
  return [...surnames, ...givenNames].flatMap(({ start, end, person, reason }) =>
    person === null ? [] : [{ actor: idOf(index, person), start, end, reason }],
  );
}
