import { describe, expect, it } from 'vitest';
import { citationOf, comparisonCitations } from '../../utils/citing/citation';
import type { CitedPosition } from '../../utils/citing/cited-position';
import { makeCited } from './make-cited';

const { office: _, ...withoutOffice } = makeCited();
const { stance: __, ...withoutStance } = makeCited({ claim: 'Retracted: not to be relied on.' });

describe('citationOf', () => {
  it.each<[string, CitedPosition, string]>([
    [
      'everything, with the address of the article as a whole',
      makeCited(),
      'Ada Lund (Harbour Minister of Verania). Says on free ferries, for. Ferries should cost nothing. Said 12 Mar 2025. Herald, via Gazette: “Ferries for all”, 13 Mar 2025. https://gazette.example/1',
    ],
    [
      'no office where none is known',
      withoutOffice,
      'Ada Lund. Says on free ferries, for. Ferries should cost nothing. Said 12 Mar 2025. Herald, via Gazette: “Ferries for all”, 13 Mar 2025. https://gazette.example/1',
    ],
    [
      'the outlet alone where neither title, day nor address is known',
      makeCited({ source: { outlet: 'Gazette' }, chain: { before: '', after: '' } }),
      'Ada Lund (Harbour Minister of Verania). Says on free ferries, for. Ferries should cost nothing. Said 12 Mar 2025. Gazette.',
    ],
    [
      'own words and what speaks against relying on it',
      makeCited({ quote: '“Free, by May!”', notes: ['low confidence, 50 %'] }),
      'Ada Lund (Harbour Minister of Verania). Says on free ferries, for. Ferries should cost nothing. “Free, by May!” Said 12 Mar 2025. Herald, via Gazette: “Ferries for all”, 13 Mar 2025. low confidence, 50 %. https://gazette.example/1',
    ],
    [
      'no stance of a withdrawn record',
      withoutStance,
      'Ada Lund (Harbour Minister of Verania). Says on free ferries. Retracted: not to be relied on. Said 12 Mar 2025. Herald, via Gazette: “Ferries for all”, 13 Mar 2025. https://gazette.example/1',
    ],
    [
      'one line of a claim in several, and no other fragment than one of text taken off',
      makeCited({
        claim: 'Ferries\n  should be free',
        source: { outlet: 'Gazette', url: 'https://gazette.example/1#part:~:text=free' },
      }),
      'Ada Lund (Harbour Minister of Verania). Says on free ferries, for. Ferries should be free. Said 12 Mar 2025. Herald, via Gazette. https://gazette.example/1#part',
    ],
  ])('holds %s', (_what, position, line) => {
    expect(citationOf(position)).toBe(line);
  });
});

describe('comparisonCitations', () => {
  it('lists the positions held by topic, and a topic on which none is', () => {
    const bo = makeCited({ who: 'Bo Lind' });
    const text = comparisonCitations({
      title: 'Who stands where',
      topicsHeading: 'Topic',
      people: ['Ada Lund', 'Bo Lind'],
      topics: [
        { label: 'Ferries', cells: [makeCited(), bo] },
        { label: 'The bridge', cells: [null, null] },
      ],
      nothing: 'no position held',
    });
    expect(text).toBe(
      `Who stands where\n\nFerries\n${citationOf(makeCited())}\n${citationOf(bo)}\n\nThe bridge\nno position held`,
    );
  });
});
