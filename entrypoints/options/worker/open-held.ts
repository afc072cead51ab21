import { proxy, wrap, type Remote } from 'comlink';
import type { LocalArea } from '../../../utils/storage/local-area';
// oxlint-disable-next-line import/default -- the bundler makes the constructor
import DatasetWorkerProcess from './dataset-worker?worker';
import type { DatasetWorker, Held } from './dataset-worker';
import { hearUntilAnswered } from './hear-until-answered';
import { registerJobTransfer } from './job-transfer';

export type Opened =
  | {
      kind: 'opened';
      held: Held;
      /** Settles when the worker is gone, for whatever reason: what is asked from then on is never answered. */
      gone: Promise<void>;
      end: () => void;
    }
  | { kind: 'unstarted' };

/** Opens the dataset in a worker of the page's own, so that nothing that is read or written holds the page up. */
export async function openHeld(
  area: LocalArea,
  options: { shippedPack?: string; createWorker?: () => Worker } = {},
): Promise<Opened> {
  const { shippedPack, createWorker = () => new DatasetWorkerProcess() } = options;
  registerJobTransfer();
  const worker = createWorker();
  const unstarted = new Promise<'unstarted'>((resolve) => {
    worker.addEventListener('error', () => resolve('unstarted'), { once: true });
  });
  const life = `dataset-worker ${crypto.randomUUID()}`;
  const { open } = wrap<DatasetWorker>(worker);
  const remote = await Promise.race([open(proxy(area), { life, shippedPack }), unstarted]);
  if (remote === 'unstarted') {
    worker.terminate();
    return { kind: 'unstarted' };
  }
  const { dataset, feeds } = remote as unknown as Remote<Held>;
  return {
    kind: 'opened',
    // What is told of a method's types is lost on the way, and the methods are the same.
    held: {
      dataset: hearUntilAnswered(dataset as unknown as Held['dataset']),
      feeds: hearUntilAnswered(feeds as unknown as Held['feeds']),
    },
    gone: navigator.locks.request(life, () => undefined),
    end: () => worker.terminate(),
  };
}
