import { endingRules } from './ending-rule';

/**
 * Genitive and dative of women's given names; men's names and surnames do not change. After the dictionary DOOM of the
 * Romanian Academy. Letters without marks.
 */
export const romanian = endingRules(
  `
  any   | a   | ei
  e     | a   | i
  cg    | a   | ai
  `,
  { any: 'bcdfghijklmnprstvz' },
);
