import { applyDeltas, deltasFrom } from '../../utils/feeds/apply-deltas';
import { checkManifest, type HeldFeed, type Signer } from '../../utils/feeds/check-manifest';
import { checkEveryHours } from '../../utils/feeds/check-every';
import { bytesOf } from '../../utils/feeds/delta-line';
import { fingerprintOf } from '../../utils/feeds/ed25519';
import { feedLimits } from '../../utils/feeds/feed-limits';
import type { FeedManifest } from '../../utils/feeds/feed-manifest';
import { readPack } from '../../utils/feeds/read-pack';
import { recordBatches, takeRecords } from '../../utils/feeds/read-records';
import type { Command } from './command';
import { fileOpener, readManifest } from './folder';
import { flawed, linesOf, readFolder } from './read-dataset';
import { Stop } from './stop';

/** Checks a folder by the very functions that readers use, in their order: manifest, full copy, deltas. */
export const verify: Command = async (given, print) => {
  const [folder] = given.paths;
  const fetched = await readManifest(folder);
  if (!fetched) throw new Stop(2, `There is no pack.json in ${folder}.`);
  const held = given.held === undefined ? undefined : await readFolder(given.held);
  if (given.held !== undefined && !held) throw new Stop(2, `There is no pack.json in ${given.held}.`);
  const checked = await checkManifest(fetched, held && heldOf(held.manifest), new Date());
  if (checked.kind === 'refused') {
    throw flawed(`${folder}/pack.json`, checked.problems, `${checked.message} (${checked.reason})`);
  }
  const { manifest, signer } = checked;
  print(`manifest   ${manifest.id}, revision ${manifest.revision}, released ${manifest.released}`);
  print(`signature  ${await describeSigner(signer, given.fingerprint)}`);
  print(`readers    look every ${checkEveryHours(manifest)} hours${describeExpiry(manifest)}`);

  const open = fileOpener(folder);
  const read = await readPack(manifest, open);
  if (read.kind === 'flawed') throw flawed(folder, read.problems);
  const { files, content, deltas = [] } = manifest;
  print(`full copy  ${content.records} records, ${files.length} files, ${bytesOf(files)} bytes: sound`);
  for (const line of linesOf(read.warnings)) print(`         ${line}`);

  for (const delta of deltas) {
    const { from, to, bytes } = delta;
    const allowance = { bytes: feedLimits.linesBytes };
    const batches = recordBatches(delta, { kind: 'delta', from, to }, { open, allowance });
    const problems = await takeRecords(batches, () => undefined);
    if (problems.length > 0) throw flawed(folder, problems);
    print(`delta      from ${from} to ${to}, ${bytes} bytes: whole`);
  }
  if (held) print(`update     ${await describeUpdate(held, manifest, folder)}`);
  return 0;
};

function heldOf({ id, revision, content, publicKey }: FeedManifest): HeldFeed {
  return { id, revision, content: content.sha256, publicKey };
}

async function describeSigner(signer: Signer, wanted: string | undefined): Promise<string> {
  if (signer.kind === 'unsigned') {
    if (wanted !== undefined) throw new Stop(1, 'This feed is not signed at all.');
    return 'none: readers are told, for as long as they have this feed';
  }
  const fingerprint = await fingerprintOf(signer.publicKey);
  if (
    wanted !== undefined &&
    wanted.replaceAll(/\s/g, '').toLowerCase() !== fingerprint.replaceAll(' ', '')
  ) {
    throw new Stop(1, `This feed is signed by ${fingerprint}, not by ${wanted}.`);
  }
  if (signer.kind === 'signed') return `by ${fingerprint}`;
  return `by ${fingerprint}, named as its successor by ${await fingerprintOf(signer.from)}`;
}

function describeExpiry({ expires }: FeedManifest): string {
  return expires === undefined ? ', and never find it expired' : `, until ${expires}`;
}

async function describeUpdate(
  held: NonNullable<Awaited<ReturnType<typeof readFolder>>>,
  manifest: FeedManifest,
  folder: string,
): Promise<string> {
  const { revision } = held.manifest;
  if (revision === manifest.revision) return 'nothing new';
  const way = deltasFrom(revision, manifest);
  if (!way) return `from ${revision} by the full copy`;
  const applied = await applyDeltas(held.pack, way, manifest, fileOpener(folder));
  if (applied.kind === 'flawed') throw flawed(folder, applied.problems);
  return `from ${revision} by ${way.length === 1 ? 'one delta' : `${way.length} deltas`}, ${bytesOf(way)} bytes: gives the full copy`;
}
