import { browser } from 'wxt/browser';
import type { NamesNews, NamesTask } from './names-worker';
// oxlint-disable-next-line import/default -- the bundler makes the constructor
import NamesWorker from './names-worker?worker';

/** Compiles the names of the stored packs beside the page, so that neither it nor the background is held up. */
export interface NamesCompiler {
  version: () => string;
  /** Settles once it is through; it may have failed, which the background makes up for. */
  compile: (onShare: (share: number) => void) => Promise<void>;
}

export const namesCompiler: NamesCompiler = {
  version: ownVersion,
  compile: (onShare) =>
    new Promise((resolve) => {
      const worker = new NamesWorker();
      const end = () => {
        worker.terminate();
        resolve();
      };
      worker.addEventListener('message', ({ data }: MessageEvent<NamesNews>) => {
        if (data === null) end();
        else onShare(data);
      });
      worker.addEventListener('error', end);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
      worker.postMessage({ version: ownVersion() } satisfies NamesTask);
    }),
};

function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
