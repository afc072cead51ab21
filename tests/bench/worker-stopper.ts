import type { CDPSession } from 'playwright-core';
import { eventually } from '../journeys/eventually';

/** Ends the extension's worker and waits until it has ended. */
export async function createStopper(session: CDPSession): Promise<{ stop: () => Promise<void> }> {
  const running = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped') running.delete(versionId);
      else running.add(versionId);
    }
  });
  await session.send('ServiceWorker.enable');
  return {
    async stop() {
      await eventually('a worker that runs', () => running.size > 0);
      await session.send('ServiceWorker.stopAllWorkers');
      await eventually('no worker that runs', () => running.size === 0);
    },
  };
}
