import { endingRules } from './ending-rule';

/** Declension of given names and surnames and their possessives; after Pravidlá slovenského pravopisu, 2013. Letters without marks. */
export const slovak = endingRules(
  `
  cons  | -       | a ovi om e i u ov ova ovo ove ovej ovu ovho ovych ovym
  vowel | -       | ho mu m a om ovi ov ova ove
  cons  | a       | y i u ovi om ou e o ov ova ove in ina ine
  i     | a       | e i u ou
  v     | a       | ej u ou
  cons  | y       | eho emu ym om
  cons  | i       | ho mu m
  cons  | o       | a ovi om u e ov ova ove
  cons  | ek      | ka kovi kom
  cons  | ec      | ca covi com
  cons  | el ol   | la lovi lom
  `,
  { cons: 'bcdfghjklmnprstvwxzq', vowel: 'aeiouy' },
);
