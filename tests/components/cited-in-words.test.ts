import { describe, expect, it } from 'vitest';
import { citedPosition } from '../../components/copy/cited-in-words';
import type { PositionLine } from '../../utils/relevance/card-content';
import { english } from './english';
import { makeLine } from './makers';

describe('citedPosition', () => {
  it('puts everything that a citation holds in words', () => {
    const line = makeLine({
      quote: 'A threat, plainly.',
      office: 'Foreign Minister of Belmar',
      // Stands beside the name already.
      thenOffice: 'Foreign Minister of Belmar',
      lowConfidence: 0.5,
      source: { ...makeLine().source, published: '2025-03-14T08:00:00Z' },
    });
    expect(citedPosition('Anton Lukarev', line, english)).toEqual({
      who: 'Anton Lukarev',
      office: 'Foreign Minister of Belmar',
      act: 'Says on foreign troops in Verania',
      stance: 'strongly against',
      claim: 'Any foreign soldier on Veranian soil would count as a threat.',
      quote: '“A threat, plainly.”',
      when: 'Reported 13 Mar 2025',
      chain: { before: 'Meridian, via\u00a0', after: '' },
      source: {
        outlet: 'Lantern',
        title: '“Allies weigh a force”',
        published: '14 Mar 2025',
        url: 'https://lantern.example/force#:~:text=any,soldier',
      },
      notes: ['low confidence, 50%'],
    });
  });

  it.each<[string, Partial<PositionLine>, Partial<ReturnType<typeof citedPosition>>]>([
    [
      'a day that was inferred',
      { date: { basis: 'inferred', on: '2025-03-12?' } },
      { when: 'Said probably 12 Mar 2025 (inferred)' },
    ],
    [
      'no chain where the source reported first',
      { chain: ['Lantern'] },
      { chain: { before: '', after: '' } },
    ],
    [
      'no address that is not safe',
      { source: { outlet: 'Lantern', url: 'javascript:alert(1)' } },
      { source: { outlet: 'Lantern' } },
    ],
  ])('holds %s', (_what, given, held) => {
    expect(citedPosition('Anton Lukarev', makeLine(given), english)).toMatchObject(held);
  });

  it('withholds claim, quotation and stance of a withdrawn record', () => {
    const line = makeLine({ status: 'retracted', quote: 'A threat.' });
    const { claim, quote, stance } = citedPosition('Anton Lukarev', line, english);
    expect({ claim, quote, stance }).toEqual({
      claim: 'Retracted: this record was withdrawn and should not be relied on.',
      quote: undefined,
      stance: undefined,
    });
  });
});
