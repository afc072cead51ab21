import { createEdgeCollector } from './edge-collector';
import { readFullNames } from './full-names';
import { createGrowingNumbers } from './growing-numbers';
import { createLayerActors } from './layer-actors';
import { createLayerTable } from './layer-table';
import { layOut } from './layer-bytes';
import { nameEntriesOf } from './name-entries';
import type { NamedActor, NamesLayer, NameTraits } from './names-index';
import { packStrings } from './packed-strings';
import { createPool } from './pool';
import { addSmallStart, smallStartCount } from './small-starts';
import { spellTokens } from './spelling-variants';
import { foldWord, longestWord, mostTokens } from './token';
import { hashTokenA, hashTokenB } from './token-hash';

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
  const traits = createPool();
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

  const addEntry = (path: readonly string[], actor: number, own: NameTraits) => {
    let edge = 0;
    for (const token of path) {
      edge = names.edges.edge(edge, hashTokenA(token), hashTokenB(token));
      if (edge === names.lastEntry.length()) names.lastEntry.push(0);
    }
    const entry = names.entriesBefore.push(names.lastEntry.get(edge));
    names.entryActors.push(actor);
    names.entryTraits.push(traits.placeOf(JSON.stringify(own)));
    names.lastEntry.set(edge, entry);
  };

  return {
    add(actor) {
      const fullNames = readFullNames(actor);
      const at = actors.add(actor, fullNames);
      const shownName = foldWord(actor.name);
      for (const { written, base, traits: own } of nameEntriesOf(actor, fullNames)) {
        const spellings = spellTokens(written);
        if (!canBeFound(spellings)) continue;
        const baseKey = foldWord(base);
        const isForm = written !== base && !own.inflects;
        pathsOf(spellings).forEach((path, place) => {
          const key = path.join(' ');
          const isName = place === 0 && key === shownName;
          addEntry(path, at, {
            ...own,
            ...(key === baseKey
              ? {}
              : baseChange(key, baseKey, isForm && place === 0 ? mostOfForm : mostOfSpelling)),
            ...(isName && { isName }),
          });
        });
        if ((own.capitals & 1) === 0) for (const start of spellings[0]!) addSmallStart(smallStarts, start);
      }
    },
    *finish() {
      const byUse = traits.byUse();
      const rankOf = yield* scaled(actors.rank(), 0, 0.2);
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
      const packed = packStrings(byUse.texts);
      let step = packed.next();
      while (!step.done) {
        yield 0.95;
        step = packed.next();
      }
      const { seed, slots, lists, actorBits, firstWords, namesakes, formCount } = table;
      return layOut({
        actorCount: actors.count(),
        formCount,
        seed,
        slots,
        lists,
        actorBits,
        traits: step.value,
        firstWords,
        smallStarts,
        namesakes,
        ...directory,
      });
    },
  };
}

/** Steps as the part of a longer way from one share to another. */
function* scaled<Result>(
  steps: Generator<number, Result, void>,
  from: number,
  to: number,
): Generator<number, Result, void> {
  let step = steps.next();
  while (!step.done) {
    yield from + step.value * (to - from);
    step = steps.next();
  }
  return step.value;
}

function canBeFound(spellings: readonly (readonly string[])[]): boolean {
  const isShort = spellings.every((tokens) => tokens[0]!.length <= longestWord);
  return spellings.length > 0 && spellings.length <= mostTokens && isShort;
}

/** A name of many words with many spellings each has more than anybody writes. */
const mostPaths = 64;

/** The ways to write a name, its own first. */
function pathsOf(spellings: readonly (readonly string[])[]): string[][] {
  let paths: string[][] = [[]];
  for (const tokens of spellings) {
    paths = paths.flatMap((path) => tokens.map((token) => [...path, token])).slice(0, mostPaths);
  }
  return paths;
}

/** Letters of a case ending that a dataset lists, and of another spelling of an ending: few combinations for many names. */
const mostOfForm = 8;
const mostOfSpelling = 3;

function baseChange(key: string, baseKey: string, most: number): Pick<NameTraits, 'base'> {
  let same = 0;
  while (same < key.length && key.charCodeAt(same) === baseKey.charCodeAt(same)) same++;
  const cut = key.length - same;
  const add = baseKey.slice(same);
  return cut <= most && add.length <= most ? { base: { cut, add } } : {};
}
