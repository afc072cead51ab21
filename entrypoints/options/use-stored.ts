import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { createLibrary, type Library } from '../../components/options/library';
import type { Dataset, PackSummary, Receipt, Usage } from '../../utils/dataset/dataset';
import type { DatasetStatus } from '../../utils/dataset/dataset-status';
import type { StoredRejection } from '../../utils/dataset/rejection';
import type { OtherPages } from './other-pages';

/** Everything the page shows of the dataset, read at one moment. */
export interface Stored {
  library: Library;
  status: DatasetStatus;
  usage: Usage;
  packs: PackSummary[];
  rejections: StoredRejection[];
  /** What can be undone, newest first. */
  history: Receipt[];
}

/** What is stored, and read anew whenever anybody changes it. Null until the first reading. */
export function useStored(
  dataset: Dataset,
  pages: OtherPages,
): { stored: Stored | null; reload: () => Promise<void> } {
  const [stored, setStored] = useState<Stored | null>(null);
  const newestRef = useRef(0);
  const reload = useCallback(async () => {
    const reading = ++newestRef.current;
    await dataset.refresh();
    const next = await readStored(dataset);
    // A reading that began earlier may end later; only the latest counts.
    if (reading === newestRef.current) setStored(next);
  }, [dataset]);
  useEffect(() => {
    const life = new AbortController();
    pages.hearChanges(reload, { signal: life.signal });
    void reload();
    return () => life.abort();
  }, [reload, pages]);
  return { stored, reload };
}

async function readStored(dataset: Dataset): Promise<Stored> {
  const [outlet, source, topic, actor, position, status, usage, packs, rejections, history] =
    await Promise.all([
      dataset.list('outlet'),
      dataset.list('source'),
      dataset.list('topic'),
      dataset.list('actor'),
      dataset.list('position'),
      dataset.status(),
      dataset.usage(),
      dataset.packs(),
      dataset.rejections(),
      dataset.history(),
    ]);
  const library = createLibrary({ outlet, source, topic, actor, position });
  return { library, status, usage, packs, rejections, history };
}
