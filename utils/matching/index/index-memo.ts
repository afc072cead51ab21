import type { Uid } from '../../actors/actor';
import type { GivenPart } from './actor-directory';
import type { NamesIndex } from './names-index';

/** What was worked out of an index's bytes and is likely to be asked for again: the people of a page are few. */
export interface IndexMemo {
  /** Ids by actor, and actors by id. */
  ids: Memory<number, Uid>;
  actors: Memory<Uid, number>;
  /** By place in the layer below, by `-1 - place` in the one above. */
  givenParts: Memory<number, GivenPart>;
  /** Of all persons who are several actors, under one key. */
  members: Memory<'all', ReadonlyMap<number, readonly number[]>>;
  /** Of long lists of bearers, by where they begin: their given words, and those of whom something is true. */
  givenWords: Memory<number, ReadonlySet<string>>;
  bearers: Memory<string, Uint32Array>;
  /** Of long lists of bearers, those of the index by where they begin: the person who all of them are, or -1. */
  onlyPersons: Memory<number | Uint32Array, number>;
}

/** What is remembered under a key, or else made now. */
type Memory<Key, Value> = (key: Key, make: () => Value) => Value;

const memos = new WeakMap<NamesIndex, IndexMemo>();

export function memoOf(index: NamesIndex): IndexMemo {
  let memo = memos.get(index);
  if (!memo) {
    memo = {
      ids: createMemory(4096),
      actors: createMemory(4096),
      givenParts: createMemory(4096),
      members: createMemory(1),
      givenWords: createMemory(64),
      bearers: createMemory(256),
      onlyPersons: createMemory(256),
    };
    memos.set(index, memo);
  }
  return memo;
}

function createMemory<Key, Value>(most: number): Memory<Key, Value> {
  const values = new Map<Key, Value>();
  return (key, make) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    // All at once: what a page needs is soon there again.
    if (values.size >= most) values.clear();
    const made = make();
    values.set(key, made);
    return made;
  };
}
