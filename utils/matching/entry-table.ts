import type { EntryTable, NameEntry, NameTraits } from './names-index';

/** The entries from `from` to before `to`. */
export function entriesBetween(table: EntryTable, from: number, to: number): NameEntry[] {
  const entries: NameEntry[] = [];
  for (let at = from; at < to; at++) {
    entries.push({
      actor: table.actors[at]!,
      alias: table.texts[table.aliases[at]!]!,
      ...table.allTraits[table.traits[at]!]!,
    });
  }
  return entries;
}

/** Collects entries and lays them out in the order that the finished trie wants. */
export interface EntryCollector {
  /** The entry's number, for `finish`. */
  add(entry: NameEntry): number;
  finish(order: readonly number[]): EntryTable;
}

export function createEntryCollector(): EntryCollector {
  const actors: number[] = [];
  const aliases: number[] = [];
  const traits: number[] = [];
  const texts = createPool<string>();
  const allTraits = createPool<NameTraits>();
  return {
    add({ actor, alias, ...rest }) {
      actors.push(actor);
      aliases.push(texts.placeOf(alias, alias));
      traits.push(allTraits.placeOf(JSON.stringify(rest), rest));
      return actors.length - 1;
    },
    finish(order) {
      const inOrder = (column: readonly number[]) => Uint32Array.from(order, (number) => column[number]!);
      return {
        actors: inOrder(actors),
        aliases: inOrder(aliases),
        traits: inOrder(traits),
        texts: texts.items,
        allTraits: allTraits.items,
      };
    },
  };
}

/** Keeps one of each. */
function createPool<Item>() {
  const places = new Map<string, number>();
  const items: Item[] = [];
  return {
    items,
    placeOf(key: string, item: Item): number {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, items.length);
      return items.push(item) - 1;
    },
  };
}
