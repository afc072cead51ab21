import { isCyrillic } from './characters';
import { croatian, slovene } from './endings/south-slavic';
import { czech } from './endings/czech';
import type { EndingRule } from './endings/ending-rule';
import { finnish } from './endings/finnish';
import { genitiveS } from './endings/genitive-s';
import { hungarian } from './endings/hungarian';
import { polish } from './endings/polish';
import { russian } from './endings/russian';
import { slovak } from './endings/slovak';
import { ukrainian } from './endings/ukrainian';

/**
 * The folded base forms that a folded word may be a case form of in a language; empty where names do not change. A word
 * in Cyrillic letters on a page of another script is read as Ukrainian and Russian.
 */
export function undoEndings(word: string, lang: string): readonly string[] {
  const cyrillic = isCyrillic(word.charCodeAt(0));
  const table = tables.get(cyrillic && !cyrillicLanguages.has(lang) ? 'ru+uk' : lang);
  if (
    !table ||
    (cyrillic ? !cyrillicLanguages.has(lang) && table !== tables.get('ru+uk') : cyrillicLanguages.has(lang))
  ) {
    return none;
  }
  return undo(table, word);
}

const none: readonly string[] = [];

/** Endings by their last letter, each with what may stand before it and what it replaces. */
type Table = ReadonlyMap<string, readonly Undo[]>;

interface Undo {
  ending: string;
  after: string;
  base: string;
}

/** Shorter stems are more often other words than names. */
const shortestStem = 2;
const shortestBase = 3;

function undo(table: Table, word: string): readonly string[] {
  const candidates = table.get(word.charAt(word.length - 1));
  if (!candidates) return none;
  const bases = new Set<string>();
  for (const { ending, after, base } of candidates) {
    const stemLength = word.length - ending.length;
    if (stemLength < shortestStem || stemLength + base.length < shortestBase || !word.endsWith(ending))
      continue;
    if (after !== '-' && !after.includes(word.charAt(stemLength - 1))) continue;
    bases.add(word.slice(0, stemLength) + base);
  }
  bases.delete(word);
  return [...bases];
}

function tableOf(...rules: EndingRule[][]): Table {
  const table = new Map<string, Undo[]>();
  for (const { after, bases, endings } of rules.flat()) {
    for (const ending of endings) {
      const last = ending.charAt(ending.length - 1);
      const undos = table.get(last) ?? [];
      undos.push(...bases.map((base) => ({ ending, after, base })));
      table.set(last, undos);
    }
  }
  return table;
}

const scandinavian = tableOf(genitiveS);

// Bulgarian and Macedonian names have no cases.
const cyrillicLanguages = new Set(['uk', 'ru', 'be', 'bg', 'mk', 'sr', 'kk', 'ky', 'tg', 'mn']);

const tables: ReadonlyMap<string, Table> = new Map([
  ['uk', tableOf(ukrainian)],
  ['ru', tableOf(russian)],
  ['be', tableOf(russian, ukrainian)],
  ['ru+uk', tableOf(russian, ukrainian)],
  ['pl', tableOf(polish)],
  ['cs', tableOf(czech)],
  ['sk', tableOf(slovak)],
  ['sl', tableOf(slovene)],
  ...['hr', 'bs', 'sh', 'sr', 'cnr'].map((lang): [string, Table] => [lang, tableOf(croatian)]),
  ['fi', tableOf(finnish)],
  ['hu', tableOf(hungarian)],
  ...['de', 'nl', 'sv', 'da', 'no', 'nb', 'nn', 'lb'].map((lang): [string, Table] => [lang, scandinavian]),
]);
