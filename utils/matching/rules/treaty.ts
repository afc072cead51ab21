import type { Surface } from '../scan/surface';
import { wordBefore } from '../text/surroundings';
import { treaties } from '../words/treaties';

/** Where the first of the names begins that dashes join to the one at `start`: at "Vernik" in "Vernik–Quillon". */
export function firstOfJoined(text: string, start: number): number {
  // Asked of each name: few have a dash before them.
  if (!dash.test(text.charAt(start - 1))) return start;
  return start - joinedBefore.exec(text.slice(Math.max(0, start - joinedReach), start))![0].length;
}

const dash = /[-‐‑–—]/;
const joinedBefore = /(?:(?<!\p{L})\p{Lu}[\p{L}’']*[-‐‑–—]){0,2}$/u;

/** UTF-16 units that hold two surnames with their dashes. */
const joinedReach = 60;

/**
 * True when a name is one of those that a treaty or plan is called by: "smlouva Vernik–Quillon". Talks and duels of two
 * people are theirs.
 */
export function isOfTreaty(text: string, { start, end }: Surface, lang: string): boolean {
  const first = firstOfJoined(text, start);
  if (first === start && !/^[-‐‑–—]\p{Lu}/u.test(text.slice(end, end + 2))) return false;
  const treaty = wordBefore(text, first);
  return treaty?.joiner === 'space' && (treaties[lang]?.has(treaty.folded) ?? false);
}
