import { browser } from '../web-extension/browser';

/** How tables of the same header were read before. */
export interface ColumnMemory {
  /** Undefined for a header that is new. */
  recall: (header: readonly string[]) => Promise<Columns | undefined>;
  /** Rejects when storage refuses. */
  remember: (header: readonly string[], columns: Columns) => Promise<void>;
}

/** Which column, from 0, holds which field. */
type Columns = Record<string, number>;

/** One row of `storage.local`, the latest last. */
const columnsKey = 'csv-columns/1';

/** Headers that are remembered. */
const most = 20;

export const rememberedColumns: ColumnMemory = {
  recall: async (header) => (await readAll()).get(keyOf(header)),
  remember: async (header, columns) => {
    const known = await readAll();
    known.delete(keyOf(header));
    known.set(keyOf(header), columns);
    await browser.storage.local.set({ [columnsKey]: [...known].slice(-most) });
  },
};

async function readAll(): Promise<Map<string, Columns>> {
  const stored = (await browser.storage.local.get(columnsKey))[columnsKey];
  return new Map((stored as [string, Columns][] | undefined) ?? []);
}

function keyOf(header: readonly string[]): string {
  return JSON.stringify(header);
}
