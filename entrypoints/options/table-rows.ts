import type { Progress } from '../../utils/dataset/checking/incoming';
import type { Entity } from '../../utils/dataset/records/records';
import type { OpenTable, TableQuestion, TableReads, TableRows } from '../../utils/dataset/tables/table';

/** What the page holds of a table: the rows around those in view. */
export interface TableRowsState<E extends Entity> {
  /** Undefined until the first answer. */
  table: OpenTable | undefined;
  /** Set while packs are read for it. */
  progress: Progress | undefined;
  /** Undefined for a row that has not come yet, and for one whose record has gone. */
  rowAt: (index: number) => TableRows[E] | undefined;
}

export interface TableRowsStore<E extends Entity> {
  state: () => TableRowsState<E>;
  /** Asks for a table; what was shown stays until its first rows are here. An older question is given up. */
  ask: (question: TableQuestion<E>) => void;
  /** Says which rows are in view; those and their neighbours come. */
  want: (from: number, to: number) => void;
  stop: () => void;
}

/** Rows asked for at once: somewhat more than a tall window shows. */
const pageLength = 64;

/** Pages that are kept; those that were wanted longest ago go first. */
const keptPages = 24;

export function createTableRows<E extends Entity>(options: {
  reads: Pick<TableReads, 'table' | 'tableRows'>;
  /** `YYYY-MM-DD`, for the offices held. */
  today: string;
  onChange: () => void;
}): TableRowsStore<E> {
  const { reads, today, onChange } = options;
  let life = new AbortController();
  let shown:
    { entity: E; table: OpenTable; pages: Map<number, readonly (TableRows[E] | undefined)[]> } | undefined;
  let progress: Progress | undefined;
  let wanted = { from: 0, to: pageLength };
  const coming = new Set<string>();

  async function open(question: TableQuestion<E>, signal: AbortSignal): Promise<void> {
    const onProgress = (next: Progress) => {
      if (signal.aborted) return;
      progress = next;
      onChange();
    };
    const answer = await reads.table(question, { onProgress, signal });
    if (answer.kind === 'cancelled' || signal.aborted) return;
    const { entity } = question;
    const pages = new Map<number, readonly (TableRows[E] | undefined)[]>();
    const view = pagesOf({
      from: Math.min(wanted.from, answer.count),
      to: Math.min(wanted.to, answer.count),
    });
    const read = await Promise.all(
      view.map((page) => reads.tableRows(entity, { table: answer.id, ...spanOf(page), today })),
    );
    if (signal.aborted) return;
    for (const [i, page] of view.entries()) pages.set(page, read[i] ?? []);
    shown = { entity, table: answer, pages };
    progress = undefined;
    onChange();
    want(wanted.from, wanted.to);
  }

  function want(from: number, to: number): void {
    wanted = { from, to };
    const now = shown;
    if (!now) return;
    for (const page of pagesOf({ from, to: Math.min(to, now.table.count) })) {
      const known = now.pages.get(page);
      if (known) {
        now.pages.delete(page);
        now.pages.set(page, known);
      } else void load(now, page);
    }
  }

  async function load(into: NonNullable<typeof shown>, page: number): Promise<void> {
    const key = `${into.table.id} ${page}`;
    if (coming.has(key)) return;
    coming.add(key);
    try {
      const rows = await reads.tableRows(into.entity, { table: into.table.id, ...spanOf(page), today });
      into.pages.set(page, rows);
      const [oldest] = into.pages.keys();
      if (into.pages.size > keptPages && oldest !== undefined) into.pages.delete(oldest);
      if (shown === into) onChange();
    } finally {
      coming.delete(key);
    }
  }

  return {
    state: () => {
      const now = shown;
      return {
        table: now?.table,
        progress,
        rowAt: (index) => now?.pages.get(Math.floor(index / pageLength))?.[index % pageLength],
      };
    },
    ask: (question) => {
      life.abort();
      life = new AbortController();
      void open(question, life.signal);
    },
    want,
    stop: () => life.abort(),
  };
}

function pagesOf({ from, to }: { from: number; to: number }): number[] {
  const first = Math.floor(from / pageLength);
  const last = Math.floor(Math.max(from, to - 1) / pageLength);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function spanOf(page: number): { from: number; to: number } {
  return { from: page * pageLength, to: (page + 1) * pageLength };
}
