import type { Uid } from '../../actors/actor';
import { countryOf, isBody, namesakeRow, personOf, rowOfNamesake } from './actor-directory';
import { compileLayer } from './compile-index';
import { joinNameWords } from './name-words';
import { createNameStarts } from '../scan/name-starts';
import { personsAmong } from './namesakes';
import type { NamedActor, NamesIndex, NamesLayer } from './names-index';
import { groupsAt, rootNode, stepTo } from './names-table';
import { placeOfString, stringAt } from './packed-strings';
import { foldWord } from '../text/token';
import { hashTokenA, hashTokenB } from './token-hash';

/** What a reader changed: few, against a dataset. */
export interface IndexEdits {
  /** Actors that are no longer there. */
  gone: readonly Uid[];
  /** Actors that are new, or that replace those of the same id. */
  actors: readonly NamedActor[];
}

/**
 * A compiled or opened index with edits on it, in place of all earlier edits; finds what an index of everything compiled
 * anew would find. Shares the arrays of `base`; takes as long as compiling the actors of the edits.
 */
export function withEdits(base: NamesIndex, { gone, actors }: IndexEdits): NamesIndex {
  const [below] = base.layers;
  const above: NamesLayer = { ...compileLayer(actors), firstActor: below.actorCount };
  const left = [...gone, ...actors.map(({ id }) => id)].map((id) => placeOfString(below.ids, id));
  const index: NamesIndex = {
    layers: [below, above],
    nameWords: joinNameWords(below.nameWords, above.nameWords),
    smallStarts: below.smallStarts.map((start, at) => start | above.smallStarts[at]!),
    nameStarts: createNameStarts(),
    edits: {
      gone: new Set(left.filter((actor) => actor >= 0)),
      persons: new Map(),
      order: orderBetween(below, above),
    },
  };
  return { ...index, edits: { ...index.edits!, persons: changedPersons(index, actors) } };
}

/** Actors that replace one of the layer below stand where that stood, others in between. */
function orderBetween(below: NamesLayer, above: NamesLayer): number[] {
  return Array.from({ length: above.actorCount }, (_, at) => {
    const place = placeOfString(below.ids, stringAt(above.ids, at));
    const next = place >= 0 ? place : -1 - place;
    return next - 1 + (at + 1) / (above.actorCount + 1);
  });
}

/** The persons of all who share a name with an actor that is gone or new, where they are others than before. */
function changedPersons(index: NamesIndex, actors: readonly NamedActor[]): ReadonlyMap<number, number> {
  const [below, above] = index.layers;
  const { gone, order } = index.edits!;
  // By the first of that name in the layer below, or by the name where nobody there has it.
  const groups = new Map<number | string, Set<number>>();
  const groupOf = (key: number | string, members: readonly number[]) => {
    const group = groups.get(key) ?? new Set(members.filter((member) => !gone.has(member)));
    groups.set(key, group);
    return group;
  };
  for (const actor of gone) {
    const row = rowOfNamesake(below, actor);
    if (row >= 0) groupOf(below.namesakes[row + 2]!, namesakesBelow(below, below.namesakes[row + 2]!));
  }
  for (const { id, type, name } of actors) {
    const alike = namedBelow(index, foldWord(name)).filter(
      (actor) => isBody(index, actor) === (type === 'body'),
    );
    const [first] = alike;
    const key = first === undefined ? `${type}:${foldWord(name)}` : firstOfName(below, first);
    groupOf(key, alike).add(below.actorCount + placeOfString(above!.ids, id));
  }

  const orderOf = (actor: number) => (actor < below.actorCount ? actor : order[actor - below.actorCount]!);
  const changed = new Map<number, number>();
  for (const group of groups.values()) {
    const members = [...group].toSorted((a, b) => orderOf(a) - orderOf(b));
    const persons = personsAmong(members.map((actor) => ({ actor, country: countryOf(index, actor) })));
    members.forEach((actor, at) => {
      if (personOf(index, actor) !== persons[at]) changed.set(actor, persons[at]!);
    });
  }
  return changed;
}

function firstOfName(layer: NamesLayer, actor: number): number {
  const row = rowOfNamesake(layer, actor);
  return row < 0 ? actor : layer.namesakes[row + 2]!;
}

function namesakesBelow({ namesakes }: NamesLayer, first: number): number[] {
  const members: number[] = [];
  for (let row = 0; row < namesakes.length; row += namesakeRow) {
    if (namesakes[row + 2] === first) members.push(namesakes[row]!);
  }
  return members;
}

/** The actors of the layer below who are shown by this folded name, those that are gone too. */
function namedBelow({ layers: [below] }: NamesIndex, name: string): number[] {
  let node: number = rootNode;
  for (const token of name.split(' ')) {
    node = stepTo(below, node, hashTokenA(token), hashTokenB(token));
    if (node < 0) return [];
  }
  const groups = groupsAt(below, node).filter(({ traits }) => traits.isName);
  return [...new Set(groups.flatMap(({ actors }) => [...actors]))].toSorted((a, b) => a - b);
}
