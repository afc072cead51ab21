import { endingRules } from './ending-rule';

/**
 * Declension of given names and surnames in the singular; after the Rules of Belarusian Orthography and Punctuation of
 * 2008. Letters without marks: ў is у.
 */
export const belarusian = endingRules(
  `
  hard  | -       | а у ом ам е
  р     | -       | а у ам ы
  hush  | -       | а у ам ом ы
  ое    | у       | ва ву вым ве
  а     | у       | ва ву вым ве
  н     | -       | ым е
  vowel | й       | я ю ем ем і
  soft  | ь       | я ю ем і
  hard  | а       | ы і у ай аю е ом ам
  hush  | а       | ы у ай аю ам
  -     | ка      | цы кам
  -     | га      | зе
  -     | та      | це
  -     | да      | дзе
  soft  | я       | і ю яй яю ем
  vowel | я       | і ю яй яю
  гкх   | і       | ага аму ім
  hard  | ы       | ага аму ым
  cons  | ая      | ай ую аю
  cons  | ец      | ца цу цом
  cons  | ок ак   | ка ку ком кам
  hard  | о       | а у ом
  `,
  {
    hard: 'бвгдзклмнпрстфхуц',
    hush: 'жчшцр',
    soft: 'бвзлмнпсцкў',
    cons: 'бвгджзклмнпрстфхцчшйь',
    vowel: 'аеіоуыэюя',
  },
);
