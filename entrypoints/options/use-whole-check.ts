import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckStage } from '../../components/options/WholeCheck';
import type { OtherPages } from './other-pages';
import type { PageDataset } from './page-dataset';

/** Looks through everything that is stored, and mends it; a look that the reader stops or leaves ends. */
export function useWholeCheck({ dataset, pages }: { dataset: PageDataset; pages: OtherPages }) {
  const [stage, setStage] = useState<CheckStage>({ kind: 'idle' });
  const lifeRef = useRef<AbortController | null>(null);
  useEffect(() => () => lifeRef.current?.abort(), []);

  const look = async () => {
    const life = new AbortController();
    lifeRef.current = life;
    setStage({ kind: 'looking', done: 0 });
    const looking = dataset.checkEverything({
      signal: life.signal,
      onProgress: ({ done, of }) => {
        if (!life.signal.aborted) setStage({ kind: 'looking', done, ...(of !== undefined && { of }) });
      },
    });
    try {
      setStage({ kind: 'looked', lost: await looking });
    } catch (error) {
      // Stopped: the stage is another one already.
      if (!life.signal.aborted) throw error;
    }
  };
  const stop = () => {
    lifeRef.current?.abort();
    setStage({ kind: 'idle' });
  };
  const mend = async () => {
    const answer = await dataset.mend();
    setStage(answer.kind === 'failed' ? { kind: 'not-mended' } : answer);
    await pages.tellChange();
  };
  return { stage, look, stop, mend };
}
