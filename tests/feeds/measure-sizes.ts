// Prints how large the files of a feed are, for the arithmetic of docs/feeds.md:
//   npm run pack:sizes -- 100000
import { gzipSync } from 'node:zlib';
import { gzip } from '../../scripts/pack/gzip';
import { buildFeed, manifestBytes, type PublishedFeed } from '../../utils/feeds/build-feed';
import { bytesOf } from '../../utils/feeds/delta-line';
import { makeKey, signed } from './make-feed';
import { makeLargePack, nextRevision } from './large-pack';

async function build(pack: PublishedFeed['pack'], published?: PublishedFeed) {
  const built = await buildFeed(pack, { checkEvery: '1d' }, published, gzip);
  if (built.kind === 'refused') throw new Error(JSON.stringify(built.problems));
  return { pack, manifest: built.manifest };
}

function say(what: string, bytes: number): void {
  process.stdout.write(`${what.padEnd(44)} ${bytes} bytes\n`);
}

async function main(positions: number): Promise<void> {
  const started = performance.now();
  const first = await build(makeLargePack(positions));
  const { files, content } = first.manifest;
  say(`full copy, ${content.records} records in ${files.length} files`, bytesOf(files));
  say('  positions alone', bytesOf(files.filter(({ kind }) => kind === 'positions')));
  for (const added of [10, 100, 1000]) {
    const next = await build(nextRevision(first.pack, added), first);
    say(`delta of ${added} new and ${added / 2} changed positions`, bytesOf(next.manifest.deltas ?? []));
  }
  // The manifest's size hangs on the number of its files and deltas, not on what is in them.
  let latest: PublishedFeed = await build(makeLargePack(1000));
  for (let i = 0; i < 10; i++) latest = await build(nextRevision(latest.pack, 10), latest);
  const { manifest } = await signed(latest.manifest, await makeKey());
  const bytes = manifestBytes(manifest);
  say('pack.json with ten deltas', bytes.length);
  say('  as a server with gzip sends it', gzipSync(bytes).length);
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(0)} s, ${process.version}\n`);
}

await main(Number(process.argv[2] ?? 100_000));
