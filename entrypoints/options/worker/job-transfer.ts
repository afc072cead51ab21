import { transferHandlers, type TransferHandler } from 'comlink';
import type { Job, Progress } from '../../../utils/dataset/checking/incoming';

/** What goes over the port of a job: how far it is, and that it is not wanted any more. */
type JobNews = { kind: 'progress'; progress: Progress } | { kind: 'abort' };

/**
 * Lets a job cross between page and worker: its progress comes back, and its signal goes over, through a port of its own.
 * To be called on both sides. Whoever asks hears through `hearUntilAnswered`.
 */
export function registerJobTransfer(): void {
  transferHandlers.set('job', jobTransfer);
}

export function isJob(value: unknown): value is Job {
  return (
    typeof value === 'object' &&
    value !== null &&
    (('onProgress' in value && typeof value.onProgress === 'function') ||
      ('signal' in value && value.signal instanceof AbortSignal))
  );
}

const jobTransfer: TransferHandler<Job, MessagePort> = {
  canHandle: isJob,

  serialize({ onProgress, signal }) {
    const { port1: here, port2: there } = new MessageChannel();
    here.addEventListener('message', ({ data }: MessageEvent<JobNews>) => {
      if (data.kind === 'progress') onProgress?.(data.progress);
    });
    here.start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port is no window
    const abort = () => here.postMessage({ kind: 'abort' } satisfies JobNews);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
    return [there, [there]];
  },

  deserialize(port) {
    const life = new AbortController();
    port.addEventListener('message', ({ data }: MessageEvent<JobNews>) => {
      if (data.kind === 'abort') life.abort();
    });
    port.start();
    return {
      onProgress: (progress) => port.postMessage({ kind: 'progress', progress } satisfies JobNews),
      signal: life.signal,
    };
  },
};
