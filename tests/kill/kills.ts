import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { createRandom } from '../bench/random';
import { judge } from './judge-standing';
import { background, bundleKillPage, call, ownPage, pidOf, startBrowser, stopWorkers } from './kill-browser';
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
  const script = await bundleKillPage();
  const profile = await mkdtemp(join(tmpdir(), 'standpoint-kills-'));
  const random = createRandom(seed);
  let started = await startBrowser(folder, profile);
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
    return judged(await lookAgain(), [before, revision]);
  }

  async function killTorn(): Promise<string[]> {
    const runner = await ownPage(started, script);
    revision++;
    await call(runner, 'beginTorn', [revision]);
    await strike('tab', runner);
    return judged(await lookAgain(), [revision - 1, revision]);
  }

  async function strike(victim: Victim, runner: Page | Worker): Promise<void> {
    if (victim === 'tab') return (runner as Page).close();
    if (victim === 'background') return stopWorkers(started.context);
    process.kill(pidOf(profile), 'SIGKILL');
    await started.context.close().catch(() => undefined);
    started = await startBrowser(folder, profile);
  }

  async function lookAgain(): Promise<Standing> {
    const page = await ownPage(started, script);
    const standing = await call(page, 'look', ['bench']);
    await page.close();
    return standing;
  }

  function judged(standing: Standing, allowed: readonly number[]): string[] {
    revision = standing.revision;
    return judge(standing, { revisions: allowed, positions, edits });
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
