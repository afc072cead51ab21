import { endingRules } from './ending-rule';

const consonants = 'bcdfghjklmnpqrstvwxz';

/** Case endings of names, without the plural; after A magyar helyesírás szabályai, 12th edition, §§ 93, 216. Letters without marks. */
export const hungarian = [
  ...endingRules(
    `
    cons  | -    | t ot et at nak nek ra re rol tol hoz hez ban ben bol ba be nal nel ert kent ig on en an e ek
    vowel | -    | t nak nek val vel ra re rol tol hoz hez ban ben bol ba be nal nel ert kent ig n e ek
    `,
    { cons: consonants, vowel: 'aeiouy' },
  ),
  // -val, -vel take on the consonant before them: "Orbánnal".
  ...Array.from(consonants, (letter) => ({
    after: letter,
    bases: [''],
    endings: [`${letter}al`, `${letter}el`],
  })),
];
