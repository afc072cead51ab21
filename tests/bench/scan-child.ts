import { compileIndex, storedForms } from '../../utils/matching/index/compile-index';
import { findMentions } from '../../utils/matching/find-mentions';
import { findSurfaces } from '../../utils/matching/scan/find-surfaces';
import { isInForce } from '../../utils/matching/rules/is-in-force';
import type { TextBlock } from '../../utils/matching/mention';
import type { NamesIndex } from '../../utils/matching/index/names-index';
import { indexBytes, openIndex } from '../../utils/matching/index/stored-index';
import { answerParent } from './answer-parent';
import { makeBenchActors, type BenchSpelling } from './bench-dictionary';
import { makeBenchText } from './bench-text';
import { sumOf } from './sum-of';
import { timeRuns } from './time-runs';

export interface ScanTimes {
  /** Median milliseconds of one pass of `charCodeAt`. */
  passMs: number;
  /** Of looking for names in every block, with the small index and the large one. */
  smallMs: number;
  largeMs: number;
  /** Of all that the background does for an answer with the large index: looking for names and who is meant. */
  answerMs: number;
  mentions: number;
  /** Of the large index, by stored form. */
  bytesOnDisk: number;
  bytesInMemory: number;
  storedForms: number;
}

export interface ScanQuestion {
  spelling: BenchSpelling;
  small: number;
  large: number;
}

answerParent((question) => timesOf(question as ScanQuestion));

function timesOf({ spelling, small, large }: ScanQuestion): ScanTimes {
  const paragraphs = makeBenchText();
  const blocks = paragraphs.map(({ lang, text: line }, id): TextBlock => {
    const block = { id, text: line, role: 'text' } as const;
    return lang === 'en' ? block : { ...block, lang };
  });
  const smallIndex = compileIndex(makeBenchActors(small, spelling));
  const bytes = indexBytes(compileIndex(makeBenchActors(large, spelling)));
  const { index: largeIndex, bytes: bytesInMemory } = weigh(() => openIndex(bytes.slice()));
  const context = { lang: 'en' };
  const inForce = isInForce(context);
  const scan = (index: NamesIndex) =>
    blocks.reduce(
      (sum, block) => sum + findSurfaces(index, block.text, block.lang ?? 'en', inForce).length,
      0,
    );
  const find = (index: NamesIndex) => findMentions(index, blocks, context, []);
  const times = timeRuns({
    // Over the very strings that the matcher gets, one by one as it does.
    pass: () => blocks.reduce((sum, { text }) => sum + sumOf(text), 0),
    small: () => scan(smallIndex),
    large: () => scan(largeIndex),
    answer: () => find(largeIndex),
  });
  return {
    passMs: times.pass,
    smallMs: times.small,
    largeMs: times.large,
    answerMs: times.answer,
    mentions: find(largeIndex).reduce((sum, { mentions }) => sum + mentions.length, 0),
    bytesOnDisk: bytes.byteLength,
    bytesInMemory,
    storedForms: storedForms(largeIndex),
  };
}

/** What the index holds beyond what was there before, after full collections: heap and array buffers. */
function weigh(open: () => NamesIndex | null): { index: NamesIndex; bytes: number } {
  const before = heldBytes();
  const index = open();
  if (!index) throw new Error('the index does not open its own bytes');
  return { index, bytes: heldBytes() - before };
}

function heldBytes(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
