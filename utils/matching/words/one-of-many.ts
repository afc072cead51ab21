import { createBeginnings } from './word-parts';
import { wordSet } from './word-set';

// Slavic words for one of many who bear a name, and for what a place has of its own. Written for this project.

const each = wordSet(
  `кожен кожний кожного кожному каждый каждого каждому всеки каждая кожна
  każdy każdego każdemu każda každý každého každému každá svaki svakog svakoga svakom svakome svaka`,
);
/** Czech and Slovak write "however" like the first. */
const eachInSlovene = wordSet('vsak vsakega vsakemu vsaka');
const second = wordSet(
  'другий другого другому второй второго второму drugi drugiego drugiemu druhý druhého druhému drugog',
);

const another = wordSet(
  `інший іншого іншому іншим другой другого другому другим inny innego innemu innym jiný jiného jinému jiným iný iného
  inému iným`,
);

const isLocalStem = createBeginnings(['місцев', 'местн', 'miejscow', 'miestn', 'mistn', 'mjesn', 'krajevn']);

/** True for a folded word such as "each". */
export function isEach(word: string, lang: string): boolean {
  return each.has(word) || (lang === 'sl' && eachInSlovene.has(word));
}

/** True for the word that may stand behind "each": "each second". */
export function isSecond(word: string): boolean {
  return second.has(word);
}

/** True for a folded word such as "another". */
export function isAnother(word: string): boolean {
  return another.has(word);
}

/** True for a folded word that says that something is of the place. */
export function isLocal(word: string): boolean {
  return isLocalStem(word);
}
