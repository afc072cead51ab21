import type { BenchStage } from './bench-stage';
import { inMs, type Figure } from './figure';
import { runInChild, type ChildAnswer } from './in-child';
import type { Library, LibraryTimes } from './library-child';
import { timeDomLibrary, type DomLibrary } from './time-dom-library';

const libraries: Library[] = ['fastscan', 'ahocorasick', 'modern-ahocorasick', 'one regular expression'];
const domLibraries: DomLibrary[] = ['mark.js', 'findAndReplaceDOMText'];

/** Long enough to build and scan a few times for whatever can be used at all. */
const limitS = 30;
const pageLimitS = 10;

/** What does not come to an end with the most is tried with fewer. */
const sizes = [500_000, 1000, 20];

/**
 * The time of our scan of a million characters for 500,000 exact names against libraries that find the same forms: in
 * Node those that scan strings, on the page of a million characters in Chromium those that mark pages.
 */
export async function measureLibraries(stage: BenchStage, ourMs: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const add = (what: string, times: Attempt) => figures.push(figureOf(what, times, ourMs));
  for (const library of libraries) {
    // oxlint-disable-next-line no-await-in-loop -- two at once would slow each other down
    add(library, await firstToEnd((aliases) => timeInNode(library, aliases)));
  }
  for (const library of domLibraries) {
    const time = (aliases: number) => timeDomLibrary(stage, { library, aliases, limitS: pageLimitS });
    // oxlint-disable-next-line no-await-in-loop -- as above
    add(`${library} on the page`, await firstToEnd(time));
  }
  return figures;
}

interface Attempt {
  /** Of the largest size that came to an end. */
  ms: number | undefined;
  aliases: number;
  /** What became of 500,000, where that did not. */
  trouble: string | undefined;
}

async function firstToEnd(time: (aliases: number) => Promise<ChildAnswer<number>>): Promise<Attempt> {
  let trouble: string | undefined;
  for (const aliases of sizes) {
    // oxlint-disable-next-line no-await-in-loop -- the smaller only where the larger does not end
    const answer = await time(aliases);
    if (answer.kind === 'answered') return { ms: answer.answer, aliases, trouble };
    trouble ??= answer.kind === 'late' ? 'does not end' : answer.why;
  }
  return { ms: undefined, aliases: 0, trouble };
}

async function timeInNode(library: Library, aliases: number): Promise<ChildAnswer<number>> {
  const times = await runInChild<LibraryTimes>('library-child.ts', { library, aliases }, { limitS });
  return times.kind === 'answered' ? { kind: 'answered', answer: times.answer.scanMs } : times;
}

function figureOf(library: string, { ms, aliases, trouble }: Attempt, ourMs: number): Figure {
  const time = ms === undefined ? [] : [inMs(ms) + (trouble ? ` with ${aliases.toLocaleString('en')}` : '')];
  const measured = [...(trouble ? [`500,000: ${trouble}`] : []), ...time].join(', ');
  return {
    what: 'The same, exact forms',
    measured: inMs(ourMs),
    yardstick: { what: library, measured, ...(ms === undefined ? {} : { ratio: ourMs / ms }) },
    reach: '≤ 0.2',
  };
}
