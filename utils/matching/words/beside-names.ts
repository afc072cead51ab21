import { foldWord } from '../text/token';
import { lateSet, wordSet, type WordSet } from './word-set';

// What stands with a capital right behind a name without being part of it. Countries, days and months are the platform's.

/** "met Vernik Monday", "told Vernik Poland would pay", "the Vernik White House". */
export function mayStandBehindName(word: string, lang: string): boolean {
  return behindPoliticians.has(word) || (calendarAndCountries[lang] ??= readPlatform(lang)).has(word);
}

const behindPoliticians = wordSet(
  `white house senate congress parliament cabinet treasury pentagon kremlin justice state supreme administration presidency
  democrats democrat republicans republican tories tory labour conservatives conservative liberals liberal greens
  socialists coalition debate family team supporters voters brexit covid twitter europe asia africa britain america gop mps meps msps mlas out photo photograph image credit`,
);

/** True for a folded word for what politicians have to do with: "the Vernik Gaza plan". */
export function isPoliticalMatter(word: string): boolean {
  return politicalMatters.has(word);
}

const politicalMatters = wordSet(
  `plan plans deal deals policy policies visit trip talks speech bill summit strategy proposal envoy tariffs sanctions pact
  statement remarks agenda rally campaign meeting call vote pick nominee probe`,
);

const calendarAndCountries: Record<string, WordSet> = {};

function readPlatform(lang: string): WordSet {
  return lateSet(() =>
    [...countriesIn(lang), ...calendarIn(lang)].flatMap((name) => foldWord(name).split(' ')),
  );
}

/** ISO 3166-1 codes of the states that newspapers write of, and of the EU; asking for all pairs of letters takes four times as long. */
const states =
  `AE AF AL AM AR AT AU AZ BA BD BE BG BR BY CA CD CF CH CL CM CN CO CR CU CY CZ DE DK DO DZ EC EE EG ER ES ET
  EU FI FR GB GE GH GR GT HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KP KR KW KZ LB LK LT LU LV LY MA MD
  ME MG MK ML MM MN MT MX MY MZ NE NG NI NL NO NP NZ OM PA PE PH PK PL PS PT PY QA RO RS RU RW SA SD SE SG SI SK SN SO
  SS SV SY TH TN TR TW TZ UA UG US UY UZ VE VN XK YE ZA ZM ZW`.split(/\s+/);

function countriesIn(lang: string): string[] {
  const names = new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' });
  return states.map((code) => names.of(code)).filter((name) => name !== undefined);
}

function calendarIn(lang: string): string[] {
  const months = new Intl.DateTimeFormat([lang, 'en'], { month: 'long', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat([lang, 'en'], { weekday: 'long', timeZone: 'UTC' });
  return [
    ...Array.from({ length: 12 }, (_, month) => months.format(Date.UTC(2001, month, 15))),
    ...Array.from({ length: 7 }, (_, day) => days.format(Date.UTC(2001, 0, 1 + day))),
  ];
}
