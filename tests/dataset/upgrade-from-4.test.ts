// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { Dexie, type TableSchema } from 'dexie';
import { describe, expect, it } from 'vitest';
import { exportedText } from './exported-text';
import { makeMirror, newDatabaseName, openTestDataset } from './open-test-dataset';

/** What has come since. */
const tablesSince4 = ['columns'];

/** A database as version 4 left it, with an edit and an update of a feed in the log; `text` is what it exports. */
async function layOutVersion4({ withEdit }: { withEdit: boolean }) {
  const today = newDatabaseName();
  const mirror = makeMirror();
  const dataset = await openTestDataset({ databaseName: today, mirror });
  if (withEdit) await dataset.save('topic', { label: { en: 'Bridges' } });
  const text = await exportedText(dataset);
  dataset.close();

  const databaseName = newDatabaseName();
  const [from, to] = [new Dexie(today), new Dexie(databaseName)];
  await from.open();
  const tables = from.tables.filter(({ name }) => !tablesSince4.includes(name));
  to.version(4).stores(Object.fromEntries(tables.map(({ name, schema }) => [name, storesOf(schema)])));
  await to.open();
  for (const table of tables) {
    // oxlint-disable-next-line no-await-in-loop -- one table after the other
    await to.table(table.name).bulkPut(await table.toArray());
  }
  await to.table('feedLog').put({
    feed: 'harbour-press',
    at: '2026-11-20T08:00:00Z',
    details: [{ change: 'changed', fields: ['summary'] }],
  });
  from.close();
  to.close();
  return { databaseName, mirror, text };
}

function storesOf({ primKey, indexes }: TableSchema): string {
  return [primKey, ...indexes].map(({ src }) => src).join(', ');
}

describe('a database of version 4', () => {
  it('is taken over with all that is in it, and a backup of what the reader made', async () => {
    const { databaseName, mirror, text } = await layOutVersion4({ withEdit: true });
    const dataset = await openTestDataset({ databaseName, mirror });
    expect((await dataset.status()).state).toEqual({ kind: 'stored' });
    expect(await exportedText(dataset)).toBe(text);
    expect((await dataset.feedLog()).map(({ details }) => details)).toEqual([
      [{ change: 'changed', fields: [{ field: 'summary' }] }],
    ]);
    const [backup, ...older] = await dataset.backups();
    expect(older).toEqual([]);
    expect({ reason: backup?.reason, counts: backup?.counts }).toEqual({
      reason: 'schema',
      counts: { packs: 1, edits: 1, rejections: 0, feeds: 0 },
    });

    const [edited] = (await dataset.list('topic')).filter(({ record }) => record.label['en'] === 'Bridges');
    await dataset.remove('topic', edited?.record.id ?? '');
    expect((await dataset.restoreBackup(backup?.id ?? 0)).kind).toBe('imported');
    expect(await exportedText(dataset)).toBe(text);
  });

  it('keeps no backup where the reader has made nothing', async () => {
    const { databaseName, mirror, text } = await layOutVersion4({ withEdit: false });
    const dataset = await openTestDataset({ databaseName, mirror });
    expect(await exportedText(dataset)).toBe(text);
    expect(await dataset.backups()).toEqual([]);
  });
});
