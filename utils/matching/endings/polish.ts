import { endingRules } from './ending-rule';

/** Declension of given names and surnames; after Wielki słownik ortograficzny PWN, rules 241–283. Letters without marks. */
export const polish = endingRules(
  `
  cons   | -       | a owi em u
  kg     | -       | iem
  bpwmfnsz | -     | ie
  hard   | -       | ie
  cons   | -       | e
  t      | -       | cie
  d      | -       | zie
  r      | -       | ze
  ncsz   | -       | ia iowi iem iu
  cons   | t       | cie
  cons   | d       | dzie
  cons   | a       | y i e o
  vowel  | a       | i e o
  bpwmfnsz | a     | ie
  d      | a       | zie
  -      | ta      | cie
  r      | a       | ze
  -      | ka      | ce
  -      | ga      | dze
  -      | cha     | sze
  cons   | o       | y i e a
  r      | o       | ze
  sck    | ki      | kiego kiemu kim kiej
  sck    | ka      | kiej
  dk     | zki     | zkiego zkiemu zkim
  cons   | y       | ego emu ym
  cons   | i       | iego iemu im
  cons   | a       | ej
  cons   | e       | ego emu em
  cons   | ek      | ka kowi kiem ku
  cons   | ec iec  | ca cowi cem cu
  cons   | el      | la lowi lem le lu
  cons   | en ien  | nia niowi niem niu
  `,
  {
    cons: 'bcdfghjklmnprstwzxvq',
    hard: 'bdfghklmnprstwz',
    vowel: 'aeiouy',
  },
);
