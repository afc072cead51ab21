import { describe, expect, it } from 'vitest';
import { makeAlias, makeBody } from './make-names';
import { markMentions, unmarked } from './marked-text';
import type { Row } from './rows';

const bodies = [
  makeBody('nato', 'NATO', { aliases: [makeAlias('NATO', { kind: 'acronym' })] }),
  makeBody('unesco', 'UNESCO'),
  makeBody('who', 'WHO', { aliases: [makeAlias('WHO', { kind: 'acronym' })] }),
  makeBody('eu', 'EU', { aliases: [makeAlias('EU', { kind: 'acronym' })] }),
  makeBody('cdu', 'CDU', { aliases: [makeAlias('CDU', { kind: 'acronym' })] }),
  makeBody('natoUk', 'НАТО'),
  makeBody('oas', 'OSCE', { aliases: [makeAlias('ОБСЄ', { lang: 'uk', kind: 'acronym' })] }),
];

function rows(lang: string, table: readonly Row[]): void {
  it.each(table)(`${lang}: %s`, (_, marked) =>
    expect(markMentions(bodies, unmarked(marked), { lang })).toBe(marked),
  );
}

describe('acronyms', () => {
  rows('en', [
    ['in capitals', 'The [NATO|nato] summit and [UNESCO|unesco], [WHO|who] and [EU|eu]'],
    [
      'like a word',
      'At the [Nato|nato]-led talks of [Unesco|unesco] and [Nato|nato], and [Nato|nato]’s plan',
    ],
    ['like a word at the start, once it is clear', '[NATO|nato] met.\n[Nato|nato] agreed.'],
    ['like a word at the start, alone', 'Nato in 1950'],
    ['like a word in a headline in title case', 'Why Nato Will Not Answer Today'],
    ['one that is spelt out is never a word', 'And Who came? Eu and Cdu did not.'],
    ['in small letters', 'the nato summit'],
    ['part of a longer word', 'NATOism, Natoland, PRONATO'],
    ['with full stops', 'at N.A.T.O. today'],
  ]);
  rows('de', [
    ['like a word', 'Die [Nato|nato] berät, die [Unesco|unesco] auch, in der [Nato|nato].'],
    ['the genitive', 'der Plan der [NATO|nato], [NATOs|nato] Plan, laut [Natos|nato] Plan'],
    [
      'a compound',
      'der [NATO|nato]-Gipfel, das [Nato|nato]-Mitglied, die [EU|eu]-Kommission, die [CDU|cdu]/CSU',
    ],
    ['a word of three letters', 'die Cdu'],
  ]);
  rows('es', [['like a word', 'la sede de la [Unesco|unesco] y de la [Nato|nato]']]);
  rows('sv', [
    ['like a word', 'om [Nato|nato] och [Unesco|unesco]'],
    ['the genitive', 'om [Natos|nato] plan'],
    ['the genitive behind a colon', 'om [EU|eu]:s plan'],
  ]);
  rows('fi', [
    ['like a word in a case', 'kun [Naton|nato] ja [Natossa|nato], [Natoon|nato]'],
    ['capitals and a colon', 'kun [EU|eu]:n ja [WHO|who]:n'],
  ]);
  rows('hu', [['a case behind a hyphen', 'hogy a [NATO|nato]-ban és az [EU|eu]-nak']]);
  rows('pl', [['a case behind a hyphen', 'w [NATO|nato], o [CDU|cdu]-owskim']]);
  rows('tr', [['a suffix behind an apostrophe', "ve [NATO|nato]’nun, [NATO|nato]'ya"]]);
  rows('uk', [
    ['in Cyrillic', 'країни [НАТО|natoUk] та [ОБСЄ|oas]'],
    ['Latin letters in a Ukrainian text', 'саміт [NATO|nato]'],
  ]);
});
