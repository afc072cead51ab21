import { endingRules } from './ending-rule';

const letters = {
  cons: 'bcdfghjklmnprstvwxzq',
  other: 'bcdfghjklmnprstwxzq',
  soft: 'cjrszxtdn',
  vowel: 'aeiouy',
};

/**
 * Declension of given names and surnames in the singular, and the possessives and women's names made of them; after the
 * Internet Language Reference Book of the Czech Language Institute (prirucka.ujc.cas.cz), on men's and women's names.
 * Letters without marks.
 */
export const czech = endingRules(
  `
  cons  | -       | a ovi u em
  bflmpv | -      | e
  soft  | -       | e i
  cons  | -       | uv ova ovo ove ovu ovy ovou ovych ovym ovymi
  vowel | -       | ho mu m
  eiouy | -       | a ovi em uv ova ovo ove ovy ovou ovych ovym
  other | a       | ovi
  cons  | ey      | eye
  cons  | ay      | aye
  cons  | oy      | oye
  cons  | a       | y e u ou o uv ova ovo ove ovy
  soft  | a       | i
  cons  | a       | in ina ino iny
  -     | ka      | ce
  -     | ga ha   | ze
  cons  | e       | i a ovi em ete eti etem
  i     | e       | i
  i     | a       | e i
  cons  | y       | eho emu ym em
  cons  | o       | a ovi em u y ou uv ova ovo ove
  cons  | ek      | ka kovi kem ku kuv kova kovo kove kovy kovou
  cons  | ec      | ce covi cem ci cuv cova covo cove covy covou
  cons  | el      | la lovi lem le lu luv lova lovo love lovy lovou
  dt    | er      | ra rovi rem re ru ruv rova rovo rove
  gm    | ar      | ary are
  s     | vec     | evce evcovi evcem evci
  i     | us      | a ovi em
  `,
  letters,
);
