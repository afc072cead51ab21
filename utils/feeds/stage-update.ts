import type { Dataset } from '../dataset/dataset';
import type { IncomingPack, Job } from '../dataset/checking/incoming';
import type { Staged, Staging } from '../dataset/staging/staged';
import { deltasFrom } from './apply-deltas';
import type { FeedOffer } from './feed-offer';
import type { Network } from './fetch-manifest';
import { incomingByDeltas } from './incoming-deltas';
import { incomingCopy } from './incoming-feed';
import { openFromServer } from './open-from-server';
import { refuse, refuseStorage, unsoundFiles, type Refused } from './refusal';

/**
 * Fetches what is offered, by deltas where they lead there and else whole, and writes it beside what is in force.
 * Whoever gets something staged has to apply or discard it.
 */
export async function stageUpdate(
  { manifest, address }: FeedOffer,
  { dataset, network, job = {} }: { dataset: Dataset; network: Network; job?: Job },
): Promise<Staged | Refused> {
  const files = openFromServer(address, { ...network, ...(job.signal && { signal: job.signal }) });
  const older = await dataset.olderRecords(manifest.id);
  const deltas = older && deltasFrom(older.manifest.revision, manifest);
  if (older && deltas) {
    const update = incomingByDeltas(manifest, { deltas, open: files.open, older: older.records });
    const staged = await stage(update);
    // Where it is the network that is in the way, it is in the way of the copy too.
    if (staged.kind !== 'unusable' || files.trouble()) return stagedOrWhy(staged);
  }
  return stagedOrWhy(await stage(incomingCopy(manifest, files.open)));

  async function stage(pack: IncomingPack): Promise<Staging> {
    const staging = await dataset.stage({ packs: [pack] }, job);
    if (staging.kind !== 'staged' || staging.problems.length === 0) return staging;
    // A feed is taken whole: half of it is not what its publisher signed.
    await dataset.discardStaged(staging.id);
    return { kind: 'unusable', problems: staging.problems };
  }

  function stagedOrWhy(staging: Staging): Staged | Refused {
    switch (staging.kind) {
      case 'staged':
        return staging;
      case 'unusable':
        return files.trouble() ?? unsoundFiles(staging.problems);
      case 'no-room':
        return refuse('no-room', { from: staging.freeMb, to: staging.neededMb });
      case 'cancelled':
        return refuse('cancelled', {});
      case 'failed':
        return refuseStorage(staging.why);
    }
  }
}
