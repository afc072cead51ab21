import { useEffect, useRef, useState } from 'preact/hooks';
import type { Job, Progress } from '../../utils/dataset/checking/incoming';

/** Long work that is under way, for `ProgressLine`. */
export interface RunningJob {
  /** What is worked on, such as a file's name. */
  name: string;
  progress: Progress;
  onCancel: () => void;
}

/** One long piece of work at a time; it ends when its section is left. */
export function useJob() {
  const [running, setRunning] = useState<RunningJob | null>(null);
  const lifeRef = useRef<AbortController | null>(null);
  useEffect(() => () => lifeRef.current?.abort(), []);

  const run = async <R>(
    { name, step }: { name: string; step: Progress['step'] },
    work: (job: Required<Job>) => Promise<R>,
  ): Promise<R> => {
    const life = new AbortController();
    lifeRef.current = life;
    const { signal } = life;
    const onCancel = () => life.abort();
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) setRunning({ name, progress, onCancel });
    };
    onProgress({ step, done: 0 });
    try {
      return await work({ signal, onProgress });
    } finally {
      setRunning(null);
    }
  };
  return { running, run };
}
