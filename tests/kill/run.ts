// `npm run test:kill`: an import is killed at moments that a seed decides, in real Chromium with the built extension; after
// each kill either the old revision or the new one stands whole, with every edit that was acknowledged and no orphan.
import { parseArgs } from 'node:util';
import { buildExtension } from '../setup/build-extension';
import { startKills, victims } from './kills';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { times: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
  });
  const built = await buildExtension('chromium');
  const kills = await startKills({ folder: built.folder, seed: Number(values.seed) });
  try {
    for (const victim of victims) {
      for (let time = 1; time <= Number(values.times); time++) {
        // oxlint-disable-next-line no-await-in-loop -- one kill after the other
        report(`${victim} ${time}`, await kills.kill(victim));
      }
      process.stdout.write(`${victim}: killed ${values.times} times\n`);
    }
    const noticed = await kills.killTorn();
    if (noticed.length === 0) report('control', ['a torn import was not noticed']);
    else process.stdout.write(`control: a torn import is noticed (${noticed.join('; ')})\n`);
  } finally {
    await kills.close();
    await built.remove();
  }
}

function report(what: string, wrong: string[]): void {
  if (wrong.length === 0) return;
  process.stdout.write(`${what}: ${wrong.join('; ')}\n`);
  process.exitCode = 1;
}

await main();
