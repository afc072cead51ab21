import { describe, expect, it } from 'vitest';
import { countryRows } from '../../utils/offices/country-table';
import { countryWordsOf } from '../../utils/offices/country-words';

const rows = countryRows
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()));
const codes = rows.map(([code = '']) => code);

// https://www.un.org/en/about-us/member-states, as ISO 3166-1 alpha-2.
const members =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW';

describe('the table of countries', () => {
  it('has every member of the United Nations, and four more whose offices are in the news', () => {
    expect(codes).toEqual([...members.split(' '), 'PS', 'TW', 'VA', 'XK'].toSorted());
  });

  it('has a genitive for each in Ukrainian, of which Intl knows none', () => {
    expect(rows.filter((row) => row.length !== 6 || row[5] === '')).toEqual([]);
  });

  it.each(['en', 'fr', 'de', 'uk'] as const)('gives no word of %s to two countries', (lang) => {
    const column = { en: 1, fr: 2, de: 3, uk: 4 }[lang];
    const owners = new Map<string, string>();
    const shared = rows.flatMap((row) =>
      (row[column] ?? '').split(lang === 'fr' ? ' ' : ';').flatMap((word) => {
        const owner = owners.get(word);
        owners.set(word, row[0] ?? '');
        return word !== '' && owner !== undefined && owner !== row[0] ? [`${word}: ${owner}, ${row[0]}`] : [];
      }),
    );
    expect(shared).toEqual([]);
    const { adjectives, names } = countryWordsOf(lang);
    expect([...adjectives, ...names].filter(([word]) => word === '')).toEqual([]);
  });

  it.each(['en', 'fr', 'de', 'uk'] as const)('names every country in %s', (lang) => {
    expect(new Set(countryWordsOf(lang).names.values())).toEqual(new Set(codes));
  });
});
