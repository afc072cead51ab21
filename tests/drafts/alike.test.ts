import { describe, expect, it } from 'vitest';
import { alikeAmong, type HeldPosition } from '../../utils/drafts/alike';
import { makeDraft } from './make-draft';

const draft = makeDraft({
  content: 'the ferries will sail at night from the first day of spring',
  sentence: 'Ada Lund said on Wednesday that the ferries will sail at night from the first day of spring.',
});

function makeHeld(given: Partial<HeldPosition> = {}): HeldPosition {
  return {
    id: 'own/held',
    topic: 'islands-press/ferries',
    summary: 'Wants tickets to cost nothing.',
    date: '2025-03-13',
    ...given,
  };
}

describe('alikeAmong', () => {
  it.each<[string, Partial<HeldPosition>, string]>([
    [
      'the same place of the same article',
      { address: draft.article.address!, textStart: 'Ada Lund said on' },
      'same-place',
    ],
    [
      'the same words in another article',
      { summary: 'The ferries will sail at night from spring.' },
      'same-words',
    ],
    [
      'the same words as a quote',
      { quote: 'Ferries sail at night from the first day of spring' },
      'same-words',
    ],
    [
      'other words of the same article',
      { summary: 'Promises ferries at night, and a new harbour.', address: draft.article.address! },
      'near',
    ],
    [
      'other words of the same day and topic',
      { summary: 'Promises ferries at night soon.', date: '2026-11-18' },
      'near',
    ],
  ])('finds %s', (_, held, why) => {
    expect(alikeAmong(draft, [makeHeld(held)])).toEqual([{ position: 'own/held', why }]);
  });

  it.each<[string, Partial<HeldPosition>]>([
    ['another claim of the same article', { address: draft.article.address! }],
    ['another claim of the same day and topic', { date: '2026-11-18' }],
    ['a claim on the same, of another day', { summary: 'Promises ferries at night soon.' }],
    ['a position in no words at all', { summary: '' }],
  ])('does not take %s for it', (_, held) => {
    expect(alikeAmong(draft, [makeHeld(held)])).toEqual([]);
  });

  it('shows the three likest', () => {
    const held = [1, 2, 3, 4].map((n) => makeHeld({ id: `own/${n}`, summary: draft.content }));
    const place = makeHeld({
      id: 'own/place',
      address: draft.article.address!,
      textStart: 'that the ferries',
    });
    expect(alikeAmong(draft, [...held, place]).map(({ position }) => position)).toEqual([
      'own/place',
      'own/1',
      'own/2',
    ]);
  });
});
