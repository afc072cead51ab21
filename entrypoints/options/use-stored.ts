import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RecordConflict } from '../../utils/dataset/change-outcome';
import type { FormerPack, Overview, PackSummary, Usage } from '../../utils/dataset/dataset';
import type { Past } from '../../utils/dataset/records/receipt';
import type { StoredRejection } from '../../utils/dataset/records/rejection';
import type { OtherPages } from './other-pages';
import type { PageDataset } from './page-dataset';

/** What every section knows of the dataset, read at one moment; records are read by those who show them. */
export interface Stored {
  overview: Overview;
  usage: Usage;
  packs: PackSummary[];
  /** Revisions that were in force before, newest first. */
  former: FormerPack[];
  rejections: StoredRejection[];
  /** Statements that wait for the reader's review. */
  openDrafts: number;
  /** What was changed lately, newest first. */
  history: Past[];
  /** Edited records of which the publisher says something else by now. */
  conflicts: RecordConflict[];
  /** Edits that had been lost and came back, since the reader was told. */
  recovered: number;
}

/** What is stored, and read anew whenever anybody changes it. Null until the first reading. */
export function useStored(
  dataset: PageDataset,
  pages: OtherPages,
): { stored: Stored | null; reload: () => Promise<void> } {
  const [stored, setStored] = useState<Stored | null>(null);
  const newestRef = useRef({ of: '' });
  const reload = useCallback(async () => {
    await dataset.refresh();
    const reading = { of: stateOf(await dataset.overview()) };
    newestRef.current = reading;
    const next = await readStored(dataset);
    // A reading that began earlier may end later; only the latest counts.
    if (reading === newestRef.current) setStored(next);
  }, [dataset]);
  useEffect(() => {
    const life = new AbortController();
    // What was changed here comes back as heard, and is not read twice for it.
    const onChange = async () => {
      await dataset.refresh();
      if (newestRef.current.of !== stateOf(await dataset.overview())) await reload();
    };
    pages.hearChanges(onChange, { signal: life.signal });
    pages.hearDrafts(reload, { signal: life.signal });
    const begin = async () => {
      await reload();
      // What is missing is found by looking through everything, after the first rows are here.
      await dataset.checked();
      await onChange();
    };
    void begin();
    return () => life.abort();
  }, [dataset, reload, pages]);
  return { stored, reload };
}

function stateOf({ state, generation }: Overview): string {
  return `${state.kind} ${generation}`;
}

async function readStored(dataset: PageDataset): Promise<Stored> {
  const [overview, usage, packs, former, rejections, openDrafts, history, recovered, conflicts] =
    await Promise.all([
      dataset.overview(),
      dataset.usage(),
      dataset.packs(),
      dataset.formerPacks(),
      dataset.rejections(),
      dataset.openDrafts(),
      dataset.history(),
      dataset.recovered(),
      dataset.conflicts(),
    ]);
  return { overview, usage, packs, former, rejections, openDrafts, history, recovered, conflicts };
}
