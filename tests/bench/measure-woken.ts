import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { packBlocks, packFacts } from '../../utils/messaging/packed-blocks';
import type { NamedActor } from '../../utils/matching/index/names-index';
import { eventually } from '../journeys/eventually';
import { startContext } from '../journeys/launch-chromium';
import { makeBenchActors } from './bench-dictionary';
import { makeBenchPack } from './bench-pack';
import type { BenchStage } from './bench-stage';
import { inMb, inMs, type Figure } from './figure';
import { median, percentile } from './statistics';
import { createStopper } from './worker-stopper';

const runs = 21;
const fewActors = 20;
const manyAliases = 500_000;

/**
 * From a question to a background that has ended until its answer is there: names are found in a paragraph, with the
 * dictionary of 500,000 aliases stored and with one of 20 people. The question is put by a page of the extension's own, so
 * that nothing but the background is measured. And what the background holds in memory once it has answered.
 */
export async function measureWoken({ folder }: Pick<BenchStage, 'folder'>): Promise<Figure[]> {
  const all = makeBenchActors(manyAliases, 'exact');
  const few = await startWith(folder, all.slice(0, fewActors));
  const many = await startWith(folder, all);
  const times = { few: [] as number[], many: [] as number[] };
  try {
    // The first ones are not counted: they fill the browser's own caches.
    for (let run = -2; run < runs; run++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, in turn, for a fair machine
      const took = { few: await few.wakeAndAsk(), many: await many.wakeAndAsk() };
      if (run < 0) continue;
      times.few.push(took.few);
      times.many.push(took.many);
    }
    const memory = { few: await few.memory(), many: await many.memory() };
    const more = median(times.many) - median(times.few);
    return [
      {
        what: 'Background woken until its first answer, 500,000 aliases',
        measured: `${spread(times.many)}, ${inMs(more)} more`,
        yardstick: { what: `the same with ${fewActors} actors`, measured: spread(times.few) },
        reach: '≤ 60 ms more',
      },
      {
        what: 'Memory of the background then',
        measured: inMb(memory.many),
        yardstick: {
          what: `the same with ${fewActors} actors`,
          measured: inMb(memory.few),
          ratio: memory.many / memory.few,
        },
      },
    ];
  } finally {
    await few.close();
    await many.close();
  }
}

function spread(times: number[]): string {
  return `${inMs(median(times))} (p95 ${inMs(percentile(times, 95))})`;
}

/** A browser with an extension that was shipped with these actors, which it has taken in and compiled. */
async function startWith(folder: string, actors: NamedActor[]) {
  const extension = await mkdtemp(join(tmpdir(), 'standpoint-woken-'));
  await cp(folder, extension, { recursive: true });
  await writeFile(join(extension, 'packs', 'standpoint-seed.json'), makeBenchPack(actors));
  const { context, close } = await startContext({ extension });
  const welcome = await eventually('the welcome page opened at install', () =>
    context.pages().find((page) => page.url().startsWith('chrome-extension:')),
  );
  const page = await context.newPage();
  await page.goto(new URL('/privacy.html', welcome.url()).href);
  await welcome.close();
  const session = await context.newCDPSession(page);
  const stopper = await createStopper(session);
  const text = `Yesterday ${actors[0]?.name} met ${actors[9]?.name} and spoke with ${actors[19]?.name}.`;
  await askForMentions(page, text);
  return {
    async wakeAndAsk() {
      await stopper.stop();
      return askForMentions(page, text);
    },
    memory: () => memoryOfWorker(session),
    async close() {
      await close();
      await rm(extension, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Milliseconds from the question to the answer. Throws where the answer is not all three people. */
async function askForMentions(page: Page, text: string): Promise<number> {
  const question = {
    blocks: packBlocks([{ id: 1, text, role: 'text' }]),
    page: { host: 'gazette.example', lang: 'en' },
    facts: packFacts([]),
  };
  const { tookMs, answer } = await page.evaluate(
    async (asked) => {
      const { runtime } = (globalThis as unknown as { chrome: Pick<WebExtension, 'runtime'> }).chrome;
      const askedAt = performance.now();
      const given: unknown = await runtime.sendMessage(asked);
      return { tookMs: performance.now() - askedAt, answer: JSON.stringify(given) };
    },
    { to: 'background', kind: 'mentions.find', question },
  );
  const found = answer.match(/"start":/g)?.length ?? 0;
  if (found !== 3) throw new Error(`${found} of three people were found: ${answer}`);
  return tookMs;
}

/** The heap of the extension's worker after a full collection, with what the browser holds for it outside. */
async function memoryOfWorker(session: CDPSession): Promise<number> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  if (!worker) throw new Error('no worker runs');
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  const call = (id: number, method: string) =>
    new Promise<Record<string, number>>((resolve) => {
      const hear = ({ sessionId: from, message }: { sessionId: string; message: string }) => {
        const reply = JSON.parse(message) as { id?: number; result?: Record<string, number> };
        if (from !== sessionId || reply.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(reply.result ?? {});
      };
      session.on('Target.receivedMessageFromTarget', hear);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await call(1, 'HeapProfiler.collectGarbage');
  const {
    usedSize = 0,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = await call(2, 'Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
