import { addFirstWord, createFirstWords, type FirstWords } from './first-words';
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
  firstWords: FirstWords;
  namesakes: Uint32Array;
  formCount: number;
}

/** Share of slots in use: fuller saves memory, emptier saves steps. */
const load = 0.88;
const inStep = 4096;

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

  const entries = createEntryWriter(actors, traits);
  for (let edge = 1; edge <= edges.count(); edge++) {
    slots[nodes[edge]! * 2 - 1]! |= entries.write(names, edge);
    if (edge % inStep === 0) yield 0.5 + (edge / edges.count()) * 0.5;
  }
  return { slots, seed, firstWords: placed.firstWords, ...entries.finish() };
}

interface PlacedEdges {
  slots: Uint32Array;
  seed: number;
  nodes: Uint32Array;
  firstWords: FirstWords;
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
  const first: number[] = [];
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
    if (parent === 0) first.push(edges.hashAOf(edge));
    else slots[parent * 2 - 1] = goesOn;
    if (edge % inStep === 0) yield (edge / count) * 0.5;
  }
  const firstWords = createFirstWords(first.length);
  for (const hash of first) addFirstWord(firstWords, hash);
  return { slots, seed, nodes, firstWords };
}

function createEntryWriter(actors: ActorsOfTable, traits: PoolByUse) {
  const actorBits = Math.max(1, Math.ceil(Math.log2(Math.max(1, actors.count))));
  const mostSingleTraits = 2 ** (payloadBits - actorBits) - 2;
  const isNameTraits = traits.texts.map((text) => (JSON.parse(text) as NameTraits).isName === true);
  const placeOfRank = new Uint32Array(actors.count);
  actors.rankOf.forEach((rank, place) => {
    placeOfRank[rank] = place;
  });
  const lists = createGrowingNumbers();
  const rows: number[][] = [];
  let formCount = 0;

  const addList = (entries: readonly Entry[]) => {
    const at = lists.length();
    for (let from = 0; from < entries.length;) {
      const own = entries[from]!.traits;
      let to = from;
      while (to < entries.length && entries[to]!.traits === own && to - from < mostInGroup) to++;
      const last = to === entries.length ? lastGroup : 0;
      const short = Math.min(own, mostGroupTraits);
      lists.push(last | (short << groupTraitsShift) | (to - from));
      if (short === mostGroupTraits) lists.push(own);
      for (; from < to; from++) lists.push(entries[from]!.actor);
    }
    return isList | at;
  };

  const noteNamesakes = (entries: readonly Entry[]) => {
    const named = new Set(entries.filter((entry) => isNameTraits[entry.traits]).map(({ actor }) => actor));
    if (named.size < 2) return;
    const all = [...named].toSorted((a, b) => a - b).map((actor) => ({ actor, place: placeOfRank[actor]! }));
    for (const body of [true, false]) {
      const namesakes = all
        .filter(({ place }) => actors.isBody(place) === body)
        .map(({ actor, place }): Namesake => ({ actor, country: actors.countryOf(place) }));
      if (namesakes.length < 2) continue;
      personsAmong(namesakes).forEach((person, at) =>
        rows.push([namesakes[at]!.actor, person, namesakes[0]!.actor]),
      );
    }
  };

  return {
    /** The payload of an edge's node. */
    write({ lastEntry, entriesBefore, entryActors, entryTraits }: CollectedNames, edge: number): number {
      let entries: Entry[] = [];
      for (let entry = lastEntry.get(edge); entry !== 0; entry = entriesBefore.get(entry)) {
        entries.push({
          actor: actors.rankOf[entryActors.get(entry)]!,
          traits: traits.rankOf[entryTraits.get(entry)]!,
        });
      }
      if (entries.length > 1) {
        entries = distinct(entries.toSorted((a, b) => a.traits - b.traits || a.actor - b.actor));
        noteNamesakes(entries);
      }
      formCount += entries.length;
      if (entries.length === 0) return 0;
      const [only] = entries;
      if (entries.length > 1 || only!.traits > mostSingleTraits) return addList(entries);
      return ((only!.traits + 1) << actorBits) | only!.actor;
    },
    finish: () => ({
      actorBits,
      formCount,
      lists: lists.numbers().slice(),
      namesakes: Uint32Array.from(rows.toSorted(([a = 0], [b = 0]) => a - b).flat()),
    }),
  };
}

interface Entry {
  actor: number;
  traits: number;
}

/** Of sorted entries one of each. */
function distinct(entries: readonly Entry[]): Entry[] {
  return entries.filter(
    ({ actor, traits }, at) => entries[at - 1]?.actor !== actor || entries[at - 1]?.traits !== traits,
  );
}
