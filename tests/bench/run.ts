// `npm run bench`: what reading costs, as ratios within one run, printed as a Markdown table. It asserts nothing: the
// figures of a busy machine are not those of a quiet one, their ratios nearly are. `-- --only reading` measures one part.
import { parseArgs } from 'node:util';
import { startFixtureServer } from '../journeys/fixture-server';
import { buildExtension } from '../setup/build-extension';
import { longPath, type BenchStage } from './bench-stage';
import { toTable, type Figure } from './figure';
import { makeLongPage } from './long-page';
import { measureContext } from './measure-context';
import { measureFreshness } from './measure-freshness';
import { measureFuzz } from './measure-fuzz';
import { measureHover } from './measure-hover';
import { measureInsertions, measurePaddingWrite } from './measure-live-pages';
import { measureKeeping } from './measure-keeping';
import { measureMatching } from './measure-matching';
import { measureMemory } from './measure-memory';
import { measureOptions } from './measure-options';
import { measureLongestTask, measureScan } from './measure-scan';
import { measureSize } from './measure-size';
import { measureStorage } from './measure-storage';
import { measureStatements } from './measure-statements';
import { measureWoken } from './measure-woken';
import { startBenchBrowser } from './start-bench-browser';
import { walkedPath, writeWalkerExtension } from './walker-extension';

async function main(only: string | undefined): Promise<void> {
  const wanted = measurements.filter(([what]) => only === undefined || what === only);
  if (wanted.length === 0) {
    say(`There is no measurement "${only}", but: ${measurements.map(([what]) => what).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  say('Building the extension…');
  const built = await buildExtension('chromium');
  const walker = await writeWalkerExtension();
  const { html } = makeLongPage();
  const server = await startFixtureServer({ [longPath]: html, [walkedPath]: html });
  const reading = await startBenchBrowser(built.folder, { opensWelcome: true });
  const bare = await startBenchBrowser(walker.folder, { opensWelcome: false });
  const stage: BenchStage = { reading, bare, server, folder: built.folder };
  try {
    const figures: Figure[] = [];
    for (const [what, measure] of wanted) {
      say(`Measuring ${what}…`);
      // oxlint-disable-next-line no-await-in-loop -- two measurements at once would disturb each other
      figures.push(...(await measure(stage).catch(notMeasured)));
    }
    process.stdout.write(`\n${toTable(figures)}\n`);
  } finally {
    await reading.close();
    await bare.close();
    await server.close();
    await walker.remove();
    await built.remove();
  }
}

const measurements: [what: string, measure: (stage: BenchStage) => Promise<Figure[]>][] = [
  ['matching', measureMatching],
  ['adversarial names', measureFuzz],
  ['statements', measureStatements],
  ['the woken background', measureWoken],
  ['reading', measureScan],
  ['the longest task', measureLongestTask],
  ['a page that lays out again', measurePaddingWrite],
  ['a live page', measureInsertions],
  ['keeping', measureKeeping],
  ['the script', ({ folder }) => measureSize(folder)],
  ['hovering', measureHover],
  ['context', measureContext],
  ['memory', measureMemory],
  ['the options page', measureOptions],
  ['freshness', measureFreshness],
  ['storage', measureStorage],
];

/** The others are worth having all the same. */
function notMeasured(error: unknown): Figure[] {
  say(`Not measured. ${String(error)}`);
  process.exitCode = 1;
  return [];
}

/** Not on standard output: that is for the table. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

// `--million` is for those who measure.
const options = { only: { type: 'string' }, million: { type: 'boolean' } } as const;
await main(parseArgs({ options }).values.only);
