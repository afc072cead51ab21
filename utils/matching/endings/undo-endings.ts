import { isCyrillic } from '../text/characters';
import { latvian, lithuanian } from './baltic';
import { belarusian } from './belarusian';
import { czech } from './czech';
import type { EndingRule } from './ending-rule';
import { estonian, finnish } from './finnic';
import { genitiveS } from './genitive-s';
import { greek } from './greek';
import { honorificJi } from './honorific-ji';
import { hungarian } from './hungarian';
import { giveNumber, numberOf } from './letter-numbers';
import { polish, polishApostropheEndings } from './polish';
import { romanian } from './romanian';
import { russian } from './russian';
import { slovak } from './slovak';
import { croatian, serbian, slovene } from './south-slavic';
import { ukrainian } from './ukrainian';

/**
 * The case endings of a language as a tree that is read from a word's last letter back: so a word is held against all of
 * them in as many steps as its longest ending has letters.
 */
export interface Endings {
  /** By the number of the letter before. */
  before: readonly (Endings | undefined)[];
  /** What the ending read so far may replace, by the number of the stem's last letter, and behind any other. */
  behind: readonly (readonly string[] | undefined)[];
  anywhere: readonly string[];
}

/** The ending that is longer by the letter before it. */
export function longerEnding({ before }: Endings, letter: number): Endings | undefined {
  return before[numberOf(letter)];
}

/** The base endings that an ending may stand for behind a stem with this last letter. */
export function basesBehind({ behind, anywhere }: Endings, letter: number): readonly string[] {
  return behind[numberOf(letter)] ?? anywhere;
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
    const cyrillic = writtenInCyrillic.has(lang) ? cyrillicRules.get(lang) : russianAndUkrainian;
    known = { latin: tableFor(latinRules.get(lang)), cyrillic: tableFor(cyrillic) };
    byLanguage.set(lang, known);
  }
  return known;
}

/** The folded base forms that a folded word may be a case form of in a language. */
export function undoEndings(word: string, lang: string, shortest = shortestBase): readonly string[] {
  const { latin, cyrillic } = endingsOf(lang);
  const own = isCyrillic(word.charCodeAt(0)) ? cyrillic : latin;
  const bases: string[] = [];
  let stem = word.length - 1;
  for (
    let ending = own && longerEnding(own, word.charCodeAt(stem));
    ending && stem >= shortestStem;
    ending = longerEnding(ending, word.charCodeAt(--stem))
  ) {
    for (const base of basesBehind(ending, word.charCodeAt(stem - 1))) {
      if (stem + base.length >= shortest) bases.push(word.slice(0, stem) + base);
    }
  }
  return bases.length > 1 ? [...new Set(bases)] : bases;
}

const byLanguage = new Map<string, EndingsByScript>();

/** True for a folded ending that a language writes behind a name and an apostrophe, inside a longer name too. */
export function endsInApostrophe(lang: string, ending: string): boolean {
  return lang === 'pl' && polishApostropheEndings.has(ending);
}

interface GrowingEndings {
  before: Map<number, GrowingEndings>;
  undos: Undo[];
}

/** What an ending replaces, and where. */
interface Undo {
  /** The last letter of the stem is one of these; empty means any. */
  after: string;
  base: string;
}

const tables = new Map<readonly EndingRule[], Endings>();

/** Made when a language is first met: a page has one or two, and a background that is woken is waited for. */
function tableFor(rules: readonly EndingRule[] | undefined): Endings | undefined {
  if (!rules) return undefined;
  const known = tables.get(rules) ?? tableOf(rules);
  tables.set(rules, known);
  return known;
}

function tableOf(rules: readonly EndingRule[]): Endings {
  const root: GrowingEndings = { before: new Map(), undos: [] };
  for (const { after, bases, endings: forms } of rules) {
    for (const ending of forms) {
      for (const base of bases) if (base !== ending) addUndo(endingIn(root, ending), base, after);
    }
  }
  return byLastLetter(root);
}

function byLastLetter({ before, undos }: GrowingEndings): Endings {
  const basesAfter = (letter: string) =>
    undos.filter(({ after }) => after === '' || after.includes(letter)).map(({ base }) => base);
  const ending: Endings & { before: Endings[]; behind: (readonly string[])[] } = {
    before: [],
    behind: [],
    anywhere: undos.filter(({ after }) => after === '').map(({ base }) => base),
  };
  for (const [letter, longer] of before) ending.before[giveNumber(letter)] = byLastLetter(longer);
  for (const letter of undos.map(({ after }) => after).join('')) {
    ending.behind[giveNumber(letter.charCodeAt(0))] ??= basesAfter(letter);
  }
  return ending;
}

function endingIn(root: GrowingEndings, ending: string): GrowingEndings {
  let at = root;
  for (let i = ending.length - 1; i >= 0; i--) {
    const letter = ending.charCodeAt(i);
    const next = at.before.get(letter) ?? { before: new Map(), undos: [] };
    at.before.set(letter, next);
    at = next;
  }
  return at;
}

// Tables repeat an ending for several kinds of stems; a word is tried once.
function addUndo({ undos }: GrowingEndings, base: string, after: string): void {
  const known = undos.find((undo) => undo.base === base);
  if (!known) undos.push({ base, after: after === '-' ? '' : after });
  else if (known.after !== '') known.after = after === '-' ? '' : known.after + after;
}

const russianAndUkrainian: readonly EndingRule[] = [...russian, ...ukrainian];

const latinRules: ReadonlyMap<string, readonly EndingRule[]> = new Map([
  ['en', honorificJi],
  ['pl', polish],
  ['cs', czech],
  ['sk', slovak],
  ['sl', slovene],
  ...['hr', 'bs', 'sh', 'sr', 'cnr'].map((lang): [string, EndingRule[]] => [lang, croatian]),
  ['lt', lithuanian],
  ['lv', latvian],
  ['fi', finnish],
  ['et', estonian],
  ['hu', hungarian],
  ['el', greek],
  ['ro', romanian],
  ...['de', 'nl', 'sv', 'da', 'no', 'nb', 'nn', 'lb'].map((lang): [string, EndingRule[]] => [
    lang,
    genitiveS,
  ]),
]);

const cyrillicRules: ReadonlyMap<string, readonly EndingRule[]> = new Map([
  ['uk', ukrainian],
  ['ru', russian],
  ['be', belarusian],
  ['sr', serbian],
]);

// Bulgarian and Macedonian names have no cases, and Turkic languages inflect Russian names in their own way.
const writtenInCyrillic = new Set([...cyrillicRules.keys(), 'bg', 'mk', 'kk', 'ky', 'tg', 'mn']);
