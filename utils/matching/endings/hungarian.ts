import { endingRules, type EndingRule } from './ending-rule';

const consonants = 'bcdfghjklmnpqrstvwxz';

// Two letters that stand for one sound: -val and -vel double the first of them ("Balázzsal", "Györggyel").
const digraphs = ['cs', 'gy', 'ly', 'ny', 'sz', 'ty', 'zs'];

/**
 * Case endings of names in the singular, and of "-ék", the person and those around; after A magyar helyesírás szabályai
 * (12th edition, 2015), on proper names with endings. Letters without marks.
 */
export const hungarian: EndingRule[] = [
  ...endingRules(
    `
    cons  | -    | t ot et at nak nek ra re rol tol hoz hez ban ben bol ba be nal nel ert kent ig on en an ek e eke
    vowel | -    | t nak nek val vel ra re rol tol hoz hez ban ben bol ba be nal nel ert kent ig n ek e
    `,
    { cons: `${consonants}y`, vowel: 'aeiouy' },
  ),
  // -val, -vel take on the consonant before them: "Orbánnal".
  ...Array.from(consonants, (letter) => ({
    after: letter,
    bases: [''],
    endings: [`${letter}al`, `${letter}el`],
  })),
  ...digraphs.map((digraph) => ({
    after: '',
    bases: [digraph],
    endings: ['al', 'el'].map((ending) => digraph.charAt(0) + digraph + ending),
  })),
];
