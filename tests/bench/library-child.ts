import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import { answerParent } from './answer-parent';
import { makeBenchActors, writtenNames } from './bench-dictionary';
import { makeBenchText } from './bench-text';
import { timeRuns } from './time-runs';
import { patternSource } from './word-pattern';

export type Library = 'fastscan' | 'ahocorasick' | 'modern-ahocorasick' | 'one regular expression';

export interface LibraryQuestion {
  library: Library;
  aliases: number;
}

export interface LibraryTimes {
  buildMs: number;
  scanMs: number;
}

/** Start, end. */
type Hit = readonly [number, number];

interface Scanner {
  search: (text: string) => readonly Hit[];
  /** It does better with short texts than with one long one. */
  inParagraphs?: true;
}

const scanTimeMs = 8000;

answerParent((question) => timesOf(question as LibraryQuestion));

function timesOf({ library, aliases }: LibraryQuestion): LibraryTimes {
  const names = [...new Set(makeBenchActors(aliases, 'exact').flatMap(writtenNames))];
  const paragraphs = makeBenchText().map(({ text }) => text);
  const start = performance.now();
  const { search, inParagraphs } = build[library](names);
  const buildMs = performance.now() - start;
  const texts = inParagraphs ? paragraphs : [paragraphs.join('\n')];
  const { scan } = timeRuns(
    { scan: () => texts.reduce((sum, text) => sum + wholeWords(text, search(text)).length, 0) },
    { limitMs: scanTimeMs },
  );
  return { buildMs, scanMs: scan };
}

const build: Record<Library, (names: readonly string[]) => Scanner> = {
  fastscan: (names) => {
    const scanner = new FastScanner(names);
    const search = (text: string) =>
      scanner.search(text, { longest: true }).map(([start, word]): Hit => [start, start + word.length]);
    return { search };
  },
  ahocorasick: (names) => {
    const automaton = new AhoCorasick(names);
    const search = (text: string) =>
      automaton
        .search(text)
        .flatMap(([last, words]) => words.map((word): Hit => [last + 1 - word.length, last + 1]));
    return { search };
  },
  'modern-ahocorasick': (names) => {
    const automaton = new ModernAhoCorasick(names);
    return {
      search: (text) => automaton.search(text).map(({ start, end }): Hit => [start, end]),
      inParagraphs: true,
    };
  },
  'one regular expression': (names) => {
    const pattern = new RegExp(patternSource(names), 'gu');
    const search = (text: string) =>
      Array.from(text.matchAll(pattern), ({ index, 0: name }): Hit => [index, index + name.length]);
    return { search };
  },
};

/** Automata find names inside words and all that overlap: of these the leftmost, and of those the longest. */
function wholeWords(text: string, hits: readonly Hit[]): Hit[] {
  const whole = hits.filter(([start, end]) => !isLetter(text, start - 1) && !isLetter(text, end));
  const sorted = whole.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  let from = 0;
  return sorted.filter(([start, end]) => {
    if (start < from) return false;
    from = end;
    return true;
  });
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
