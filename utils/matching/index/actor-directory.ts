import type { Uid } from '../../actors/actor';
import { memoOf } from './index-memo';
import type { NamesIndex, NamesLayer } from './names-index';
import { placeOfString, readNumber, stringAt } from './packed-strings';

// One number an actor: three flags, and where its given names begin in `givenParts`. There: how many given names, their
// places in `givenWords`, how many middle initials, and their code units.

export const isMarkedFlag = 0x80000000;
export const isBodyFlag = 0x40000000;
/** There is another of the same name: its person is told by `namesakes`. */
export const hasNamesakeFlag = 0x20000000;
const givenPartMask = 0x1fffffff;

/** What an actor's full names say beside the surname. */
export interface GivenPart {
  /** Folded words of the full names that are no surname, what may stand before the surname; parted and enclosed by spaces. */
  givenNames: string;
  /** First letters of middle names in one string; empty where the dataset gives none, so that any may stand there. */
  middleInitials: string;
}

/** The number of an actor; -1 when the index does not hold it. */
export function actorOf(index: NamesIndex, id: Uid): number {
  return memoOf(index).actors(id, () => findActor(index, id));
}

function findActor({ layers, edits }: NamesIndex, id: Uid): number {
  const [below, above] = layers;
  const edited = above ? placeOfString(above.ids, id) : -1;
  if (above && edited >= 0) return above.firstActor + edited;
  const actor = placeOfString(below.ids, id);
  return actor < 0 || edits?.gone.has(actor) ? -1 : actor;
}

export function idOf(index: NamesIndex, actor: number): Uid {
  return memoOf(index).ids(actor, () => {
    const layer = layerOf(index, actor);
    return stringAt(layer.ids, actor - layer.firstActor);
  });
}

/** False for actors that are known and never marked. */
export function isMarked(index: NamesIndex, actor: number): boolean {
  return (wordOf(index, actor) & isMarkedFlag) !== 0;
}

export function isBody(index: NamesIndex, actor: number): boolean {
  return (wordOf(index, actor) & isBodyFlag) !== 0;
}

/** False for bodies and for actors that the index does not hold. */
export function isPerson(index: NamesIndex, id: Uid): boolean {
  const actor = actorOf(index, id);
  return actor >= 0 && !isBody(index, actor);
}

/** Actors that nothing tells apart are one person: the number of the first of them. */
export function personOf(index: NamesIndex, actor: number): number {
  const changed = index.edits?.persons.get(actor);
  if (changed !== undefined) return changed;
  const layer = layerOf(index, actor);
  const row = rowOfNamesake(layer, actor - layer.firstActor);
  return row < 0 ? actor : layer.namesakes[row + 1]! + layer.firstActor;
}

/** The actors who are one person, the person's number given. */
export function membersOf(index: NamesIndex, person: number): readonly number[] {
  return (
    memoOf(index)
      .members('all', () => listMembers(index))
      .get(person) ?? [person]
  );
}

function listMembers(index: NamesIndex): ReadonlyMap<number, readonly number[]> {
  const { layers, edits } = index;
  // One whom the edits gave the first namesake is another's person, and nothing else tells of it.
  const actors = new Set([...(edits?.persons.keys() ?? []), ...(edits?.persons.values() ?? [])]);
  for (const { namesakes, firstActor } of layers) {
    for (let row = 0; row < namesakes.length; row += namesakeRow) actors.add(namesakes[row]! + firstActor);
  }
  const members = new Map<number, number[]>();
  for (const actor of actors) {
    if (edits?.gone.has(actor)) continue;
    const person = personOf(index, actor);
    members.set(person, [...(members.get(person) ?? []), actor]);
  }
  return members;
}

/** Where actors stand in the order of their ids. */
export function orderOf({ layers: [below], edits }: NamesIndex, actor: number): number {
  return actor < below.actorCount ? actor : edits!.order[actor - below.actorCount]!;
}

export function givenPartOf(index: NamesIndex, actor: number): GivenPart {
  const layer = layerOf(index, actor);
  const place = wordOf(index, actor) & givenPartMask;
  const key = layer.firstActor === 0 ? place : -1 - place;
  return memoOf(index).givenParts(key, () => readGivenPart(layer, place));
}

function readGivenPart({ givenParts, givenWords }: NamesLayer, place: number): GivenPart {
  const cursor = { at: place };
  const words = Array.from({ length: readNumber(givenParts, cursor) }, () =>
    stringAt(givenWords, readNumber(givenParts, cursor)),
  );
  const initials = Array.from({ length: readNumber(givenParts, cursor) }, () =>
    readNumber(givenParts, cursor),
  );
  return {
    givenNames: words.length === 0 ? '' : ` ${words.join(' ')} `,
    middleInitials: String.fromCharCode(...initials),
  };
}

/** Empty where the dataset tells none. */
export function countryOf(index: NamesIndex, actor: number): string {
  const layer = layerOf(index, actor);
  return stringAt(layer.countryNames, layer.countries[actor - layer.firstActor]!);
}

/** Where the row of an actor of this layer begins in `namesakes`, or -1. */
export function rowOfNamesake({ actors, namesakes }: NamesLayer, actor: number): number {
  if ((actors[actor]! & hasNamesakeFlag) === 0) return -1;
  let from = 0;
  let to = namesakes.length / namesakeRow;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (namesakes[middle * namesakeRow]! < actor) from = middle + 1;
    else to = middle;
  }
  return from * namesakeRow;
}

/** Numbers in a row of `namesakes`: the actor, its person, and the first of all of that name, persons apart. */
export const namesakeRow = 3;

function layerOf({ layers: [below, above] }: NamesIndex, actor: number): NamesLayer {
  return above && actor >= below.actorCount ? above : below;
}

function wordOf(index: NamesIndex, actor: number): number {
  const layer = layerOf(index, actor);
  return layer.actors[actor - layer.firstActor]!;
}
