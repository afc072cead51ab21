import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { createLibrary, type Library } from '../../components/options/library';
import type { Dataset, PackSummary, Past, Usage } from '../../utils/dataset/dataset';
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
  /** What was changed lately, newest first. */
  history: Past[];
  /** Edits that had been lost and came back, since the reader was told. */
  recovered: number;
}

/** What is stored, and read anew whenever anybody changes it. Null until the first reading. */
export function useStored(
  dataset: Dataset,
  pages: OtherPages,
): { stored: Stored | null; reload: () => Promise<void> } {
  const [stored, setStored] = useState<Stored | null>(null);
  const newestRef = useRef({ of: '' });
  const reload = useCallback(async () => {
    await dataset.refresh();
    const reading = { of: await stateOf(dataset) };
    newestRef.current = reading;
    const next = await readStored(dataset);
    // A reading that began earlier may end later; only the latest counts.
    if (reading === newestRef.current) setStored(next);
  }, [dataset]);
  useEffect(() => {
    const life = new AbortController();
    // What was changed here comes back as heard, and a large dataset is not read twice for it.
    const onChange = async () => {
      await dataset.refresh();
      if (newestRef.current.of !== (await stateOf(dataset))) await reload();
    };
    pages.hearChanges(onChange, { signal: life.signal });
    void reload();
    return () => life.abort();
  }, [dataset, reload, pages]);
  return { stored, reload };
}

async function stateOf(dataset: Dataset): Promise<string> {
  return `${dataset.state().kind} ${await dataset.generation()}`;
}

async function readStored(dataset: Dataset): Promise<Stored> {
  const [outlet, source, topic, actor, position, status, usage, packs, rejections, history, recovered] =
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
      dataset.recovered(),
    ]);
  const library = createLibrary({ outlet, source, topic, actor, position });
  return { library, status, usage, packs, rejections, history, recovered };
}
