import { endingRules } from './ending-rule';

/** Declension of given names and surnames; after Zaliznyak, Grammatical Dictionary of Russian, and Rosenthal's handbook, §§ 148–152. */
export const russian = endingRules(
  `
  hard  | -        | а у ом е
  hiss  | -        | а у ом ем е
  внн   | -        | ым
  vowel | й        | я ю ем е
  и     | й        | и
  soft  | ь        | я ю ем е и ью
  hard  | а        | ы у ой ою е
  hiss  | а        | и у ой ою ей е
  soft  | я        | и ю ей ею е
  vowel | я        | и ю ей ею
  и     | я        | и
  hiss  | ий ой    | ого ому им ом
  hard  | ый ой    | ого ому ым ом
  hiss  | ий       | его ему им ем
  hiss  | ая       | ой ою ую ей
  hard  | ая       | ой ою ую
  cons  | ец       | ца цу цем цом це
  cons  | ок ек    | ка ку ком ке
  в     | ел       | ла лу лом ле
  `,
  {
    hard: 'бвгджзклмнпрстфхц',
    hiss: 'гкхжшчщц',
    soft: 'бвдзлмнпрстфьж',
    cons: 'бвгджзклмнпрстфхцчшщй',
    vowel: 'аеиоуыэюяь',
  },
);
