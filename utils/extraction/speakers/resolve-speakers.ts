import type { Uid } from '../../actors/actor';
import type { Gender } from '../../matching/words/genders';
import { isOffice } from '../../matching/words/offices';
import { foldWord } from '../../matching/text/token';
import type { Grammar, PronounOf } from '../grammar/grammar';
import { isBodyWord } from './printed-body';
import { isSurelyPerson, peopleIn, type NamedPlace, type Person } from './people';
import type { Sentence } from '../sentences';
import type { Speaker, Statement } from '../statement';

/** An actor found at a place, as the matcher tells it. */
export interface NamedActorPlace {
  actor: Uid;
  start: number;
  end: number;
}

export interface Evidence {
  text: string;
  sentences: readonly Sentence[];
  mentions: readonly NamedActorPlace[];
  grammar: Grammar;
}

/** Who a speaker is, as far as the text tells. */
type Identity = Pick<Speaker, 'name' | 'actor'> & { gender: Gender | null; isPerson: boolean };

/** Places looked back over for whom a pronoun means. */
const longestLookBack = 12;

/**
 * Says of each speaker who that is: by the name in the phrase itself, else, for pronouns and offices, by who spoke last
 * and by whom the text names with that office. Statements are in the order of the text.
 */
export function resolveSpeakers(statements: readonly Statement[], evidence: Evidence): Statement[] {
  const places = peopleIn(evidence.text, evidence.sentences, evidence.grammar);
  const identify = createIdentifier(places, evidence);
  let last: Identity | null = null;
  return statements.flatMap((statement) => {
    if (!statement.speaker) return [statement];
    const each = partsOf(statement.speaker).map((speaker) => ({
      speaker,
      identity: identify(speaker, null),
    }));
    if (
      each.length > 1 &&
      (both.test(statement.speaker.printed) ||
        each.every(
          ({ speaker, identity }) => identity?.isPerson || isDefinite(speaker.printed.toLowerCase()),
        ))
    ) {
      last = null;
      return each.map(({ speaker, identity }) => ({
        ...statement,
        speaker: withIdentity(speaker, identity),
      }));
    }
    const identity = identify(statement.speaker, last);
    last = identity ?? last;
    return [{ ...statement, speaker: withIdentity(statement.speaker, identity) }];
  });
}

function withIdentity(speaker: Speaker, identity: Identity | null): Speaker {
  if (!identity) return speaker;
  const { name, actor } = identity;
  return { ...speaker, ...(name === undefined ? {} : { name }), ...(actor === undefined ? {} : { actor }) };
}

const joiner = /\s(?:and|und|et|і|й|та|и)\s/u;

/** A word that counts two before they are named. */
const both = /^(?:both|sowohl)\s/i;

/** "Berg and Holm" are two, "Berg, Holm and Lind" three; the parts with their own places. */
function partsOf({ printed, span: [start] }: Speaker): Speaker[] {
  const joined = joiner.exec(printed);
  if (!joined) return [];
  const opening = both.exec(printed)?.[0].length ?? 0;
  const behind = joined.index + joined[0].length;
  const right = printed.slice(behind);
  if (joiner.test(right)) return [];
  const parts: Speaker[] = [];
  let from = opening;
  for (const part of printed.slice(opening, joined.index).split(', ')) {
    parts.push({ printed: part, span: [start + from, start + from + part.length] });
    from += part.length + 2;
  }
  return [...parts, { printed: right, span: [start + behind, start + printed.length] }];
}

function createIdentifier(places: readonly NamedPlace[], { mentions, grammar }: Evidence) {
  const actorsAt = mentions.toSorted((a, b) => a.start - b.start);
  const byOffice = new Map<string, Person>();
  for (const { person } of places)
    for (const office of person.offices) if (!byOffice.has(office)) byOffice.set(office, person);
  const actorOf = new Map<string, Uid>();
  for (const { person, start, end } of places) {
    const actor = actorIn(actorsAt, start, end);
    if (actor !== undefined && !actorOf.has(person.surname)) actorOf.set(person.surname, actor);
  }
  const identityOf = (person: Person): Identity => {
    const actor = actorOf.get(person.surname);
    return {
      name: person.name,
      gender: person.gender,
      isPerson: isSurelyPerson(person) || actor !== undefined,
      ...(actor === undefined ? {} : { actor }),
    };
  };

  return ({ printed, span: [start, end] }: Speaker, last: Identity | null): Identity | null => {
    const low = printed.toLowerCase();
    const pronoun = grammar.pronouns.get(low) ?? grammar.possessors?.get(low);
    if (pronoun) return byPronoun(pronoun, start, last);
    const place = lastWithin(places, start, end);
    const actor = actorIn(actorsAt, start, end);
    if (place) {
      const identity = identityOf(place.person);
      return actor === undefined ? identity : { ...identity, actor };
    }
    if (actor !== undefined) return { actor, gender: null, isPerson: true };
    const office = low
      .split(/[^\p{L}'-]+/u)
      .map(foldWord)
      // Nobody holds a ministry, but its spokesman is somebody.
      .findLast((word) => isOffice(word, grammar.lang) && !isBodyWord(word, grammar.lang));
    if (office !== undefined) {
      const holder = byOffice.get(office);
      if (holder) return identityOf(holder);
      if (isDefinite(low)) return last;
    }
    return /\p{Lu}/u.test(printed) ? { gender: null, isPerson: false } : null;
  };

  function byPronoun(pronoun: PronounOf, start: number, last: Identity | null): Identity | null {
    if (pronoun !== 'man' && pronoun !== 'woman') return null;
    if (
      last &&
      (last.gender === null || last.gender === pronoun) &&
      (last.name !== undefined || last.actor !== undefined)
    )
      return last;
    for (let i = indexBefore(places, start), left = longestLookBack; i >= 0 && left > 0; i--, left--) {
      const { person } = places[i]!;
      if (person.gender === pronoun && isSurelyPerson(person)) return identityOf(person);
    }
    return null;
  }
}

/** "the minister", "der Minister" and not "a minister". */
function isDefinite(low: string): boolean {
  return /^(?:the|der|die|le|la|l')(?![\p{L}])/u.test(low);
}

function actorIn(mentions: readonly NamedActorPlace[], start: number, end: number): Uid | undefined {
  let at = indexBefore(mentions, end);
  while (at >= 0 && mentions[at]!.start >= start) {
    if (mentions[at]!.end <= end) return mentions[at]!.actor;
    at--;
  }
  return undefined;
}

function lastWithin(places: readonly NamedPlace[], start: number, end: number): NamedPlace | undefined {
  const at = indexBefore(places, end);
  const place = places[at];
  return place && place.start >= start && place.end <= end ? place : undefined;
}

/** The index of the last place that starts before `offset`, or -1. */
function indexBefore(places: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
