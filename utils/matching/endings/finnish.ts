import { endingRules } from './ending-rule';

/** Case endings of names, without the plural; after Iso suomen kielioppi (VISK), §§ 81–93 and 216–219. Letters without marks. */
export const finnish = endingRules(
  `
  vowel | -      | n a ta ssa sta an en in on un yn lla lta lle na ksi kin ko han
  cons  | -      | in ia issa ista iin illa ilta ille ina iksi
  vowel | nen    | sen sta sessa sesta seen sella selta selle sena seksi
  vowel | s      | ksen sta ksessa ksesta kseen ksella kselta kselle
  `,
  { cons: 'bcdfghjklmnpqrstvwxz', vowel: 'aeiouy' },
);
