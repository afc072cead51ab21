import { endingRules, type EndingRule } from './ending-rule';

const letters = {
  hard: 'бвгдзклмнпрстфх',
  hush: 'жчшщц',
  soft: 'бвдзлмнпрстфцк',
  cons: 'бвгджзклмнпрстфхцчшщйь',
  vowel: 'аеиоуіїєюя',
};

/**
 * Declension of given names and surnames in the singular; after the Ukrainian Orthography of 2019 (the sections on
 * surnames and on given names).
 */
export const ukrainian: EndingRule[] = [
  ...endingRules(
    `
    hard  | -        | а у ові ом і е
    hush  | -        | а у еві ові ем ом і е
    вн    | -        | им
    р     | -        | я ю еві ем і
    бпвмф | -        | ю
    vowel | й        | я ю єві єм ї є
    soft  | ь        | я ю еві ем і
    л     | ь        | лю
    hard  | о        | а у ові ом і е
    hush  | о        | а у еві ем і
    soft  | ьо       | я ю еві ем
    hard  | а        | и і у ою о ої ій
    hush  | а        | і у ею ою е ої ій
    -     | ка       | ці
    -     | га       | зі
    -     | ха       | сі
    soft  | я        | і ю ею е
    н     | я        | ьої ій ьою
    vowel | я        | ї ю єю є
    cons  | ий       | ого ому им ім
    soft  | ій       | ього ьому ім
    cons  | ів       | ева еву евим еві ова ову овим овом ові
    cons  | ець      | ця цю цем ці цеві
    vowel | єць яць  | йця йцю йцем йці йцеві
    ш     | вець     | евця евцю евцем евцеві евці
    cons  | ок       | ка ку ком кові
    cons  | ень      | ня ню нем неві ні
    cons  | інь      | оня оню онем оневі еня еню енем еневі
    cons  | ідь      | едя едю едем едеві
    врзс  | ел       | ла лу лом лові лі
    cons  | ель      | ля лю лем леві лі
    cons  | іль      | еля елю елем елеві елі
    cons  | іш       | оша ошу ошеві ошем оші
    в     | ей       | я ю єм єві ї
    л     | ев       | ьва ьву ьвом ьвові
    `,
    letters,
  ),
  // The і of a closed syllable: "Федір", "Сокіл", "Антін", "Прокіп", "Кривоніс".
  ...endingRules(
    Array.from(
      'рлнпгтсб',
      (last) => `cons | і${last} | о${last}а о${last}у о${last}ові о${last}ом о${last}і`,
    ).join('\n'),
    letters,
  ),
];
