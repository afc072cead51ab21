import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { ChangeFilter, StagedChange } from '../../../utils/dataset/staging/staged';

/** Reads some of the changes that pass a filter. */
export type LoadChanges = (
  window: ChangeFilter & { from: number; to: number },
) => Promise<{ total: number; rows: StagedChange[] }>;

/** Rows read at once: a screen or two. */
const pageRows = 100;
/** Pages kept: what lies further back is read again when it comes into view. */
const mostPages = 20;

interface Read {
  /** Which reading this is: an answer to an earlier one changes nothing. */
  filter: string;
  total: number | undefined;
  pages: Map<number, readonly StagedChange[] | 'asked'>;
}

/** The changes that pass a filter, read as they come into view. */
export function useChangeRows(load: LoadChanges, filter: ChangeFilter) {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const asked = JSON.stringify(filter);
  const lastTotalRef = useRef<number | undefined>(undefined);
  const readRef = useRef<Read>({ filter: asked, total: undefined, pages: new Map() });
  useEffect(() => {
    const read: Read = { filter: asked, total: undefined, pages: new Map() };
    readRef.current = read;
    void ask(read, 0);
    // oxlint-disable-next-line react/exhaustive-deps -- `ask` is new with each drawing, and the same for one filter
  }, [asked, load]);

  async function ask(read: Read, page: number): Promise<void> {
    if (read.pages.has(page)) return;
    read.pages.set(page, 'asked');
    const from = page * pageRows;
    const { total, rows } = await load({ ...filter, from, to: from + pageRows });
    if (readRef.current !== read) return;
    read.total = total;
    lastTotalRef.current = total;
    read.pages.set(page, rows);
    const [oldest] = read.pages.keys();
    if (read.pages.size > mostPages && oldest !== undefined) read.pages.delete(oldest);
    draw(undefined);
  }

  const read = readRef.current;
  const isRead = read.filter === asked && read.total !== undefined;
  return {
    /** False until the first rows that pass this filter have come. */
    isRead,
    /** As many as before until then, so that what stands below does not move; undefined where none were ever read. */
    total: isRead ? read.total : lastTotalRef.current,
    /** Undefined for a row that is on its way. */
    at(index: number): StagedChange | undefined {
      const page = Math.floor(index / pageRows);
      const rows = isRead ? read.pages.get(page) : undefined;
      if (isRead && rows === undefined) void ask(read, page);
      return Array.isArray(rows) ? rows[index % pageRows] : undefined;
    },
  };
}
