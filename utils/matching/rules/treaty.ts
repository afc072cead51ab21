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
 * True when a name is one of those that a treaty or plan is called by: "smlouva Vernik–Quillon", "пакт Верника — Квиллона".
 * Talks and duels of two people are theirs.
 */
export function isOfTreaty(text: string, surface: Surface, lang: string): boolean {
  const words = treaties[lang];
  if (!words) return false;
  const { start, end } = surface;
  const joined = firstOfJoined(text, start);
  const isJoined = joined < start || joinedBehind.test(text.slice(end, end + 2));
  const first = isJoined ? joined : firstOfSpaced(text, surface);
  const treaty = first === null ? null : wordBefore(text, first);
  return treaty?.joiner === 'space' && words.has(treaty.folded);
}

const joinedBehind = /^[-‐‑–—]\p{Lu}/u;

/** The same with spaces around the dash, of two names in one case; null where there is one name. */
function firstOfSpaced(text: string, { start, end }: Surface): number | null {
  const name = text.slice(start, end);
  const second = spacedBehind.exec(text.slice(end, end + spacedReach))?.[1];
  if (second !== undefined) return isInCaseOf(name, second) ? start : null;
  if (!isDash(text.charAt(start - 2))) return null;
  const [all, first = ''] = spacedBefore.exec(text.slice(Math.max(0, start - spacedReach), start)) ?? [];
  return all !== undefined && isInCaseOf(first, name) ? start - all.length : null;
}

const spacedBehind = /^\s[–—]\s(\p{Lu}\p{L}+)/u;
const spacedBefore = /(?<!\p{L})(\p{Lu}\p{L}+)\s[–—]\s$/u;
const spacedReach = 32;

function isDash(character: string): boolean {
  return character === '–' || character === '—';
}

/** Two nominatives end in consonants, two genitives in vowels. */
function isInCaseOf(one: string, other: string): boolean {
  return endsInVowel.test(one) === endsInVowel.test(other);
}

const endsInVowel = /[aeiouyáéíóúýąęěаеиіоуыюяйї]$/u;
