// `npm run test:kill`: imports, and updates of feeds, are killed at moments that a seed decides, in real Chromium with the built extension; after
// each kill either the old revision or the new one stands whole, with every edit that was acknowledged and no orphan.
import { parseArgs } from 'node:util';
import { buildExtension } from '../setup/build-extension';
import { startFeedKills, type FeedKills } from './feed-kills';
import { startKills, victims, type Kills } from './kills';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { times: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
  });
  const built = await buildExtension('chromium');
  const given = { folder: built.folder, seed: Number(values.seed) };
  const times = Number(values.times);
  try {
    await killImports(await startKills(given), times);
    await killUpdates(await startFeedKills(given), times);
  } finally {
    await built.remove();
  }
}

async function killImports(kills: Kills, times: number): Promise<void> {
  try {
    for (const victim of victims) {
      // oxlint-disable-next-line no-await-in-loop -- one kill after the other
      await repeat(`an import with its ${victim}`, times, () => kills.kill(victim));
    }
    const noticed = await kills.killTorn();
    if (noticed.length === 0) report('control', ['a torn import was not noticed']);
    else process.stdout.write(`control: a torn import is noticed (${noticed.join('; ')})\n`);
  } finally {
    await kills.close();
  }
}

async function killUpdates(kills: FeedKills, times: number): Promise<void> {
  try {
    await repeat("a feed's update with its background", times, () => kills.kill());
  } finally {
    await kills.close();
  }
}

async function repeat(what: string, times: number, kill: () => Promise<string[]>): Promise<void> {
  for (let time = 1; time <= times; time++) {
    // oxlint-disable-next-line no-await-in-loop -- one kill after the other
    report(`${what}, ${time}`, await kill());
  }
  process.stdout.write(`${what}: killed ${times} times\n`);
}

function report(what: string, wrong: string[]): void {
  if (wrong.length === 0) return;
  process.stdout.write(`${what}: ${wrong.join('; ')}\n`);
  process.exitCode = 1;
}

await main();
