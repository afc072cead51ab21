import { isCyrillic } from './characters';
import { latvian, lithuanian } from './endings/baltic';
import { belarusian } from './endings/belarusian';
import { czech } from './endings/czech';
import type { EndingRule } from './endings/ending-rule';
import { estonian, finnish } from './endings/finnic';
import { genitiveS } from './endings/genitive-s';
import { greek } from './endings/greek';
import { hungarian } from './endings/hungarian';
import { polish, polishApostropheEndings } from './endings/polish';
import { romanian } from './endings/romanian';
import { russian } from './endings/russian';
import { slovak } from './endings/slovak';
import { croatian, serbian, slovene } from './endings/south-slavic';
import { ukrainian } from './endings/ukrainian';

/** The case endings of a language, ready to be taken off words. */
export type Endings = ReadonlyMap<number, readonly Undo[]>;

/** One ending, what may stand before it, and what it replaces; the map's keys are the last letters of endings. */
export interface Undo {
  ending: string;
  /** The last letter of the stem is one of these; empty means any. */
  after: string;
  base: string;
}

/** Shorter stems are more often other words than names. */
export const shortestStem = 1;
export const shortestBase = 3;
/** The same behind the first token of a name, which leaves less to chance: "Ким Чен Ына". */
export const shortestLaterBase = 2;

/** The endings of a language, for words that begin with a Cyrillic letter and for others; none where names do not change. */
export interface EndingsByScript {
  latin: Endings | undefined;
  cyrillic: Endings | undefined;
}

/** Words in Cyrillic letters on a page of another script are read as Ukrainian and Russian. */
export function endingsOf(lang: string): EndingsByScript {
  let known = byLanguage.get(lang);
  if (!known) {
    const cyrillic = writtenInCyrillic.has(lang) ? cyrillicEndings.get(lang) : russianAndUkrainian;
    known = { latin: endings.get(lang), cyrillic };
    byLanguage.set(lang, known);
  }
  return known;
}

/** The folded base forms that a folded word may be a case form of in a language. */
export function undoEndings(word: string, lang: string, shortest = shortestBase): readonly string[] {
  const { latin, cyrillic } = endingsOf(lang);
  const own = isCyrillic(word.charCodeAt(0)) ? cyrillic : latin;
  const candidates = own?.get(word.charCodeAt(word.length - 1));
  if (!candidates) return none;
  const bases = new Set<string>();
  for (const { ending, after, base } of candidates) {
    const stemLength = word.length - ending.length;
    if (stemLength < shortestStem || stemLength + base.length < shortest || !word.endsWith(ending)) continue;
    if (after !== '' && !after.includes(word.charAt(stemLength - 1))) continue;
    bases.add(word.slice(0, stemLength) + base);
  }
  return [...bases];
}

const none: readonly string[] = [];

const byLanguage = new Map<string, EndingsByScript>();

/** True for a folded ending that a language writes behind a name and an apostrophe, inside a longer name too. */
export function endsInApostrophe(lang: string, ending: string): boolean {
  return lang === 'pl' && polishApostropheEndings.has(ending);
}

function tableOf(...rules: EndingRule[][]): Endings {
  const merged = new Map<string, Undo>();
  for (const { after, bases, endings: forms } of rules.flat()) {
    for (const ending of forms) {
      for (const base of bases) if (base !== ending) mergeUndo(merged, { ending, base, after });
    }
  }
  const table = new Map<number, Undo[]>();
  for (const undo of merged.values()) {
    const last = undo.ending.charCodeAt(undo.ending.length - 1);
    table.set(last, [...(table.get(last) ?? []), undo]);
  }
  return table;
}

// Tables repeat an ending for several kinds of stems; a word is tried once.
function mergeUndo(merged: Map<string, Undo>, { ending, base, after }: Undo): void {
  const key = `${ending}>${base}`;
  const known = merged.get(key);
  if (after === '-' || known?.after === '') merged.set(key, { ending, base, after: '' });
  else merged.set(key, { ending, base, after: (known?.after ?? '') + after });
}

const scandinavian = tableOf(genitiveS);

const southSlavic = tableOf(croatian);
const russianAndUkrainian = tableOf(russian, ukrainian);

const endings: ReadonlyMap<string, Endings> = new Map([
  ['pl', tableOf(polish)],
  ['cs', tableOf(czech)],
  ['sk', tableOf(slovak)],
  ['sl', tableOf(slovene)],
  ...['hr', 'bs', 'sh', 'sr', 'cnr'].map((lang): [string, Endings] => [lang, southSlavic]),
  ['lt', tableOf(lithuanian)],
  ['lv', tableOf(latvian)],
  ['fi', tableOf(finnish)],
  ['et', tableOf(estonian)],
  ['hu', tableOf(hungarian)],
  ['el', tableOf(greek)],
  ['ro', tableOf(romanian)],
  ...['de', 'nl', 'sv', 'da', 'no', 'nb', 'nn', 'lb'].map((lang): [string, Endings] => [lang, scandinavian]),
]);

const cyrillicEndings: ReadonlyMap<string, Endings> = new Map([
  ['uk', tableOf(ukrainian)],
  ['ru', tableOf(russian)],
  ['be', tableOf(belarusian)],
  ['sr', tableOf(serbian)],
]);

// Bulgarian and Macedonian names have no cases, and Turkic languages inflect Russian names in their own way.
const writtenInCyrillic = new Set([...cyrillicEndings.keys(), 'bg', 'mk', 'kk', 'ky', 'tg', 'mn']);
