import { endingRules } from './ending-rule';

const letters = { cons: 'bcdfghjklmnprstvwxzqy', vowel: 'aeiouy' };

/** Declension of given names and surnames and their possessives; after Slovenski pravopis, 2001, §§ 774–847. Letters without marks. */
export const slovene = endingRules(
  `
  cons  | -       | a u om em i ov ova ovo ove ovi ovega ovemu ovem ovim ovih ovimi ev eva evo eve evi evega evemu evem evim evih
  cons  | -       | ja ju jem ji jev jeva jevo jeve jevi jevega jevemu jevem jevim jevih
  vowel | -       | ja ju jem ji jev jeva jevo jeve jevi jevega jevemu jevem jevim jevih m v va vo ve vega
  cons  | a       | e i o in ina ino ine inega inem
  i     | a       | e i o
  cons  | o       | a u om em ov ova ovo ove ovi ovega
  cons  | e       | a u em om ev eva evo eve
  sc    | ki      | kega kemu kem kim
  sc    | ka      | ke ki ko
  cons  | er      | ra ru rom rov rova rove
  cons  | ek      | ka ku kom kov kova kove
  cons  | ec      | ca cu cem cev ceva ceve
  cons  | el      | la lu lom lov lova love
  `,
  letters,
);

/** The same for Croatian, Bosnian, Montenegrin and Serbian in Latin letters; after Hrvatski pravopis, IHJJ, 2013. */
export const croatian = endingRules(
  `
  cons  | -       | a u om em e ov ova ovo ove ovi ovu ovih ovim ovog ovoj ovom ev eva evo eve evi evu evih evim evog
  vowel | -       | ja ju jem jev jeva jevo jeve jevi m
  cons  | a       | e i u om o in ina ino ine inu inih
  i     | a       | e i u om
  cons  | o       | a u om ov ova ovo ove
  cons  | e       | a i u om in ina
  sc    | ki      | kog koga kom kome komu kim
  sc    | ka      | ke koj ku kom
  cons  | ar      | ra ru rom re rov rova rove
  cons  | ac      | ca cu cem cev ceva ceve
  cons  | ak      | ka ku kom kov kova kove
  `,
  letters,
);
