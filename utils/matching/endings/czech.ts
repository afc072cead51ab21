import { endingRules } from './ending-rule';

/** Declension of given names and surnames and their possessives; after the Internet Language Reference Book of the Czech Language Institute. Letters without marks. */
export const czech = endingRules(
  `
  cons  | -       | a ovi u em e i uv ova ovo ove ovu ovy ovou ovych ovym ovymi
  vowel | -       | ho mu m a em ovi uv ova ove ovych ovym
  cons  | a       | y i u ovi ou o e uv ova ove in ina ine
  -     | ka      | ce
  -     | ga ha   | ze
  cons  | e       | e
  v     | a       | e ou
  cons  | y       | eho emu ym em
  cons  | i       | iho imu im
  cons  | o       | a ovi em u e uv ova ove
  cons  | ek      | ka kovi kem ku kuv kova kove
  cons  | ec      | ce covi cem ci cuv cova cove
  cons  | el      | la lovi lem lu luv lova love
  cons  | a       | e
  i     | e       | i
  i     | a       | e i
  `,
  { cons: 'bcdfghjklmnprstvwxzq', vowel: 'aeiouy' },
);
