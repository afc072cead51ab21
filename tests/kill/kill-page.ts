import type { Browser } from 'webextension-polyfill';
import { openDatabase } from '../../utils/dataset/stored/database';
import type { IncomingPack } from '../../utils/dataset/checking/incoming';
import { linesOf } from '../../utils/dataset/stored/line-table';
import { createShelf } from '../../utils/dataset/stored/shelf';
import type { Block } from '../../utils/dataset/stored/stored-lines';
import { browserArea } from '../../utils/storage/browser-area';
import { openFeeds, timesKey } from '../../utils/storage/open-feeds';
import { openStoredDataset } from '../../utils/storage/open-stored-dataset';
import { inventedPack } from '../bench/storage/invented-records';

// Runs in contexts of the built extension: what is killed, and what looks afterwards.

const positions = 3000;

const { chrome: api } = globalThis as unknown as { chrome: Pick<Browser, 'storage' | 'alarms'> };

/** What stands after a kill. */
export interface Standing {
  state: string;
  /** Of the pack in force; 0 where there is none. */
  revision: number;
  /** The revisions that its positions are of, and how many there are. */
  revisions: number[];
  positions: number;
  /** The labels of the reader's own topics. */
  edits: string[];
  /** Generations that nothing points at. */
  strays: number[];
  /** Of the feed that brings the pack: the revision it is said to stand at, and the last that its log tells of. */
  feed?: { held: number; logged: number };
}

/** Every position says of which revision it is. */
function packOf(revision: number): IncomingPack {
  const pack = inventedPack(positions, revision);
  return {
    ...pack,
    async *batches() {
      for await (const { records, problems } of pack.batches()) {
        yield {
          problems,
          records: records.map((record) =>
            record.kind === 'positions'
              ? { ...record, value: { ...(record.value as object), target: `Revision ${revision}` } }
              : record,
          ),
        };
      }
    },
  };
}

/** Saves an edit, then takes a revision in. Answers once the edit is acknowledged; `done` when all is. */
export async function begin(revision: number, edit: string): Promise<void> {
  const dataset = await openStoredDataset(browserArea);
  const saved = await dataset.save('topic', { label: { en: edit } });
  if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved));
  done = takeIn(dataset, revision);
}

let done: Promise<string> = Promise.resolve('nothing was begun');

/** How the taking in ended, for whoever lets it. */
export function end(): Promise<string> {
  return done;
}

async function takeIn(
  dataset: Awaited<ReturnType<typeof openStoredDataset>>,
  revision: number,
): Promise<string> {
  const staged = await dataset.stage({ packs: [packOf(revision)] });
  if (staged.kind !== 'staged') return JSON.stringify(staged);
  return (await dataset.applyStaged(staged.id)).kind;
}

/** Follows a feed, whatever it will bring. */
export async function follow(address: string): Promise<string> {
  const dataset = await openStoredDataset(browserArea);
  const feeds = openFeeds(dataset, browserArea);
  const offer = await feeds.look(address);
  if (offer.kind === 'refused') return offer.message;
  const staged = await feeds.stage(offer);
  if (staged.kind === 'refused') return staged.message;
  const { kind } = await feeds.apply(offer, staged, { policy: 'everything' });
  dataset.close();
  return kind;
}

/** Saves an edit, then lets the alarm of feeds ring for the background. Answers once it is about to. */
export async function beginUpdate(edit: string): Promise<void> {
  const dataset = await openStoredDataset(browserArea);
  const saved = await dataset.save('topic', { label: { en: edit } });
  dataset.close();
  if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved));
  await browserArea.set({ [timesKey]: {} });
  await api.alarms.create('feeds', { when: Date.now() });
}

/** Waits until a revision is in force. */
export async function arrival(id: string, revision: number): Promise<void> {
  const database = await openDatabase('standpoint');
  for (;;) {
    const { packs } = await database.head();
    if (packs.find((each) => each.id === id)?.manifest.revision === revision) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  database.close();
}

/** The control: an importer that flips first and writes then. What kills do to it must be noticed. */
export async function beginTorn(revision: number): Promise<void> {
  const database = await openDatabase('standpoint');
  const { packs } = await database.head();
  const pack = packs.find(({ id }) => id === 'bench');
  if (!pack) throw new Error('there is no pack to tear');
  const gen = await database.newGeneration();
  const after = { ...pack, gen, manifest: { ...pack.manifest, revision } };
  const mirrored = [...packs.filter(({ id }) => id !== 'bench'), after];
  await mirror(mirrored);
  await database.apply({ edits: [], packs: [{ id: 'bench', after }] }, '2025-03-14T09:00:00Z');
  done = writeAgain(database, pack.gen, gen).then(() => 'imported');
}

async function writeAgain(
  database: Awaited<ReturnType<typeof openDatabase>>,
  from: number,
  to: number,
): Promise<void> {
  for (let after: Block | undefined; ;) {
    const blocks: Block[] = await database.blocksAfter(from, after, 1);
    if (blocks.length === 0) return;
    await database.addBlocks(blocks.map((block) => ({ ...block, gen: to })));
    after = blocks.at(-1);
  }
}

async function mirror(
  packs: { id: string; gen: number; counts: { actor: number; position: number } }[],
): Promise<void> {
  const list = packs.map(({ id, gen, counts }) => ({
    id,
    gen,
    actors: counts.actor,
    positions: counts.position,
  }));
  list.sort((a, b) => (a.id < b.id ? -1 : 1));
  await api.storage.local.set({ 'dataset-mirror/1': { packs: list } });
}

/** Looks through everything, as a page does after a while, and tells what stands. */
export async function look(id: string): Promise<Standing> {
  const dataset = await openStoredDataset(browserArea);
  const { state } = await dataset.status();
  const edits = (await dataset.topics())
    .map(({ label }) => label['en'] ?? '')
    .filter((label) => label.startsWith('Edit'));
  const subscription = (await dataset.subscriptions()).find((each) => each.id === id);
  const logged = (await dataset.feedLog()).find(({ feed }) => feed === id)?.to ?? 0;
  dataset.close();
  const database = await openDatabase('standpoint');
  const { packs } = await database.head();
  const former = await database.formerPacks();
  const pack = packs.find((each) => each.id === id);
  const found = pack ? await revisionsIn(database, pack) : { revisions: [], count: 0 };
  const pointed = new Set([...packs, ...former].map(({ gen }) => gen));
  const strays = (await database.generations()).filter((gen) => !pointed.has(gen));
  database.close();
  return {
    state: state.kind,
    revision: pack?.manifest.revision ?? 0,
    revisions: found.revisions,
    positions: found.count,
    edits,
    strays,
    ...(subscription && { feed: { held: subscription.held.revision, logged } }),
  };
}

async function revisionsIn(
  database: Awaited<ReturnType<typeof openDatabase>>,
  pack: Parameters<typeof createShelf>[1],
): Promise<{ revisions: number[]; count: number }> {
  const revisions = new Set<number>();
  let count = 0;
  for await (const lines of linesOf(createShelf(database, pack).table, 'positions')) {
    for (const { text } of lines) revisions.add(Number(/Revision (\d+)/.exec(text)?.[1]));
    count += lines.length;
  }
  return { revisions: [...revisions], count };
}
