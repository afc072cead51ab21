import { endingRules } from './ending-rule';

/** Declension of given names and surnames; after the Ukrainian Orthography of 2019, §§ 87–102 and 138–141. */
export const ukrainian = endingRules(
  `
  hard  | -        | а у ові ом і е
  hiss  | -        | а у еві ові ем ом і е
  вн    | -        | им
  р     | -        | я ю еві ем і
  vowel | й        | я ю єві єм ї є
  soft  | ь        | я ю еві ем і ю
  hard  | о        | а у ові ом і
  hard  | а        | и і у ою о
  hiss  | а        | і у ею е
  -     | ка       | ці
  -     | га       | зі
  -     | ха       | сі
  soft  | я        | і ю ею е
  vowel | я        | ї ю єю є
  hard  | ий ій    | ого ому им ім
  hiss  | ий ій    | ого ому им ім
  soft  | ій       | ього ьому ім
  hard  | а        | ої ій
  hiss  | а        | ої ій
  cons  | ець      | ця цю цем ці цеві
  cons  | ок       | ка ку ком кові ку
  cons  | ень      | ня ню нем неві ні
  д     | ір       | ора ору орові ором орі оре
  в     | ел       | ла лу лові лом лі ле
  `,
  {
    hard: 'бвгдзклмнпрстфхж',
    hiss: 'жчшщц',
    soft: 'бвдзлмнпрстфцк',
    cons: 'бвгджзклмнпрстфхцчшщ',
    vowel: 'аеиоуіїєюяь',
  },
);
