import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { createRandom } from '../bench/random';
import { eventually } from '../journeys/eventually';
import { startContext } from '../journeys/launch-chromium';
import { bundleScript } from '../setup/bundle-script';
import type * as KillPage from './kill-page';
import type { Standing } from './kill-page';

/** Who is killed while it takes a pack in. */
export const victims = ['background', 'tab', 'browser'] as const;
export type Victim = (typeof victims)[number];

export interface Kills {
  /** Lets a revision be taken in and kills whoever does at some moment. Answers what is wrong afterwards. */
  kill: (victim: Victim) => Promise<string[]>;
  /** The same with the torn importer, killed in the middle. */
  killTorn: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** Starts Chromium with the built extension and one revision of a pack in force. Moments are the same for equal seeds. */
export async function startKills({ folder, seed }: { folder: string; seed: number }): Promise<Kills> {
  const script = await bundleScript(fileURLToPath(new URL('kill-page.ts', import.meta.url)), 'killPage');
  const profile = await mkdtemp(join(tmpdir(), 'standpoint-kills-'));
  const random = createRandom(seed);
  let started = await start(folder, profile);
  let revision = 1;
  const edits: string[] = [];

  /** The name of the next edit, which is there for good once `begin` has answered. */
  function acknowledge(): string {
    edits.push(`Edit ${edits.length + 1}`);
    return edits.at(-1) ?? '';
  }

  const first = await ownPage(started, script);
  const startedAt = performance.now();
  await call(first, 'begin', [revision, acknowledge()]);
  const ended = await call(first, 'end', []);
  const takesMs = performance.now() - startedAt;
  await first.close();
  if (ended !== 'imported') throw new Error(`nothing was taken in: ${ended}`);

  async function kill(victim: Victim): Promise<string[]> {
    const before = revision;
    revision++;
    const runner =
      victim === 'background' ? await background(started, script) : await ownPage(started, script);
    await call(runner, 'begin', [revision, acknowledge()]);
    // The moment of the kill is what is tried out, so this waits for nothing.
    await new Promise((resolve) => setTimeout(resolve, random.next() * takesMs * 1.1));
    await strike(victim, runner);
    return judge(await lookAgain(), { old: before, new: revision });
  }

  async function killTorn(): Promise<string[]> {
    const runner = await ownPage(started, script);
    revision++;
    await call(runner, 'beginTorn', [revision]);
    await strike('tab', runner);
    return judge(await lookAgain(), { old: revision - 1, new: revision });
  }

  async function strike(victim: Victim, runner: Page | Worker): Promise<void> {
    if (victim === 'tab') return (runner as Page).close();
    if (victim === 'background') return stopWorkers(started.context);
    process.kill(pidOf(profile), 'SIGKILL');
    await started.context.close().catch(() => undefined);
    started = await start(folder, profile);
  }

  async function lookAgain(): Promise<Standing> {
    const page = await ownPage(started, script);
    const standing = await call(page, 'look', []);
    await page.close();
    return standing;
  }

  function judge(standing: Standing, revisions: { old: number; new: number }): string[] {
    const wrong: string[] = [];
    if (standing.state !== 'stored') wrong.push(`storage is ${standing.state}`);
    if (![revisions.old, revisions.new].includes(standing.revision))
      wrong.push(`revision ${standing.revision}`);
    if (standing.revisions.join() !== String(standing.revision))
      wrong.push(`mixed: ${standing.revisions.join()}`);
    if (standing.positions !== positions) wrong.push(`${standing.positions} positions`);
    const lost = edits.filter((edit) => !standing.edits.includes(edit));
    if (lost.length > 0) wrong.push(`lost edits: ${lost.join()}`);
    if (standing.strays.length > 0) wrong.push(`orphans: ${standing.strays.join()}`);
    revision = standing.revision;
    return wrong;
  }

  return {
    kill,
    killTorn,
    async close() {
      await started.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** As many as kill-page takes in. */
const positions = 3000;

type Started = Awaited<ReturnType<typeof start>>;

async function start(extension: string, profile: string) {
  const { context, close } = await startContext({ extension, profile });
  const worker = await eventually('the background runs', () => context.serviceWorkers()[0]);
  return { context, close, origin: new URL('/', worker.url()).href };
}

async function ownPage({ context, origin }: Started, script: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL('privacy.html', origin).href);
  await page.evaluate(`${script};globalThis.killPage = killPage;0`);
  return page;
}

async function background({ context, origin }: Started, script: string): Promise<Worker> {
  const page = await context.newPage();
  await page.goto(new URL('privacy.html', origin).href);
  // A message wakes it, where it was stopped.
  await page.evaluate(() => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage: (m: object) => Promise<unknown> } } }
    ).chrome;
    return runtime.sendMessage({ to: 'background', kind: 'dataset.status', question: {} }).then(() => 0);
  });
  await page.close();
  const worker = await eventually('the background runs again', () => context.serviceWorkers().at(-1));
  await worker.evaluate(`${script};globalThis.killPage = killPage;0`);
  return worker;
}

type Task = typeof KillPage;
type TaskName = {
  [Name in keyof Task]: Task[Name] extends (...given: never[]) => unknown ? Name : never;
}[keyof Task];

async function call<Name extends TaskName>(
  runner: Page | Worker,
  name: Name,
  given: Parameters<Task[Name]>,
): Promise<Awaited<ReturnType<Task[Name]>>> {
  const answer: unknown = await (runner as Page).evaluate(callInside, [name, given as unknown[]] as const);
  return answer as Awaited<ReturnType<Task[Name]>>;
}

/** Runs in the context that is to be killed. */
function callInside([name, given]: readonly [string, unknown[]]): unknown {
  const { killPage } = globalThis as unknown as {
    killPage: Record<string, (...all: unknown[]) => unknown>;
  };
  return killPage[name]?.(...given);
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** The process of the browser that has this profile. */
function pidOf(profile: string): number {
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const command = commandOf(entry);
    if (command.includes(`--user-data-dir=${profile}`) && !command.includes('--type=')) return Number(entry);
  }
  throw new Error('no browser has this profile');
}

/** Empty for a process that has ended meanwhile. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
