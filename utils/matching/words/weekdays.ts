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

/** Feasts that people are called after as well, and what stands before them as a time: in base form, and in others. */
interface Feasts {
  names: WordSet;
  before: WordSet;
  beforeForms: WordSet;
}

const southSlavicFeasts: Feasts = {
  names: wordSet('božić uskrs vaskrs božič божић ускрс васкрс'),
  before: wordSet('na za pred uz на за пред уз'),
  beforeForms: wordSet('uoči prije pre do poslije posle nakon oko уочи пре до после након око'),
};

const feasts: Record<string, Feasts> = {
  ro: {
    names: wordSet('crăciun paște paști'),
    before: wordSet('de la după până pentru în între'),
    beforeForms: wordSet(''),
  },
  hr: southSlavicFeasts,
  bs: southSlavicFeasts,
  sr: southSlavicFeasts,
};

/** True for the folded name of a feast behind a folded word that says when: "de Crăciun", "uoči Božića". */
export function isFeastBehind(feast: string, isBaseForm: boolean, before: string, lang: string): boolean {
  const inLang = feasts[lang];
  if (!inLang?.names.has(feast)) return false;
  return (isBaseForm ? inLang.before : inLang.beforeForms).has(before);
}
