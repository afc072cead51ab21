import { endingRules } from './ending-rule';

/**
 * Declension of given names and surnames in the singular; after A. A. Zaliznyak, Grammatical Dictionary of the Russian
 * Language (appendix of proper names), and L. P. Kalakutskaya, The Declension of Surnames and Given Names in Standard
 * Russian (1984).
 */
export const russian = endingRules(
  `
  hard  | -        | а у ом е
  hush  | -        | а у ом ем е
  вн    | -        | ым
  vowel | й        | я ю ем е
  и     | й        | и
  soft  | ь        | я ю ем е и ью
  hard  | а        | ы и у ой ою е
  hush  | а        | и у ой ою ей ею е
  soft  | я        | и ю ей ею е
  vowel | я        | и ю ей ею е
  hard  | ый ой    | ого ому ым ом
  гкх   | ий ой    | ого ому им ом
  жшчщн | ий       | его ему им ем
  жшчщ  | ой       | ого ому им ом
  hard  | ая       | ой ою ую
  hush  | ая       | ой ою ей ею ую
  н     | яя       | ей ею юю
  cons  | ец       | ца цу цем цом це
  vowel | ец яц    | йца йцу йцем йцом йце
  л     | ец       | ьца ьцу ьцем ьцом ьце
  cons  | ок ек    | ка ку ком ке
  cons  | ель      | ля лю лем ле
  cons  | ень      | ня ню нем не
  вбрлпч | ей      | ья ью ьем ье
  врзст | ел       | ла лу лом ле
  л     | ев       | ьва ьву ьвом ьве
  `,
  {
    hard: 'бвгдзклмнпрстфхц',
    hush: 'жчшщц',
    soft: 'бвдзлмнпрстфьж',
    cons: 'бвгджзклмнпрстфхцчшщйь',
    vowel: 'аеиоуыэюя',
  },
);
