import { endingRules } from './ending-rule';

/**
 * Declension of given names and surnames in the singular, and the possessives and women's names made of them; after
 * Pravidlá slovenského pravopisu (2013). Letters without marks.
 */
export const slovak = endingRules(
  `
  cons  | -       | a ovi om
  cons  | -       | ov ova ovo ove ovej ovu ovou ovho ovmu ovych ovym
  vowel | -       | ho mu m a om ovi ov ova ovo ove ovej ovu ovou
  cons  | e       | a ovi om
  soft  | a       | i
  cons  | a       | y u ou e ej o ov ova ovo ove
  other | a       | ovi om
  cons  | a       | in ina ino iny inej
  i     | a       | e i u ou ej
  cons  | y       | eho emu ym om
  cons  | i       | ho mu m
  cons  | o       | a ovi om ov ova ovo ove
  cons  | ek ok   | ka kovi kom kov kova kovo kove
  cons  | ec      | ca covi com cov cova covo cove
  cons  | el ol   | la lovi lom lov lova lovo love
  dt    | er      | ra rovi rom rov rova rovo rove
  gm    | ar      | ary are
  i     | us      | a ovi om
  `,
  { cons: 'bcdfghjklmnprstvwxzq', other: 'bcdfghjklmnprstwxzq', soft: 'cdjlnrstz', vowel: 'aeiouy' },
);
