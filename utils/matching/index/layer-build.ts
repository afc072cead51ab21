import { createEdgeCollector } from './edge-collector';
import { readFullNames } from '../spellings/full-names';
import { createGrowingNumbers } from './growing-numbers';
import { createLayerActors } from './layer-actors';
import { createLayerTable } from './layer-table';
import { layOut } from './layer-bytes';
import { nameEntriesOf } from '../spellings/name-entries';
import type { NamedActor, NamesLayer } from './names-index';
import { packStrings } from './packed-strings';
import { readName, type NameToken, type Spelling } from '../spellings/read-name';
import { scaled } from './scaled';
import { addSmallStart, smallStartCount } from './small-starts';
import { longestWord, mostTokens } from '../text/token';
import { createTraitsPool, type BaseChange } from './traits-pool';

export interface LayerBuild {
  add(actor: NamedActor): void;
  /** Steps of a few milliseconds; each yields the share done. */
  finish(): Generator<number, NamesLayer, void>;
}

/** The names of actors as they come, each once a way to write it. */
export interface CollectedNames {
  edges: ReturnType<typeof createEdgeCollector>;
  /** For each edge its last entry, or 0; entries count from 1. */
  lastEntry: ReturnType<typeof createGrowingNumbers>;
  /** For each entry the one before it at the same edge, the actor in the order given, and its traits. */
  entriesBefore: ReturnType<typeof createGrowingNumbers>;
  entryActors: ReturnType<typeof createGrowingNumbers>;
  entryTraits: ReturnType<typeof createGrowingNumbers>;
}

export function createLayerBuild(): LayerBuild {
  const actors = createLayerActors();
  const traits = createTraitsPool();
  const smallStarts = new Uint8Array(smallStartCount);
  const names: CollectedNames = {
    edges: createEdgeCollector(),
    lastEntry: createGrowingNumbers(),
    entriesBefore: createGrowingNumbers(),
    entryActors: createGrowingNumbers(),
    entryTraits: createGrowingNumbers(),
  };
  names.lastEntry.push(0);
  [names.entriesBefore, names.entryActors, names.entryTraits].forEach((numbers) => numbers.push(0));

  const addEntry = (path: readonly Spelling[], actor: number, ownTraits: number) => {
    let edge = 0;
    for (const { hashA, hashB } of path) {
      edge = names.edges.edge(edge, hashA, hashB);
      if (edge === names.lastEntry.length()) names.lastEntry.push(0);
    }
    const entry = names.entriesBefore.push(names.lastEntry.get(edge));
    names.entryActors.push(actor);
    names.entryTraits.push(ownTraits);
    names.lastEntry.set(edge, entry);
  };

  return {
    add(actor) {
      const fullNames = readFullNames(actor);
      const at = actors.add(actor, fullNames);
      const shownName = readName(actor.name).folded;
      for (const { written, base, traits: own } of nameEntriesOf(actor, fullNames)) {
        const { tokens } = written;
        if (!canBeFound(tokens)) continue;
        const isForm = written.text !== base.text && !own.inflects;
        const change = baseChange(written.folded, base.folded, isForm ? mostOfForm : mostOfSpelling);
        const isName = written.folded === shownName;
        addEntry(tokens, at, traits.placeOf(own, change, isName));
        if (tokens.some(({ others }) => others.length > 0)) {
          for (const path of otherPaths(tokens)) {
            const key = path.map(({ folded }) => folded).join(' ');
            const otherChange = baseChange(key, base.folded, mostOfSpelling);
            addEntry(path, at, traits.placeOf(own, otherChange, false));
          }
        }
        if ((own.capitals & 1) === 0) {
          addSmallStart(smallStarts, tokens[0]!.folded);
          for (const { folded } of tokens[0]!.others) addSmallStart(smallStarts, folded);
        }
      }
    },
    *finish() {
      const byUse = yield* scaled(traits.byUse(), 0, 0.02);
      const rankOf = yield* scaled(actors.rank(), 0.02, 0.2);
      const table = yield* scaled(
        createLayerTable(
          names,
          {
            count: actors.count(),
            rankOf,
            isBody: (place) => actors.isBody(place),
            countryOf: (place) => actors.countryOf(place),
          },
          byUse,
        ),
        0.2,
        0.8,
      );
      const directory = yield* scaled(actors.finish(table.namesakes), 0.8, 0.95);
      const packedTraits = yield* scaled(packStrings(byUse.texts), 0.95, 0.96);
      const { seed, slots, lists, actorBits, nameWords, namesakes, formCount } = table;
      const parts = {
        actorCount: actors.count(),
        formCount,
        seed,
        slots,
        lists,
        actorBits,
        traits: packedTraits,
        nameWords,
        smallStarts,
        namesakes,
        ...directory,
      };
      return yield* scaled(layOut(parts), 0.96, 1);
    },
  };
}

function canBeFound(tokens: readonly NameToken[]): boolean {
  const isShort = tokens.every(({ folded }) => folded.length <= longestWord);
  return tokens.length > 0 && tokens.length <= mostTokens && isShort;
}

/** A name of many words with many spellings each has more than anybody writes. */
const mostPaths = 64;

/** The ways to write a name but for its own. */
function otherPaths(tokens: readonly NameToken[]): Spelling[][] {
  if (tokens.length === 1) return tokens[0]!.others.slice(0, mostPaths - 1).map((other) => [other]);
  let paths: Spelling[][] = [[]];
  for (const token of tokens) {
    const ways = [token, ...token.others];
    paths = paths.flatMap((path) => ways.map((way) => [...path, way])).slice(0, mostPaths);
  }
  return paths.slice(1);
}

/** Letters of a case ending that a dataset lists, and of another spelling of an ending: few combinations for many names. */
const mostOfForm = 8;
const mostOfSpelling = 3;

/** How the base form follows from another; null where it is the same, or too far away. */
function baseChange(key: string, base: string, most: number): BaseChange | null {
  if (key === base) return null;
  let same = 0;
  while (same < key.length && key.charCodeAt(same) === base.charCodeAt(same)) same++;
  const cut = key.length - same;
  const add = base.slice(same);
  return cut <= most && add.length <= most ? { cut, add } : null;
}
