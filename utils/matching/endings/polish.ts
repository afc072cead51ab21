import { endingRules } from './ending-rule';

/**
 * Declension of given names and surnames in the singular; after Wielki słownik ortograficzny PWN (the rules on given
 * names and surnames). Letters without marks: ł is l, ę is e, ą is a, ń is n.
 */
export const polish = endingRules(
  `
  cons     | -      | a owi em u
  kg       | -      | iem
  cons     | ey     | eya eyowi eyem eyu
  cons     | ay     | aya ayowi ayem ayu
  cons     | oy     | oya oyowi oyem oyu
  bpwmfnsz | -      | ie
  cons     | t      | cie
  cons     | d      | dzie
  vowel    | t      | cie
  vowel    | d      | dzie
  r        | -      | ze
  l        | -      | e
  ncsz     | -      | ia iowi iem iu
  cons     | a      | y i e o ej
  vowel    | a      | i e o
  cons     | ia     | i
  vowel    | ja     | i
  kg       | a      | iej
  bpwmfnsz | a o    | ie
  d        | a o    | zie
  r        | a o    | ze
  -        | ta to  | cie
  -        | ka ko  | ce
  -        | ga go  | dze
  -        | cha    | sze
  cons     | o      | y i e a owi em iem u ona onowi onem onie
  scz      | ki     | kiego kiemu kim
  cons     | y      | ego emu ym
  cons     | i      | iego iemu im
  -        | e      | ego emu em
  cons     | ek iek | ka kowi kiem ku
  cons     | ec iec | ca cowi cem cu
  cons     | el iel iol | la lowi lem le lu
  -        | rzel   | rla rlowi rlem rle rlu
  -        | ciol   | tla tlowi tlem tle tlu
  -        | rzec   | rca rcowi rcem rcu
  cons     | az     | eza ezowi ezem ezu
  cons     | en ien | nia niowi niem niu
  -        | cien   | tnia tniowi tniem tniu
  d        | zien   | nia niowi niem niu
  cons     | ab     | ebia ebiowi ebiem ebiu eba ebowi ebem ebie
  dt       | er     | ra rowi rem rze
  `,
  {
    cons: 'bcdfghjklmnprstwzxvq',
    vowel: 'aeiouy',
  },
);

/** What may follow a foreign name and its apostrophe: "Mike'a Pence'a", "Kennedy’ego". */
export const polishApostropheEndings: ReadonlySet<string> = new Set([
  'a',
  'owi',
  'em',
  'm',
  'u',
  'ie',
  'ego',
  'emu',
  'go',
  'mu',
]);
