import { endingRules } from './ending-rule';

const letters = { cons: 'bcdfghjklmnprstvwxzqy', vowel: 'aeiouy' };

/**
 * Declension of given names and surnames in the singular and their possessives; after Slovenski pravopis (2001), on
 * proper names. Letters without marks.
 */
export const slovene = endingRules(
  `
  cons  | -       | a u om em ov ova ovo ove ovi ovega ovemu ovem ovim ovih ovimi ev eva evo eve evi evega evemu evem evim evih
  r     | -       | ja ju jem jev jeva jevo jeve jevi jevega jevemu jevem jevim jevih
  vowel | -       | ja ju jem jev jeva jevo jeve jevi jevega jevemu jevem jevim jevih
  cons  | a       | e i o u om in ina ino ine ini inega inem
  ij    | a       | e i o u em
  cjsz  | a       | ev eva evo eve evi evega evem
  cons  | o       | a u om ov ova ovo ove ovi ovega
  cons  | e       | a u em om ev eva evo eve eta etu etom etov etova
  cg    | e       | ea eu eem eom eev eeva
  cons  | i       | ega emu em im
  cons  | er      | ra ru rom rov rova rovo rove rovega
  cons  | ek      | ka ku kom kov kova kovo kove kovega
  cons  | ec      | ca cu cem cev ceva cevo ceve cevega
  cons  | el ol   | la lu lom lov lova lovo love lovega
  cons  | en      | na nu nom nov nova novo nove
  `,
  letters,
);

/**
 * The same for Croatian, Bosnian, Montenegrin and Serbian in Latin letters; after Hrvatski pravopis of the Institute of
 * Croatian Language (2013).
 */
export const croatian = endingRules(
  `
  cons  | -       | a u om em e ov ova ovo ove ovi ovu ovih ovim ovog ovoj ovom ev eva evo eve evi evu evih evim evog evoj evom
  v     | -       | im
  vowel | -       | ja ju jem jev jeva jevo jeve
  e     | -       | a u om
  cons  | a       | e i u om o oj in ina ino ine inu inih inim inog inoj inom
  i     | a       | e i u om o
  cons  | o       | a u om e i ov ova ovo ove
  cons  | e       | a i u em om in ina
  cons  | i       | og oga om ome omu im
  cons  | ar      | ra ru rom re rov rova rovo rove
  j     | am      | ma mu mom me mov mova movo move
  cons  | ac ec   | ca cu cem ce cev ceva cevo ceve
  -     | bac     | pca pcu pcem pce pcev pceva pcevo pceve
  cons  | ak ek   | ka ku kom kov kova kovo kove
  cons  | ao      | la lu lom lov lova lovo
  `,
  letters,
);

/** The same in Cyrillic letters; after Pravopis srpskoga jezika of Matica srpska (2010). */
export const serbian = endingRules(
  `
  cons  | -       | а у ом ем е ов ова ово ове ови ову ових овим овог овој овом ев ева ево еве еви еву евих евим евог евој евом
  в     | -       | им
  vowel | -       | ја ју јем јев јева јево јеве
  cons  | а       | е и у ом о ој ин ина ино ине ину иних иним иног иној ином
  и     | а       | е и у ом о
  cons  | о       | а у ом е и ов ова ово ове
  cons  | е       | а и у ем ом
  cons  | и       | ог ога ом оме ому им
  cons  | ар      | ра ру ром ре ров рова рово рове
  cons  | ац ец   | ца цу цем це цев цева цево цеве
  -     | бац     | пца пцу пцем пце пцев пцева пцево пцеве
  cons  | ак ек   | ка ку ком ков кова ково кове
  cons  | ао      | ла лу лом лов лова лово
  `,
  { cons: 'бвгдђжзјклљмнњпрстћфхцчџш', vowel: 'аеиоу' },
);
