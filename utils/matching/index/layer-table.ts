import { namesakeRow } from './actor-directory';
import { addNameWord, createNameWords, type NameWords } from './name-words';
import { createGrowingNumbers } from './growing-numbers';
import type { CollectedNames } from './layer-build';
import { personsAmong, type Namesake } from './namesakes';
import type { NameTraits } from './names-index';
import {
  fingerprintOf,
  goesOn,
  groupTraitsShift,
  isList,
  lastGroup,
  mostGroupTraits,
  mostInGroup,
  payloadBits,
  slotOf,
} from './names-table';
import type { PoolByUse } from './pool';
import { scaled } from './scaled';
import { sortInSteps } from './sort-in-steps';

/** What the table must know of the actors; their places are those in the order given. */
export interface ActorsOfTable {
  count: number;
  /** The place in the order of ids. */
  rankOf: Uint32Array;
  isBody(place: number): boolean;
  countryOf(place: number): string;
}

export interface LayerTable {
  slots: Uint32Array;
  seed: number;
  lists: Uint32Array;
  actorBits: number;
  nameWords: NameWords;
  namesakes: Uint32Array;
  formCount: number;
}

/** Share of slots in use: fuller saves memory, emptier saves steps. */
const load = 0.7;
const inStep = 2048;
/** Entries and edges: some words are the surname of thousands. */
const readInStep = 2048;

/** Lays the names out as `names-table` reads them, in steps of a few milliseconds; yields the share done. */
export function* createLayerTable(
  names: CollectedNames,
  actors: ActorsOfTable,
  traits: PoolByUse,
): Generator<number, LayerTable, void> {
  const { edges } = names;
  let placed: PlacedEdges | null = null;
  // Two edges that look alike in one neighbourhood: once in hundreds of large datasets.
  for (let seed = 0; placed === null; seed++) placed = yield* placeEdges(edges, seed);
  const { slots, seed, nodes } = placed;

  const entries = yield* createEntryWriter(actors, traits);
  let stepBegan = 0;
  for (let edge = 1; edge <= edges.count(); edge++) {
    slots[nodes[edge]! * 2 - 1]! |= entries.write(names, edge);
    if (entries.read() + edge - stepBegan < readInStep) continue;
    stepBegan = entries.read() + edge;
    yield 0.5 + (edge / edges.count()) * 0.5;
  }
  return { slots, seed, nameWords: placed.nameWords, ...(yield* entries.finish()) };
}

interface PlacedEdges {
  slots: Uint32Array;
  seed: number;
  nodes: Uint32Array;
  nameWords: NameWords;
}

/** Null when two edges cannot be told apart with this seed. */
function* placeEdges(
  edges: CollectedNames['edges'],
  seed: number,
): Generator<number, PlacedEdges | null, void> {
  const count = edges.count();
  const size = Math.max(8, Math.ceil(count / load));
  const slots = new Uint32Array(size * 2);
  const nodes = new Uint32Array(count + 1);
  const words = new Set<number>();
  // An edge comes behind the one that leads to it.
  for (let edge = 1; edge <= count; edge++) {
    const parent = nodes[edges.parentOf(edge)]!;
    const fingerprint = fingerprintOf(parent, edges.hashBOf(edge), seed);
    let slot = slotOf(parent, edges.hashAOf(edge), seed, size);
    for (; slots[slot * 2] !== 0; slot = slot + 1 === size ? 0 : slot + 1) {
      if (slots[slot * 2] === fingerprint) return null;
    }
    slots[slot * 2] = fingerprint;
    nodes[edge] = slot + 1;
    words.add(edges.hashAOf(edge));
    if (parent !== 0) slots[parent * 2 - 1] = goesOn;
    if (edge % inStep === 0) yield (edge / count) * 0.5;
  }
  const nameWords = createNameWords(words.size);
  let added = 0;
  for (const word of words) {
    addNameWord(nameWords, word);
    if (++added % inStep === 0) yield 0.5;
  }
  return { slots, seed, nodes, nameWords };
}

function* createEntryWriter(actors: ActorsOfTable, traits: PoolByUse) {
  const actorBits = Math.max(1, Math.ceil(Math.log2(Math.max(1, actors.count))));
  const mostSingleTraits = 2 ** (payloadBits - actorBits) - 2;
  const isNameTraits = new Uint8Array(traits.texts.length);
  for (let own = 0; own < isNameTraits.length; own++) {
    if ((JSON.parse(traits.texts[own]!) as NameTraits).isName) isNameTraits[own] = 1;
    if (own % inStep === inStep - 1) yield 0.5;
  }
  const placeOfRank = new Uint32Array(actors.count);
  for (let place = 0; place < actors.count; place++) placeOfRank[actors.rankOf[place]!] = place;
  const lists = createGrowingNumbers();
  const namesakes = createGrowingNumbers();
  let formCount = 0;
  let read = 0;

  // An entry of several is one number, its traits above its actor: sorting numbers is quick.
  const size = 2 ** actorBits;
  const traitsOf = (entry: number) => Math.floor(entry / size);

  const addList = (entries: readonly number[]) => {
    const at = lists.length();
    for (let from = 0; from < entries.length;) {
      const own = traitsOf(entries[from]!);
      let to = from;
      while (to < entries.length && traitsOf(entries[to]!) === own && to - from < mostInGroup) to++;
      const last = to === entries.length ? lastGroup : 0;
      const short = Math.min(own, mostGroupTraits);
      lists.push(last | (short << groupTraitsShift) | (to - from));
      if (short === mostGroupTraits) lists.push(own);
      for (; from < to; from++) lists.push(entries[from]! % size);
    }
    return isList | at;
  };

  const noteNamesakes = (entries: readonly number[]) => {
    const named = entries.filter((entry) => isNameTraits[traitsOf(entry)] === 1).map((entry) => entry % size);
    if (named.length < 2) return;
    const all = [...new Set(named)].toSorted((a, b) => a - b);
    for (const body of [true, false]) {
      const alike = all
        .map((actor) => ({ actor, place: placeOfRank[actor]! }))
        .filter(({ place }) => actors.isBody(place) === body)
        .map(({ actor, place }): Namesake => ({ actor, country: actors.countryOf(place) }));
      if (alike.length < 2) continue;
      personsAmong(alike).forEach((person, at) => {
        [alike[at]!.actor, person, alike[0]!.actor].forEach((number) => namesakes.push(number));
      });
    }
  };

  const single = (actor: number, own: number) => {
    formCount++;
    read++;
    return own > mostSingleTraits ? addList([own * size + actor]) : ((own + 1) << actorBits) | actor;
  };

  return {
    /** How many entries were read so far. */
    read: () => read,
    /** The payload of an edge's node. */
    write({ lastEntry, entriesBefore, entryActors, entryTraits }: CollectedNames, edge: number): number {
      const last = lastEntry.get(edge);
      if (last === 0) return 0;
      const actorOf = (entry: number) => actors.rankOf[entryActors.get(entry)]!;
      const ownOf = (entry: number) => traits.rankOf[entryTraits.get(entry)]!;
      if (entriesBefore.get(last) === 0) return single(actorOf(last), ownOf(last));
      const all: number[] = [];
      for (let entry = last; entry !== 0; entry = entriesBefore.get(entry)) {
        all.push(ownOf(entry) * size + actorOf(entry));
      }
      read += all.length;
      const entries = distinct(all.toSorted((a, b) => a - b));
      noteNamesakes(entries);
      if (entries.length === 1) return single(entries[0]! % size, traitsOf(entries[0]!));
      formCount += entries.length;
      return addList(entries);
    },
    *finish() {
      return {
        actorBits,
        formCount,
        lists: lists.numbers().slice(),
        namesakes: yield* scaled(sortRows(namesakes.numbers()), 1, 1),
      };
    },
  };
}

/** Rows of namesakes in the order of their actors. */
function* sortRows(rows: Uint32Array): Generator<number, Uint32Array, void> {
  const count = rows.length / namesakeRow;
  const actorOf = (row: number) => rows[row * namesakeRow]!;
  const order = yield* sortInSteps(count, (one, other) => actorOf(one) < actorOf(other));
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < count; at++) {
    const from = order[at]! * namesakeRow;
    for (let field = 0; field < namesakeRow; field++) sorted[at * namesakeRow + field] = rows[from + field]!;
  }
  return sorted;
}

/** Of sorted entries one of each. */
function distinct(entries: readonly number[]): number[] {
  return entries.filter((entry, at) => entries[at - 1] !== entry);
}
