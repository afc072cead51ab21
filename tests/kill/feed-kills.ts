import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../bench/random';
import { makeLargePack } from '../feeds/large-pack';
import { makeFeed, type TestFeed } from '../feeds/make-feed';
import { startFeedServer } from '../journeys/feed-server';
import { judge } from './judge-standing';
import { background, bundleKillPage, call, ownPage, startBrowser, stopWorkers } from './kill-browser';

export interface FeedKills {
  /** Publishes a revision, lets the alarm ring, and kills the background at some moment. Answers what is wrong afterwards. */
  kill: () => Promise<string[]>;
  close: () => Promise<void>;
}

const positions = 3000;
const folder = 'press';

/** Starts Chromium with the built extension, which follows a feed of a real server. Moments are the same for equal seeds. */
export async function startFeedKills(given: { folder: string; seed: number }): Promise<FeedKills> {
  const script = await bundleKillPage();
  const profile = await mkdtemp(join(tmpdir(), 'standpoint-kills-'));
  const server = await startFeedServer();
  const random = createRandom(given.seed);
  const started = await startBrowser(given.folder, profile);
  const page = await ownPage(started, script);
  const pack = makeLargePack(positions);
  const { id } = pack.manifest;
  const edits: string[] = [];
  let published: TestFeed | undefined;
  /** In force after the last look. */
  let standing = 1;

  async function publish(revision: number): Promise<void> {
    const target = `Revision ${revision}`;
    const next = {
      ...pack,
      manifest: { ...pack.manifest, revision },
      positions: pack.positions.map((position) => ({ ...position, target })),
    };
    published = await makeFeed(next, {}, published);
    await server.publish(folder, published);
  }

  async function begin(): Promise<void> {
    // Awake beforehand, or the kill would mostly meet its waking.
    await background(started, script);
    edits.push(`Edit ${edits.length + 1}`);
    await call(page, 'beginUpdate', [edits.at(-1) ?? '']);
  }

  await publish(1);
  const followed = await call(page, 'follow', [server.address(folder)]);
  if (followed !== 'imported') throw new Error(`the feed is not followed: ${followed}`);
  await publish(2);
  const startedAt = performance.now();
  await begin();
  await call(page, 'arrival', [id, 2]);
  const takesMs = performance.now() - startedAt;
  standing = 2;

  async function kill(): Promise<string[]> {
    const newest = (published?.manifest.revision ?? 0) + 1;
    await publish(newest);
    await begin();
    // The moment of the kill is what is tried out, so this waits for nothing.
    await new Promise((resolve) => setTimeout(resolve, random.next() * takesMs * 1.1));
    await stopWorkers(started.context);
    const looking = await ownPage(started, script);
    const found = await call(looking, 'look', [id]);
    await looking.close();
    const wrong = judge(found, { revisions: [standing, newest], positions, edits });
    standing = found.revision;
    return wrong;
  }

  return {
    kill,
    async close() {
      await started.close();
      await server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
