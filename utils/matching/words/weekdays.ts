import { wordSet, type WordSet } from './word-set';

// Days of the week that people are called after as well, in languages that give them a capital.
const weekdays: Record<string, WordSet> = {
  en: wordSet('monday tuesday wednesday thursday friday saturday sunday'),
  de: wordSet('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'),
};

/** True for a folded word that is a day of the week, in a language that gives it a capital. */
export function isWeekday(word: string, lang: string): boolean {
  return weekdays[lang]?.has(word) ?? false;
}
