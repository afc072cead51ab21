import { describe, expect, it } from 'vitest';
import { buildActorRead } from '../../utils/relevance/actor-read';
import { makeActor, makePosition, makeSlice } from './make-slice';

const occasion = { articleDate: '2025-03-14', today: '2026-11-28', lang: 'en' };

describe('buildActorRead', () => {
  it('holds who it is, the positions at length and their sources', () => {
    const actor = makeActor({ fullName: 'Ada Marit Lund', country: 'NO', politician: false });
    const slice = makeSlice({
      actor,
      positions: [
        makePosition({ id: 'p/after', reportedOn: '2025-03-13', stance: -1, supersedes: 'p/before' }),
        makePosition({ id: 'p/before', reportedOn: '2024-03-13' }),
      ],
    });
    const read = buildActorRead(slice, occasion, []);
    expect(read).toEqual({
      actor: {
        id: 'p/ada-lund',
        type: 'person',
        name: 'Ada Lund',
        fullName: 'Ada Marit Lund',
        country: 'NO',
        isNoPolitician: true,
      },
      offices: [],
      topics: [
        {
          topic: { id: 'p/ferries', label: 'Ferries' },
          isOnReading: false,
          positions: [
            expect.objectContaining({
              id: 'p/after',
              summary: 'Wants ferries to cost nothing.',
              sourceId: 'p/gazette-1',
              supersedes: 'p/before',
            }),
            expect.objectContaining({ id: 'p/before', sourceId: 'p/gazette-1' }),
          ],
        },
      ],
      bodies: [],
      sources: [{ id: 'p/gazette-1', outlet: 'Gazette', url: 'https://gazette.example/1', positionCount: 2 }],
      positionCount: 2,
      newest: '2025-03-13',
    });
  });

  it('puts the topics of what is being read first, in their order there', () => {
    const slice = makeSlice({
      positions: [
        makePosition({ id: 'p/1', topic: 'p/newest', reportedOn: '2025-03-13' }),
        makePosition({ id: 'p/2', topic: 'p/bridge', reportedOn: '2025-03-01' }),
        makePosition({ id: 'p/3', topic: 'p/ferries', reportedOn: '2025-03-02' }),
      ],
    });
    const { topics } = buildActorRead(slice, occasion, ['p/bridge', 'p/unheld', 'p/ferries']);
    expect(topics.map(({ topic, isOnReading }) => [topic.id, isOnReading])).toEqual([
      ['p/bridge', true],
      ['p/ferries', true],
      ['p/newest', false],
    ]);
  });

  it('lists offices with the latest begun first, and tells which is that of the day of the article', () => {
    const memberships = [
      { role: 'Harbour master', from: '2010', to: '2015-06' },
      { role: 'Minister', from: '2025-01', onBehalfOf: 'p/league' },
      { role: 'Member of the council', asOf: '2020-02-02' },
      { role: 'Keeper of the seal' },
    ];
    const slice = makeSlice({ actor: makeActor({ memberships }), names: { 'p/league': 'League' } });
    const offices = [
      { role: 'Minister', from: '2025-01', onBehalfOf: 'League', isOfTheDay: true },
      { role: 'Member of the council', asOf: '2020-02-02', isOfTheDay: false },
      { role: 'Harbour master', from: '2010', to: '2015-06', isOfTheDay: false },
      { role: 'Keeper of the seal', isOfTheDay: false },
    ];
    expect(buildActorRead(slice, occasion, []).offices).toEqual(offices);
    const { articleDate: _, ...noArticle } = occasion;
    expect(buildActorRead(slice, noArticle, []).offices.some(({ isOfTheDay }) => isOfTheDay)).toBe(false);
  });

  it('counts positions by source, the source with the most first, and keeps those it does not know', () => {
    const positions = [
      makePosition({ id: 'p/1', source: 'p/lost' }),
      makePosition({ id: 'p/2' }),
      makePosition({ id: 'p/3' }),
    ];
    expect(buildActorRead(makeSlice({ positions }), occasion, []).sources).toEqual([
      { id: 'p/gazette-1', outlet: 'Gazette', url: 'https://gazette.example/1', positionCount: 2 },
      { id: 'p/lost', outlet: 'p/lost', positionCount: 1 },
    ]);
  });
});
