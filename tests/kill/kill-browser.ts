import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { eventually } from '../journeys/eventually';
import { startContext } from '../journeys/launch-chromium';
import { bundleScript } from '../setup/bundle-script';
import type * as KillPage from './kill-page';

// Chromium with the built extension, and `kill-page.ts` in contexts of it.

/** The script that `ownPage` and `background` bring. */
export function bundleKillPage(): Promise<string> {
  return bundleScript(fileURLToPath(new URL('kill-page.ts', import.meta.url)), 'killPage');
}

export type Started = Awaited<ReturnType<typeof startBrowser>>;

export async function startBrowser(extension: string, profile: string) {
  const { context, close } = await startContext({ extension, profile });
  const worker = await eventually('the background runs', () => context.serviceWorkers()[0]);
  return { context, close, origin: new URL('/', worker.url()).href };
}

/** A page of the extension that does nothing by itself. */
export async function ownPage({ context, origin }: Started, script: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL('privacy.html', origin).href);
  await page.evaluate(`${script};globalThis.killPage = killPage;0`);
  return page;
}

/** The background, awake. */
export async function background({ context, origin }: Started, script: string): Promise<Worker> {
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

/** Runs one of the script's tasks in a context. */
export async function call<Name extends TaskName>(
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

/** Ends the background, whatever it is at. */
export async function stopWorkers(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** The process of the browser that has this profile. */
export function pidOf(profile: string): number {
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
