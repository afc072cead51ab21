import type { BenchStage } from './bench-stage';
import { inMs, type Figure } from './figure';
import { runInChild } from './in-child';
import { measureLibraries } from './measure-libraries';
import type { ScanQuestion, ScanTimes } from './scan-child';
import type { BenchSpelling } from './bench-dictionary';

const small = 1000;
const large = 500_000;

/** Long enough to build and scan ten times over for whatever can be used at all. */
const scanLimitS = 240;

const spellings: Record<BenchSpelling, string> = { exact: 'exact forms', endings: 'with case endings' };
const reach = { exact: '≤ 4.5', endings: '≤ 6' };

/**
 * Scanning a million characters for 500,000 names, in Node: against one pass of `charCodeAt` over the same characters,
 * against 1,000 names, and against libraries that find the same exact forms. And the whole answer of the background,
 * which must also tell who is meant. Each in a process of its own.
 */
export async function measureMatching(stage: BenchStage): Promise<Figure[]> {
  const exact = await scan('exact');
  const endings = await scan('endings');
  return [
    againstPass('exact', exact),
    againstPass('endings', endings),
    againstSmall('exact', exact),
    againstSmall('endings', endings),
    ...(await measureLibraries(stage, exact.largeMs)),
    wholeAnswer('exact', exact),
    wholeAnswer('endings', endings),
    perForm('in memory', exact.bytesInMemory, exact),
    perForm('on disk', exact.bytesOnDisk, exact),
    perForm('in memory, with case endings', endings.bytesInMemory, endings),
  ];
}

async function scan(spelling: BenchSpelling): Promise<ScanTimes> {
  const question: ScanQuestion = { spelling, small, large };
  const times = await runInChild<ScanTimes>('scan-child.ts', question, { limitS: scanLimitS });
  if (times.kind !== 'answered')
    throw new Error(`the scan was not measured: ${times.kind === 'late' ? 'it took too long' : times.why}`);
  return times.answer;
}

function againstPass(spelling: BenchSpelling, { passMs, largeMs }: ScanTimes): Figure {
  return {
    what: `Scan of 1 MB text for 500,000 aliases, ${spellings[spelling]}`,
    measured: inMs(largeMs),
    yardstick: { what: 'one pass of `charCodeAt`', measured: inMs(passMs), ratio: largeMs / passMs },
    reach: reach[spelling],
  };
}

function againstSmall(spelling: BenchSpelling, { smallMs, largeMs }: ScanTimes): Figure {
  return {
    what: `The same, ${spellings[spelling]}`,
    measured: inMs(largeMs),
    yardstick: { what: '1,000 aliases', measured: inMs(smallMs), ratio: largeMs / smallMs },
    reach: '≤ 1.3',
  };
}

function wholeAnswer(spelling: BenchSpelling, { passMs, answerMs, mentions }: ScanTimes): Figure {
  return {
    what: `The same and who is meant, ${spellings[spelling]}: ${mentions.toLocaleString('en')} mentions`,
    measured: inMs(answerMs),
    yardstick: { what: 'one pass of `charCodeAt`', measured: inMs(passMs), ratio: answerMs / passMs },
  };
}

function perForm(where: string, bytes: number, { storedForms }: ScanTimes): Figure {
  return {
    what: `The index of 500,000 aliases ${where}`,
    measured: `${(bytes / 1e6).toFixed(2)} MB`,
    yardstick: {
      what: 'stored forms',
      measured: storedForms.toLocaleString('en'),
      ratio: bytes / storedForms,
    },
    reach: '≤ 14',
  };
}
