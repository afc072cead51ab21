import type { Dataset, StagedImport } from '../dataset/dataset';
import { parseDatasetFile } from '../dataset/parse-dataset-file';
import type { Pack } from '../dataset/records';
import { writeDatasetFile } from '../dataset/write-file';
import { applyDeltas, deltasFrom } from './apply-deltas';
import type { FeedOffer } from './feed-offer';
import type { Network } from './fetch-manifest';
import { openFromServer } from './open-from-server';
import { readPack, type ReadPack } from './read-pack';
import { unsoundFiles, type Refused } from './refusal';

/**
 * Fetches what is offered, by deltas where they lead there and else whole, and compares it with what is stored.
 * Changes nothing.
 */
export async function stageUpdate(
  { manifest, address }: FeedOffer,
  { dataset, network }: { dataset: Dataset; network: Network },
): Promise<StagedImport | Refused> {
  const files = openFromServer(address, network);
  const read = (await readByDeltas()) ?? (await readPack(manifest, files.open));
  if (read.kind === 'flawed') return files.trouble() ?? unsoundFiles(read.problems);
  return dataset.stageImport(writeDatasetFile({ packs: [read.pack], edits: [] }));

  /** Undefined where the full copy is the way. */
  async function readByDeltas(): Promise<ReadPack | undefined> {
    const held = await heldPack(dataset, manifest.id);
    const deltas = held && deltasFrom(held.manifest.revision, manifest);
    if (!deltas) return undefined;
    const updated = await applyDeltas(held, deltas, manifest, files.open);
    // Where the network is in the way, it is in the way of the copy too.
    return updated.kind === 'read' || files.trouble() ? updated : undefined;
  }
}

/** The stored pack as its publisher wrote it. */
async function heldPack(dataset: Dataset, id: string): Promise<Pack | undefined> {
  const summaries = await dataset.packs();
  if (!summaries.some(({ manifest }) => manifest.id === id)) return undefined;
  const parsed = parseDatasetFile(await dataset.exportFile(id));
  return parsed.kind === 'sound' ? parsed.file.packs[0] : undefined;
}
