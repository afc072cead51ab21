/** How a language writes days in running text. Each text is the source of a regular expression, any case. */
export interface DateWords {
  /** Monday first. */
  weekdays: readonly string[];
  /** January first, as they stand beside a day's number. */
  months: readonly string[];
  /** The same as they stand without a day, where they differ, and what stands before them then: "in". */
  monthsAlone?: readonly string[];
  beforeMonth: string;
  /** What stands before a weekday and belongs to it. */
  before: string;
  /** Of that, and of what may follow the weekday, what means the one of the week before where it is that day. */
  former: string;
  /** Words before or behind a day that say it is still to come, or only a bound. */
  notSaid: { before: string; behind: string };
  /** The part of a day, behind its name. */
  partOfDay: string;
  /** Words for a day by how many days ago it was. */
  daysAgo: readonly [words: string, days: number][];
  /** "three days ago", the number as `(…)`. */
  countedDays: (number: string) => string;
  numbers: readonly string[];
  lastMonth: string;
  lastYear: string;
  /** A day's number and a month's name, each as a named group. */
  dayAndMonth: readonly string[];
}

const english: DateWords = {
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  months: 'january february march april may june july august september october november december'.split(' '),
  beforeMonth: '(?:back )?in (?:early |late |mid-)?',
  before: '(?:(?:late|early|earlier|only|just) )?(?:(?:on|this|last|past) )?(?:(?:late|early|last|past) )?',
  former: 'last|past',
  notSaid: { before: 'next|coming|by|until|till|from|since|before|after|for|every|each', behind: 'next' },
  partOfDay: '(?: (?:morning|afternoon|evening|night))?',
  daysAgo: [
    ['the day before yesterday', 2],
    ['(?:late |early )?yesterday(?: (?:morning|afternoon|evening|night))?|last night', 1],
    ['(?:earlier )?today|this (?:morning|afternoon|evening)|tonight', 0],
  ],
  countedDays: (number) => `${number} days? (?:ago|earlier)`,
  numbers: 'a|one two three four five six seven eight nine ten'.split(' '),
  lastMonth: 'last month',
  lastYear: 'last year',
  dayAndMonth: [
    '(?:on )?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>MONTH)(?:,? (?<year>\\d{4}))?',
    '(?:on )?(?<month>MONTH) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?',
  ],
};

const french: DateWords = {
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  months:
    'janvier f[ée]vrier mars avril mai juin juillet ao[uû]t septembre octobre novembre d[ée]cembre'.split(
      ' ',
    ),
  beforeMonth: "(?:en |au mois de |au mois d[’']|fin |début |mi-)",
  before: '(?:(?:ce|le) )?',
  former: 'dernier|passé',
  notSaid: { before: "dès|depuis|avant|après|jusqu[’']à|d[’']ici(?: à)?|chaque|pour", behind: 'prochain' },
  partOfDay: '(?: (?:matin|midi|après-midi|soir|dans la nuit))?(?: (?:dernier|passé))?',
  daysAgo: [
    ['avant-hier', 2],
    ['hier(?: (?:matin|midi|après-midi|soir))?', 1],
    ["aujourd[’']hui|ce (?:matin|midi|soir)|cet après-midi", 0],
  ],
  countedDays: (number) => `il y a ${number} jours?`,
  numbers: 'un deux trois quatre cinq six sept huit neuf dix'.split(' '),
  lastMonth: 'le mois (?:dernier|passé)',
  lastYear: "l[’']an(?:née)? (?:dernier|dernière|passée?)",
  dayAndMonth: ['(?:le |ce )?(?<day>\\d{1,2}|1er) (?<month>MONTH)(?: (?<year>\\d{4}))?'],
};

const german: DateWords = {
  weekdays: [
    'montag',
    'dienstag',
    'mittwoch',
    'donnerstag',
    'freitag',
    '(?:samstag|sonnabend)',
    'sonntag',
  ].map((day) => `${day}(?:s|vormittag|mittag|nachmittag|abend|nacht|morgen)?`),
  months:
    '(?:januar|jänner) februar märz april mai juni juli august september oktober november dezember'.split(
      ' ',
    ),
  beforeMonth: '(?:im|anfang|ende|mitte) ',
  before:
    '(?:(?:noch|erst) )?(?:(?:am|vom|diesen|letzten|vergangenen|vorigen) )?(?:(?:gestrigen|heutigen|letzten|vergangenen|vorigen|späten|frühen) )?',
  former: 'letzten|vergangenen|vorigen',
  notSaid: { before: 'kommenden|nächsten|bis(?: zum)?|ab|seit|vor|nach|jeden|für', behind: 'an' },
  partOfDay: '(?: (?:früh|abend|morgen|mittag|nachmittag|vormittag|nacht))?',
  daysAgo: [
    ['vorgestern', 2],
    ['gestern(?: (?:früh|abend|morgen|mittag|nachmittag|vormittag|nacht))?', 1],
    ['heute(?: (?:früh|abend|morgen|mittag|nachmittag|vormittag|nacht))?', 0],
  ],
  countedDays: (number) => `vor ${number} tag(?:en)?`,
  numbers: 'einem zwei drei vier fünf sechs sieben acht neun zehn'.split(' '),
  lastMonth: '(?:im )?(?:letzten|vergangenen|vorigen) monat',
  lastYear: '(?:im )?(?:letzten|vergangenen|vorigen) jahr|letztes jahr',
  dayAndMonth: ['(?:(?:am|vom) )?(?<day>\\d{1,2})\\. ?(?<month>MONTH)(?: (?<year>\\d{4}))?'],
};

const ukrainian: DateWords = {
  weekdays: [
    'понеділ(?:ок|ка|ку|ком)',
    'вівтор(?:ок|ка|ку|ком)',
    'серед[аиуі]',
    'четвер(?:га|гу)?',
    "п['’ʼ]ятниц[яію]",
    'субот[аиуі]',
    'неділ[яію]',
  ],
  months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
  monthsAlone: 'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні'.split(
    ' ',
  ),
  beforeMonth: '[ву] ',
  before: '(?:(?:ще|вже) )?(?:[ву] )?(?:(?:цю|цей|минулу|минулий|минулої|минулого|цієї|цього) )?',
  former: 'минулу|минулий|минулої|минулого',
  notSaid: {
    before: 'наступн(?:ої|ого|у|ий)|найближч(?:ої|ого|у|ий)|до|з|із|від|після|перед|щ[оа]',
    behind: 'наступн(?:ої|ого)',
  },
  partOfDay: '(?: (?:вранці|вдень|ввечері|увечері|вночі|уночі))?',
  daysAgo: [
    ['позавчора', 2],
    ['[ву]чора(?: (?:вранці|вдень|ввечері|увечері|вночі|уночі))?', 1],
    ['сьогодні(?: (?:вранці|вдень|ввечері|увечері|вночі|уночі))?', 0],
  ],
  countedDays: (number) => `${number} (?:день|дні|днів) тому`,
  numbers: "один два три чотири п['’ʼ]ять шість сім вісім дев['’ʼ]ять десять".split(' '),
  lastMonth: '(?:у |в )?минул(?:ого|ому) місяц[яі]',
  lastYear: 'торік|минулого року|у минулому році',
  dayAndMonth: ['(?<day>\\d{1,2}) (?<month>MONTH)(?: (?<year>\\d{4}))?(?: року| р\\.)?'],
};

const russian: DateWords = {
  weekdays: [
    'понедельник(?:а|у|ом)?',
    'вторник(?:а|у|ом)?',
    'сред[ауые]',
    'четверг(?:а|у|ом)?',
    'пятниц[аыу]',
    'суббот[аыу]',
    'воскресень[еяю]',
  ],
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  monthsAlone: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' '),
  beforeMonth: 'в ',
  before: '(?:(?:ещё|еще|уже) )?(?:во? )?(?:(?:эту|этот|прошлую|прошлый|минувшую|минувший) )?',
  former: 'прошлую|прошлый|минувшую|минувший',
  notSaid: {
    before: 'следующ(?:ую|ий|ей|его)|ближайш(?:ую|ий|ей|его)|до|с|со|от|после|перед|кажд(?:ую|ый)',
    behind: 'следующ(?:ей|его)',
  },
  partOfDay: '(?: (?:утром|днём|днем|вечером|ночью))?',
  daysAgo: [
    ['позавчера', 2],
    ['вчера(?: (?:утром|днём|днем|вечером|ночью))?', 1],
    ['сегодня(?: (?:утром|днём|днем|вечером|ночью))?', 0],
  ],
  countedDays: (number) => `${number} (?:день|дня|дней) назад`,
  numbers: 'один два три четыре пять шесть семь восемь девять десять'.split(' '),
  lastMonth: 'в прошлом месяце',
  lastYear: 'в прошлом году',
  dayAndMonth: ['(?<day>\\d{1,2}) (?<month>MONTH)(?: (?<year>\\d{4}))?(?: года| г\\.)?'],
};

/** Of the languages whose dates are read, by their BCP 47 language subtag. */
export const dateWords: Readonly<Record<string, DateWords>> = {
  en: english,
  fr: french,
  de: german,
  uk: ukrainian,
  ru: russian,
};
