import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFeed, manifestBytes, type FeedSettings } from '../../utils/feeds/build-feed';
import { bytesOf } from '../../utils/feeds/delta-line';
import type { FeedManifest } from '../../utils/feeds/feed-manifest';
import type { Command } from './command';
import { writeFeed } from './folder';
import { gzip } from './gzip';
import { flawed, readDataset, readFolder } from './read-dataset';
import { Stop } from './stop';

/** Writes a dataset into a feed's folder, over what was published there before. */
export const build: Command = async (given, print) => {
  const [dataset, folder] = given.paths;
  const { pack, edits } = await readDataset(dataset, given.pack);
  if (edits > 0 && !given['leave-out-edits']) {
    throw new Stop(
      1,
      `${dataset} has edits of your own (${edits}). A feed publishes a pack alone: take them into the pack, or write --leave-out-edits.`,
    );
  }
  const published = await readFolder(folder);
  const built = await buildFeed(pack, settingsOf(given), published, gzip);
  if (built.kind === 'refused') throw flawed(dataset, built.problems);
  const { manifest, files } = built;
  await writeFeed(folder, files, manifestBytes(manifest));
  const { deltas = [] } = manifest;
  print(`${manifest.id}, revision ${manifest.revision}: ${manifest.content.records} records`);
  print(`full copy  ${manifest.files.length} files, ${bytesOf(manifest.files)} bytes`);
  for (const { from, to, bytes } of deltas.slice(-1)) print(`from ${from} to ${to}  ${bytes} bytes`);
  const left = await unnamed(folder, manifest);
  if (left.length > 0) {
    print(`no longer named, may go once no reader is in the middle of a download: ${left.join(' ')}`);
  }
  print(manifest.publicKey ? 'Now sign it: npm run pack -- sign' : 'Not signed: npm run pack -- sign');
  return 0;
};

function settingsOf(given: Parameters<Command>[0]): FeedSettings {
  const settings = {
    indexUrl: given['index-url'],
    checkEvery: given['check-every'],
    expires: given.expires,
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** Record files that the folder has and the manifest does not name. */
async function unnamed(folder: string, { files, deltas = [] }: FeedManifest): Promise<string[]> {
  const named = new Set([...files, ...deltas].map(({ path }) => path));
  const kept = join(folder, 'files');
  if (!(await stat(kept).catch(() => undefined))?.isDirectory()) return [];
  const names = await readdir(kept);
  return names.map((name) => `files/${name}`).filter((path) => path.includes('.jsonl') && !named.has(path));
}
