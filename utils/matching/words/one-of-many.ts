import { createBeginnings } from './word-parts';
import { slavic } from './slavic';
import { wordSet, type WordSet } from './word-set';

// Words for one of many who bear a name, and Slavic ones for what a place has of its own. Written for this project.

const each = wordSet(
  `кожен кожний кожного кожному каждый каждого каждому всеки каждая кожна
  każdy każdego każdemu każda každý každého každému každá svaki svakog svakoga svakom svakome svaka`,
);
/** Czech and Slovak write "however" like the first. */
const eachInSlovene = wordSet('vsak vsakega vsakemu vsaka');
/** Czech has one of them for "one". */
const eachInGerman = wordSet('jeder jede jedes jeden jedem');
const second = wordSet(
  'другий другого другому второй второго второму drugi drugiego drugiemu druhý druhého druhému drugog',
);

const another = wordSet(
  `інший іншого іншому іншим другой другого другому другим inny innego innemu innym jiný jiného jinému jiným iný iného
  inému iným`,
);

/** The same in other languages, each of which has them for something else of its neighbours'. */
const anotherIn: Record<string, WordSet> = {
  en: wordSet('another'),
  de: wordSet('andere anderer anderen weiterer weiteren'),
  fr: wordSet('autre'),
  es: wordSet('otro otra'),
  it: wordSet('altro altra'),
  pt: wordSet('outro outra'),
  nl: wordSet('andere'),
  sv: wordSet('annan'),
  da: wordSet('anden'),
  nb: wordSet('annen'),
  no: wordSet('annen'),
};

/** Without one of these before it such a word is "among others" in some: "unter anderem", "onder andere", "tra l’altro". */
const articlesOfAnother: Record<string, WordSet> = {
  de: wordSet('ein einen einem einer der den dem die'),
  nl: wordSet('een de'),
  it: wordSet('un'),
};

const isLocalStem = createBeginnings(['місцев', 'местн', 'miejscow', 'miestn', 'mistn', 'mjesn', 'krajevn']);

/** True for a folded word such as "each". */
export function isEach(word: string, lang: string): boolean {
  if (lang === 'de') return eachInGerman.has(word);
  return (slavic.has(lang) && each.has(word)) || (lang === 'sl' && eachInSlovene.has(word));
}

/** True for the word that may stand behind "each": "each second". */
export function isSecond(word: string): boolean {
  return second.has(word);
}

/** True for a folded word such as "another" in this language; `before` is the word before it. */
export function isAnother(word: string, before: string, lang: string): boolean {
  const words = anotherIn[lang];
  if (words === undefined) return another.has(word);
  return words.has(word) && (articlesOfAnother[lang]?.has(before) ?? true);
}

/** True for a folded word that says that something is of the place. */
export function isLocal(word: string): boolean {
  return isLocalStem(word);
}
