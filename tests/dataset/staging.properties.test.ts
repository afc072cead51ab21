// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset';
import type { Incoming, IncomingRecord } from '../../utils/dataset/checking/incoming';
import { parseDatasetFile } from '../../utils/dataset/checking/parse-dataset-file';
import type { Pack } from '../../utils/dataset/records/records';
import type { StagedChange } from '../../utils/dataset/staging/staged';
import { arbitraryPack } from '../feeds/arbitrary-pack';
import { makeIncoming, rearranged } from './make-incoming';
import { openTestDataset } from './open-test-dataset';
import { exportedText } from './exported-text';
import { writeDatasetFile } from './write-dataset-file';

const runs = { numRuns: 25 };

const textOf = (pack: Pack) => writeDatasetFile({ packs: [pack], edits: [] });

async function stage(dataset: Dataset, incoming: Incoming) {
  const staged = await dataset.stage(incoming);
  if (staged.kind !== 'staged') throw new Error(JSON.stringify(staged));
  return staged;
}

async function apply(dataset: Dataset, incoming: Incoming) {
  const { id } = await stage(dataset, incoming);
  const applied = await dataset.applyStaged(id, { leaveOutBad: true });
  if (applied.kind !== 'imported') throw new Error(JSON.stringify(applied));
  return applied.receipt;
}

async function allChanges(dataset: Dataset, incoming: Incoming): Promise<StagedChange[]> {
  const { id } = await stage(dataset, incoming);
  return (await dataset.stagedChanges(id, { from: 0, to: 1000 })).rows;
}

/** Spoils some records of a file: a field that no schema takes, an id taken twice, a reference into nothing. */
const spoilt = (pack: Pack) =>
  fc
    .array(fc.record({ at: fc.nat(), how: fc.constantFrom('field', 'twice', 'gone') }), { maxLength: 4 })
    .map((spoils) => {
      const { pack: manifest, ...body } = JSON.parse(textOf(pack)) as Record<string, unknown>;
      const lists = Object.values(body).filter(
        (list): list is object[] => Array.isArray(list) && list.length > 0,
      );
      for (const { at, how } of spoils) {
        const list = lists[at % lists.length] ?? [];
        const record = list[at % Math.max(1, list.length)];
        if (!record) continue;
        if (how === 'field') Object.assign(record, { id: 7, what: 7 });
        else if (how === 'twice') list.push(structuredClone(record));
        else list.splice(at % list.length, 1);
      }
      return JSON.stringify({ pack: manifest, ...body });
    });

const orders: fc.Arbitrary<(records: IncomingRecord[]) => IncomingRecord[]> = fc
  .array(fc.nat(), { minLength: 1, maxLength: 30 })
  .map(
    (keys) => (records) =>
      records
        .map((record, i) => ({ record, key: ((keys[i % keys.length] ?? 0) * 31 + i) % 97 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ record }) => record),
  );

describe('staging', () => {
  it('keeps the sound part of a file, whatever is wrong with the rest', async () => {
    const files = arbitraryPack().chain((pack) => spoilt(pack));
    await fc.assert(
      fc.asyncProperty(files, async (text) => {
        const parsed = parseDatasetFile(text);
        const sound = parsed.kind === 'sound' ? parsed.file : parsed.soundPart;
        fc.pre(sound !== null);
        const dataset = await openTestDataset();
        const staged = await stage(dataset, makeIncoming(text));
        expect(staged.leftOut).toBe(parsed.kind === 'sound' ? 0 : parsed.leftOut);
        expect(staged.problems.length > 0).toBe(parsed.kind === 'flawed');
        await dataset.applyStaged(staged.id, { leaveOutBad: true });
        expect(await exportedText(dataset)).toBe(writeDatasetFile(sound ?? { packs: [], edits: [] }));
      }),
      runs,
    );
  });

  it('does not care in which order records come, or in which portions', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack(), orders, fc.integer({ min: 1, max: 7 }), async (pack, order, size) => {
        // What has no id is kept in the order in which it came.
        const text = textOf({ ...pack, events: [] });
        const dataset = await openTestDataset();
        await apply(dataset, await rearranged(makeIncoming(text), order, size));
        expect(await exportedText(dataset)).toBe(text);
      }),
      runs,
    );
  });
});

describe('the changes of an update', () => {
  it('turn the old pack into the new one, and back again byte by byte', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack(1), arbitraryPack(2), async (old, now) => {
        const dataset = await openTestDataset({ shipped: textOf(old) });
        const before = await exportedText(dataset);
        const changes = await allChanges(dataset, makeIncoming(textOf(now)));
        const receipt = await apply(dataset, makeIncoming(textOf(now)));
        expect(await exportedText(dataset)).toBe(textOf(now));
        expect(withChanges(old, changes, now)).toEqual(recordsById(now));
        await dataset.undo(receipt);
        expect(await exportedText(dataset)).toBe(before);
      }),
      runs,
    );
  });

  it('leave everything as it is when all of them are left', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack(1), arbitraryPack(2), async (old, now) => {
        const dataset = await openTestDataset({ shipped: textOf(old) });
        const before = await dataset.list('position');
        const { id } = await stage(dataset, makeIncoming(textOf(now)));
        await dataset.applyStaged(id, { leave: { changes: ['added', 'changed', 'removed'] } });
        const after = await dataset.list('position');
        const byId = (list: typeof before) =>
          Object.fromEntries(list.map(({ record }) => [record.id, record]));
        expect(byId(after)).toEqual(byId(before));
      }),
      runs,
    );
  });
});

type ById = Record<string, object>;

function recordsById(pack: Pack): ById {
  const lists = {
    outlet: pack.outlets,
    source: pack.sources,
    topic: pack.topics,
    actor: pack.actors,
    position: pack.positions,
  };
  return Object.fromEntries(
    Object.entries(lists).flatMap(([entity, list]) =>
      list.map((record) => [`${entity} ${pack.manifest.id}/${record.id}`, record as object] as const),
    ),
  );
}

/** The old records with the changes made to them; whole records come from the new pack where they are added or changed. */
function withChanges(old: Pack, changes: StagedChange[], now: Pack): ById {
  const records = new Map(Object.entries(recordsById(old)));
  const after = recordsById(now);
  for (const { key, change } of changes) {
    const record = after[key];
    if (change === 'removed') records.delete(key);
    else if (record) records.set(key, record);
  }
  return Object.fromEntries(records);
}
