import { countryRows } from './country-table';
import { otherNames } from './other-names';

/** How a language ties something to a country, each form with the country's ISO 3166-1 alpha-2 code. */
export interface CountryWords {
  /** Every form of the adjectives. */
  adjectives: ReadonlyMap<string, string>;
  /** Names as they stand in the dictionary; in Ukrainian their genitives. */
  names: ReadonlyMap<string, string>;
}

export type PhraseLanguage = 'en' | 'fr' | 'de' | 'uk';

interface Row {
  code: string;
  en: string[];
  fr: string[];
  de: string[];
  uk: string[];
  ukNames: string[];
}

const germanEndings = ['e', 'er', 'en', 'em', 'es'];
const ukrainianEndings = ['ий', 'ого', 'ому', 'им', 'ім', 'а', 'ої', 'ій', 'у', 'ою'];

/** The words of one language. Forms are folded by `foldTie`; costs one or two thousand map entries, so keep it. */
export function countryWordsOf(lang: PhraseLanguage): CountryWords {
  const rows = countryRows.trim().split('\n').map(readRow);
  const adjectives = new Map<string, string>();
  const names = new Map<string, string>();
  const known = lang === 'uk' ? undefined : new Intl.DisplayNames(lang, { type: 'region' });
  for (const row of rows) {
    for (const form of adjectiveForms(row, lang)) adjectives.set(foldTie(form), row.code);
    const spoken = known?.of(row.code);
    const others = lang === 'uk' ? row.ukNames : (otherNames[lang][row.code] ?? []);
    for (const name of [...(spoken === undefined ? [] : [spoken]), ...others]) {
      names.set(foldTie(name), row.code);
    }
  }
  return { adjectives, names };
}

/** Letter case, kinds of apostrophes and spaces, and how "and" is written make no other country. */
export function foldTie(text: string): string {
  return text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').replace(' & ', ' and ');
}

function adjectiveForms(row: Row, lang: PhraseLanguage): string[] {
  switch (lang) {
    case 'en':
    case 'fr':
      return row[lang];
    case 'de':
      return row.de.flatMap((stem) => germanEndings.map((ending) => stem + ending));
    case 'uk':
      return row.uk.flatMap((stem) => ukrainianEndings.map((ending) => stem + ending));
  }
}

function readRow(line: string): Row {
  const [code = '', en = '', fr = '', de = '', uk = '', ukNames = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  return {
    code,
    en: formsIn(en),
    fr: formsIn(fr, ' '),
    de: formsIn(de),
    uk: formsIn(uk),
    ukNames: formsIn(ukNames),
  };
}

/** None where the cell is empty. */
function formsIn(cell: string, between = ';'): string[] {
  return cell === '' ? [] : cell.split(between);
}
