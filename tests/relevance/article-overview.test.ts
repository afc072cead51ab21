import { describe, expect, it } from 'vitest';
import { buildOverview } from '../../utils/relevance/article-overview';
import { makeActor, makePosition, makeSlice } from './make-slice';

const occasion = { today: '2026-01-01', lang: 'en' };
const known = makeSlice().topics;
const topics = [
  { topic: 'p/ferries', weight: 5, place: 'headline' as const },
  { topic: 'p/bridge', weight: 1, place: 'lead' as const },
];
const ada = makeSlice({
  positions: [
    makePosition({ id: 'p/old', reportedOn: '2025-01-01' }),
    makePosition({ id: 'p/ferry', reportedOn: '2025-02-01' }),
    makePosition({ id: 'p/other', topic: 'p/none', reportedOn: '2025-03-01' }),
  ],
});
const bo = makeSlice({
  actor: makeActor({ id: 'p/bo', name: 'Bo Lind' }),
  positions: [makePosition({ id: 'p/bridge-1', actor: 'p/bo', topic: 'p/bridge' })],
});
const una = makeSlice({ actor: makeActor({ id: 'p/una', name: 'Una Berg' }) });

function overview(leftOut: string[] = []) {
  const made = buildOverview([ada, bo, una], occasion, { topics, known, leftOut });
  return {
    topics: made.topics,
    people: made.people.map(({ id, newest, isOffTopic }) => [id, newest?.id, isOffTopic]),
    compared: made.compared.map(({ topic, cells }) => [
      topic.label,
      cells.map(({ actor, position }) => [actor, position.id]),
    ]),
  };
}

describe('buildOverview', () => {
  it('shows of each the newest on the topics of the article, and the newest of each on each', () => {
    expect(overview()).toEqual({
      topics: [
        { id: 'p/ferries', label: 'Ferries', isChosen: true },
        { id: 'p/bridge', label: 'The bridge', isChosen: true },
      ],
      people: [
        ['p/ada-lund', 'p/ferry', undefined],
        ['p/bo', 'p/bridge-1', undefined],
        ['p/una', undefined, undefined],
      ],
      compared: [
        ['Ferries', [['p/ada-lund', 'p/ferry']]],
        ['The bridge', [['p/bo', 'p/bridge-1']]],
      ],
    });
  });

  it('passes nothing off as on topic once a topic is left out', () => {
    const { people, compared, topics: shown } = overview(['p/ferries']);
    expect(people[0]).toEqual(['p/ada-lund', 'p/other', true]);
    expect(compared).toEqual([['The bridge', [['p/bo', 'p/bridge-1']]]]);
    expect(shown.map(({ isChosen }) => isChosen)).toEqual([false, true]);
  });

  it('asks for nothing where the article has no topic', () => {
    const made = buildOverview([ada], occasion, { topics: [], known, leftOut: [] });
    expect([made.people[0]?.newest?.id, made.people[0]?.isOffTopic]).toEqual(['p/other', undefined]);
  });
});
