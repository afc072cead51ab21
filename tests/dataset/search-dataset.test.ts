import { describe, expect, it } from 'vitest';
import { createDatasetView } from '../../utils/dataset/reading/dataset-view';
import { createMemoryReader } from '../../utils/dataset/reading/pack-reader';
import { countsOf } from '../../utils/dataset/stored/pack-rows';
import { parseDatasetFile } from '../../utils/dataset/checking/parse-dataset-file';
import type { Edit } from '../../utils/dataset/records/records';
import { searchDataset } from '../../utils/dataset/search/search-dataset';
import { recordOn } from '../../utils/dataset/stored/shelf';
import { makeActorRecord, makeFileText, makePositionRecord } from './make-file';

const people = Array.from({ length: 2000 }, (_, i) =>
  makeActorRecord({ id: `p${i}`, name: `Person ${i}`, aliases: [], memberships: [] }),
);
const positions = Array.from({ length: 5000 }, (_, i) =>
  makePositionRecord({
    id: `s${i}`,
    actor: `p${i % 2000}`,
    topic: i < 4 ? 'ferries' : 'bridges',
    target: 'Free crossings',
    summary: `Wants crossing ${i} to cost nothing.`,
    reportedOn: `2025-03-${String(1 + (i % 28)).padStart(2, '0')}`,
  }),
);
const topics = [
  { id: 'ferries', label: { en: 'Ferries', de: 'Fähren' } },
  { id: 'bridges', label: { en: 'Bridges' } },
];
const wide = makeFileText({ actors: people, positions, topics });

/** A search in a pack, and which records were parsed for it. */
function openSearch({ file = makeFileText(), edits = [] }: { file?: string; edits?: Edit[] }) {
  const parsed = parseDatasetFile(file);
  if (parsed.kind !== 'sound') throw new Error(JSON.stringify(parsed));
  const pack = parsed.file.packs[0]!;
  const { manifest } = pack;
  const stored = { id: manifest.id, manifest, gen: 0, order: 0, placed: {}, twins: [], blocks: 0 };
  const reader = createMemoryReader(
    { ...stored, origin: 'shipped', installed: '2025-03-14', counts: countsOf(pack) },
    pack,
  );
  const view = createDatasetView(reader, { generation: 1, edits });
  return async (query: string, { most = 20, life = new AbortController() } = {}) => {
    const read: string[] = [];
    const found = await searchDataset(view, { query, most, signal: life.signal }, (shelf, entity, text) => {
      const record = recordOn(shelf, entity, text);
      read.push(record.id);
      return record;
    });
    return { actors: found.actors, positions: found.positions.map(({ position }) => position), read };
  };
}

const uid = (id: string) => `islands-press/${id}`;

describe('searchDataset', () => {
  it('parses no record in which nothing of the query stands', async () => {
    const search = openSearch({ file: wide });
    expect(await search('crossing 4711')).toEqual({
      actors: [],
      positions: [uid('s4711')],
      read: [uid('s4711')],
    });
  });

  it('finds what is said under a topic without parsing the positions of others', async () => {
    const search = openSearch({ file: wide });
    const { positions: found, read } = await search('fähren');
    expect(found).toEqual(['s3', 's2', 's1', 's0'].map(uid));
    expect(read.toSorted()).toEqual(['s0', 's1', 's2', 's3'].map(uid));
  });

  it('takes words from the name and from what is said together', async () => {
    const search = openSearch({ file: wide });
    expect((await search('person 1999 crossing 3999')).positions).toEqual([uid('s3999')]);
  });

  it('keeps no more than is asked for, the newest of equal ones', async () => {
    const search = openSearch({ file: wide });
    const { actors, positions: found } = await search('person', { most: 3 });
    expect(actors).toEqual(['p0', 'p1', 'p10'].map(uid));
    expect(found).toEqual(['s1007', 's1035', 's1063'].map(uid));
  });

  it('looks at nothing more once it is given up', async () => {
    const life = new AbortController();
    const searching = openSearch({ file: wide })('person', { life });
    life.abort();
    expect(await searching).toEqual({ actors: [], positions: [], read: [] });
  });

  it('puts who is called as was asked before others', async () => {
    const search = openSearch({ file: wide });
    expect((await search('Person 12', { most: 2 })).actors).toEqual([uid('p12'), uid('p120')]);
  });

  it.each<[what: string, edit: object, actors: string[], positions: string[]]>([
    ['what the reader renamed', { op: 'patch', patch: { name: 'Berit Sand' }, without: [] }, ['p7'], ['s7']],
    ['nothing of whom the reader has hidden', { op: 'hide' }, [], []],
  ])('finds %s', async (_, edit, actors, found) => {
    const key = { uid: uid('p7'), entity: 'actor', updated: '2025-03-15' };
    const search = openSearch({
      file: makeFileText({ actors: people.slice(0, 10), positions: positions.slice(0, 10), topics }),
      edits: [{ ...key, ...edit, snapshot: { ...people[7], id: key.uid } }] as unknown as Edit[],
    });
    const [sand, seven] = [await search('sand'), await search('person 7')];
    expect([sand.actors, sand.positions]).toEqual([actors.map(uid), found.map(uid)]);
    expect([seven.actors, seven.positions]).toEqual([[], []]);
  });

  it('finds what the reader wrote, under whom they wrote it', async () => {
    const record = {
      ...makePositionRecord({
        id: 'own/1',
        actor: uid('ada-lund'),
        topic: uid('ferries'),
        source: uid('gazette-1'),
      }),
      summary: 'Wants more lanterns.',
    };
    const edits = [
      { uid: 'own/1', entity: 'position', op: 'add', record, updated: '2025-03-15' },
    ] as unknown as Edit[];
    expect((await openSearch({ edits })('lund lantern')).positions).toEqual(['own/1']);
  });
});
