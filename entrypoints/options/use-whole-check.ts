import { useEffect, useRef, useState } from 'preact/hooks';
import type { CameBack, CheckStage } from '../../components/options/history/WholeCheck';
import type { Job, Progress } from '../../utils/dataset/checking/incoming';
import type { MendedPack } from '../../utils/dataset/safekeeping/mend-packs';
import type { Feeds } from '../../utils/feeds/feeds';
import type { OtherPages } from './other-pages';
import type { PageDataset } from './page-dataset';

/** Looks through everything that is stored, and mends it; a look that the reader stops or leaves ends. */
export function useWholeCheck({
  dataset,
  feeds,
  pages,
}: {
  dataset: PageDataset;
  feeds: Feeds;
  pages: OtherPages;
}) {
  const [stage, setStage] = useState<CheckStage>({ kind: 'idle' });
  const lifeRef = useRef<AbortController | null>(null);
  useEffect(() => () => lifeRef.current?.abort(), []);

  /** Shows how far a look is; undefined where it was stopped. */
  const watched = async <R>(look: (job: Job) => Promise<R>): Promise<R | undefined> => {
    const life = new AbortController();
    const { signal } = life;
    lifeRef.current = life;
    setStage({ kind: 'looking', progress: { step: 'reading', done: 0 } });
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) setStage({ kind: 'looking', progress });
    };
    try {
      return await look({ signal, onProgress });
    } catch (error) {
      // Stopped: the stage is another one already.
      if (!signal.aborted) throw error;
      return undefined;
    }
  };
  const look = async () => {
    const lost = await watched((job) => dataset.checkEverything(job));
    if (lost) setStage({ kind: 'looked', lost });
  };
  const stop = () => {
    lifeRef.current?.abort();
    setStage({ kind: 'idle' });
  };
  const mend = async () => {
    const answer = await watched((job) => dataset.mend(job));
    if (!answer) return;
    if (answer.kind === 'failed') setStage({ kind: 'not-mended' });
    else {
      setStage(answer);
      setStage({ kind: 'mended', packs: await withFeeds(answer.packs, feeds) });
    }
    await pages.tellChange();
  };
  return { stage, look, stop, mend };
}

/** The same, with those that came from nowhere asked of the feeds that had brought them. */
async function withFeeds(packs: readonly MendedPack[], feeds: Feeds): Promise<CameBack[]> {
  const followed = new Set((await feeds.list()).map(({ id }) => id));
  const asked = packs.filter(({ id, from }) => from === 'nowhere' && followed.has(id));
  // They take turns at the network anyway.
  for (const { id } of asked) await feeds.check(id);
  const now = new Map((await feeds.list()).map(({ id, revision }) => [id, revision]));
  return packs.map((pack) => {
    const revision = now.get(pack.id);
    return pack.from === 'nowhere' && revision !== undefined ? { ...pack, from: 'feed', revision } : pack;
  });
}
