import type { Actor, Uid } from '../../actors/actor';
import type { Position } from '../../actors/position';
import { changedFields } from './changed-fields';
import { nameOf } from '../records/record-name';
import type { ChangeRun } from './compare-generations';
import { describeEdit, type ComparedEdit } from './compared-edits';
import type { LineTable } from '../stored/line-table';
import { listOf } from '../stored/pack-lines';
import type { Entity, Records } from '../records/records';
import { wordsOf } from '../search/word-match';
import { recordOn, type Shelf } from '../stored/shelf';
import { positionIn, type ChangeFilter, type StagedChange } from './staged';
import type { Line } from '../stored/stored-lines';

/** A staged pack beside the one in force. */
export interface ComparedPack {
  before?: Shelf;
  after: Shelf;
  runs: ChangeRun[];
}

/** One change with the records on both sides, with uids. */
export interface ReadChange extends StagedChange {
  before?: Records[Entity];
  after?: Records[Entity];
}

/** Reads what is staged in windows. Nothing is held but the places of what the last query found. */
export function createStagedChanges(packs: readonly ComparedPack[], edits: readonly ComparedEdit[]) {
  let found: { filter: string; places: number[] } | undefined;

  function runsFor({ change, entity }: ChangeFilter) {
    return packs.flatMap((pack) =>
      pack.runs
        .filter((run) => (change ?? run.change) === run.change && (entity ?? run.entity) === run.entity)
        .map((run) => ({ pack, run })),
    );
  }

  function editsFor({ change, entity }: ChangeFilter): StagedChange[] {
    if ((entity ?? 'edit') !== 'edit') return [];
    return edits.map(describeEdit).filter((each) => (change ?? each.change) === each.change);
  }

  /** The changes of these kinds from one place to another, whatever they are called. */
  async function read(
    filter: ChangeFilter,
    from: number,
    to: number,
  ): Promise<(ReadChange | StagedChange)[]> {
    const rows: (ReadChange | StagedChange)[] = [];
    let start = 0;
    for (const { pack, run } of runsFor(filter)) {
      const [first, end] = [Math.max(from - start, 0), Math.min(to - start, run.count)];
      if (first < end) rows.push(...(await readRun(pack, run)).slice(first, end));
      start += run.count;
      if (start >= to) return rows;
    }
    return [...rows, ...editsFor(filter).slice(Math.max(from - start, 0), to - start)];
  }

  function count(filter: ChangeFilter): number {
    return runsFor(filter).reduce((sum, { run }) => sum + run.count, editsFor(filter).length);
  }

  async function* all(filter: ChangeFilter): AsyncGenerator<ReadChange | StagedChange> {
    for (const { pack, run } of runsFor(filter)) yield* await readRun(pack, run);
    yield* editsFor(filter);
  }

  /** The places, among the changes of these kinds, of those that are called so. */
  async function placesOf(filter: ChangeFilter & { query: string }): Promise<number[]> {
    const asked = JSON.stringify(filter);
    if (found?.filter === asked) return found.places;
    const words = wordsOf(filter.query);
    const places: number[] = [];
    let place = 0;
    for await (const { name, actorName } of all(filter)) {
      const own = wordsOf(`${name} ${actorName ?? ''}`);
      if (words.every((word) => own.some((each) => each.startsWith(word)))) places.push(place);
      place++;
    }
    found = { filter: asked, places };
    return places;
  }

  return {
    all,
    async window(
      { query = '', ...kinds }: ChangeFilter,
      from: number,
      to: number,
    ): Promise<{ total: number; rows: StagedChange[] }> {
      if (wordsOf(query).length === 0) {
        return { total: count(kinds), rows: (await read(kinds, from, to)).map(shown) };
      }
      const places = await placesOf({ ...kinds, query });
      const rows: StagedChange[] = [];
      for (const place of places.slice(from, to))
        rows.push(...(await read(kinds, place, place + 1)).map(shown));
      return { total: places.length, rows };
    },
    /** Those of these keys, each with its records. Reads all changes of the kinds named in the keys. */
    async named(keys: ReadonlySet<string>): Promise<(ReadChange | StagedChange)[]> {
      const named: (ReadChange | StagedChange)[] = [];
      for (const entity of new Set([...keys].map((key) => key.split(' ')[0] as Entity | 'edit'))) {
        for await (const each of all({ entity })) if (keys.has(each.key)) named.push(each);
      }
      return named;
    },
  };

  async function readRun(pack: ComparedPack, run: ChangeRun): Promise<ReadChange[]> {
    const { entity, change } = run;
    const shelf = change === 'removed' ? (pack.before ?? pack.after) : pack.after;
    const lines = await takeLines(shelf.table, run);
    const olds = change === 'changed' ? await oldLines(pack, run, lines) : new Map<string, string>();
    const changes = lines.map(({ key, text }): ReadChange => {
      const record = recordOn(shelf, entity, text);
      const old = olds.get(key);
      const before = old === undefined || !pack.before ? undefined : recordOn(pack.before, entity, old);
      return {
        key: `${entity} ${record.id}`,
        change,
        entity,
        uid: record.id,
        name: nameOf(entity, record),
        ...(entity === 'position' && { position: positionIn(record as Position) }),
        ...(change === 'changed' && before && { fields: changedFields(before, record) }),
        ...(change === 'removed' ? { before: record } : { before, after: record }),
      };
    });
    return entity === 'position' ? withActorNames(changes, shelf) : changes;
  }
}

/** The lines of a run, which follow each other in their generation. */
async function takeLines(table: LineTable, { entity, after, count }: ChangeRun): Promise<Line[]> {
  const lines: Line[] = [];
  for (let last = after; lines.length < count;) {
    const next = await table.after(listOf[entity], last);
    if (next.length === 0) throw new Error(`a run of ${entity} ended early`);
    lines.push(...next.slice(0, count - lines.length));
    last = next.at(-1)?.key;
  }
  return lines;
}

/** What stood in the older generation, by the keys of the newer. */
async function oldLines(pack: ComparedPack, run: ChangeRun, lines: Line[]): Promise<Map<string, string>> {
  const table = pack.before?.table;
  if (!table) return new Map();
  if (run.was === undefined)
    return table.find(
      listOf[run.entity],
      lines.map(({ key }) => key),
    );
  const found = await table.find(listOf[run.entity], [run.was]);
  return new Map(lines.map(({ key }) => [key, found.get(run.was ?? '') ?? '']));
}

async function withActorNames(changes: ReadChange[], shelf: Shelf): Promise<ReadChange[]> {
  const prefix = `${shelf.pack.id}/`;
  const actorOf = ({ before, after }: ReadChange): Uid => ((after ?? before) as Position).actor;
  const found = await shelf.table.find(
    'actors',
    changes.map((each) => actorOf(each).slice(prefix.length)),
  );
  return changes.map((each) => {
    const text = found.get(actorOf(each).slice(prefix.length));
    return text === undefined ? each : { ...each, actorName: (JSON.parse(text) as Actor).name };
  });
}

function shown(change: ReadChange | StagedChange): StagedChange {
  const { before: _before, after: _after, ...rest } = change as ReadChange;
  return rest;
}
