import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topic } from '../../utils/actors/topic';
import type { Passage } from '../../utils/relevance/passage';
import { passageTopics, type TopicCounts } from '../../utils/relevance/passage-topics';
import { rankPositions, type RankedPositions } from '../../utils/relevance/rank-positions';
import { makePosition } from './make-slice';

const topics: Record<string, Topic> = {
  'p/ferries': { id: 'p/ferries', label: { en: 'Ferries' }, parent: 'p/transport' },
  'p/transport': { id: 'p/transport', label: { en: 'Transport' } },
  'p/bridge': { id: 'p/bridge', label: { en: 'The bridge' } },
};

const positions = [
  makePosition({ id: 'p/old', topic: 'p/ferries', reportedOn: '2024-02-01' }),
  makePosition({ id: 'p/new', topic: 'p/ferries', reportedOn: '2025-03-01' }),
  makePosition({
    id: 'p/bridge',
    topic: 'p/bridge',
    target: 'A toll on the bridge',
    summary: 'Would let lorries alone pay for the crossing.',
    reportedOn: '2025-03-10',
  }),
];

function rank(
  where: { passage?: Partial<Passage>; topics?: Partial<Record<keyof TopicCounts, string[]>> },
  held = positions,
): RankedPositions {
  const counts = (place: keyof TopicCounts) => new Map(where.topics?.[place]?.map((topic) => [topic, 1]));
  return rankPositions({
    positions: held,
    topics,
    passage: { sentence: '', paragraph: '', headline: '', lead: '', ...where.passage },
    passageTopics: passageTopics({
      sentence: counts('sentence'),
      paragraph: counts('paragraph'),
      headline: counts('headline'),
      lead: counts('lead'),
    }),
    day: '2025-03-13',
  });
}

const ids = ({ onTopic, rest }: RankedPositions) => ({
  onTopic: onTopic.map(({ position }) => position.id),
  rest: rest.map(({ id }) => id),
});

describe('rankPositions', () => {
  it('takes what stands on the topic of the sentence, the nearest in time first', () => {
    expect(ids(rank({ topics: { sentence: ['p/ferries'] } }))).toEqual({
      onTopic: ['p/new', 'p/old'],
      rest: ['p/bridge'],
    });
  });

  it('puts the topic of the sentence before that of the headline', () => {
    const { onTopic } = rank({ topics: { headline: ['p/ferries'], sentence: ['p/bridge'] } });
    expect(onTopic.map(({ position, why }) => [position.id, why])).toEqual([
      ['p/bridge', { kind: 'topic', topic: 'p/bridge', place: 'sentence' }],
      ['p/new', { kind: 'topic', topic: 'p/ferries', place: 'headline' }],
      ['p/old', { kind: 'topic', topic: 'p/ferries', place: 'headline' }],
    ]);
  });

  it('takes what stands on a part of the topic, or on what the topic is a part of', () => {
    expect(ids(rank({ topics: { sentence: ['p/transport'] } })).onTopic).toEqual(['p/new', 'p/old']);
  });

  it('tells positions on one topic apart by the words of the passage', () => {
    const held = [
      makePosition({ id: 'p/price', summary: 'Wants ferries to cost nothing.', reportedOn: '2024-01-01' }),
      makePosition({ id: 'p/night', target: 'Night ferries', summary: 'Wants boats after midnight.' }),
    ];
    const where = {
      passage: { sentence: 'Lund was asked what a ferry may cost' },
      topics: { lead: ['p/ferries'] },
    };
    expect(ids(rank(where, held)).onTopic).toEqual(['p/price', 'p/night']);
  });

  it('takes what shares two telling words where no topic is named', () => {
    const { onTopic } = rank({ passage: { sentence: 'Should lorries pay a toll, Lund was asked.' } });
    expect(onTopic).toEqual([
      { position: positions[2], why: { kind: 'words', words: ['toll', 'lorri', 'pay'] } },
    ]);
  });

  it.each([
    ['one word may be chance', { passage: { sentence: 'The lorries of the circus arrived.' } }],
    ['nothing is shared', { passage: { sentence: 'The circus has arrived.' } }],
    ['the topic is one that nothing is held on', { topics: { sentence: ['p/circus'] } }],
  ])('passes nothing off as on topic where %s', (_, where) => {
    expect(ids(rank(where))).toEqual({ onTopic: [], rest: ['p/bridge', 'p/new', 'p/old'] });
  });

  const anyPosition = fc
    .record({
      topic: fc.constantFrom('p/ferries', 'p/transport', 'p/bridge', 'p/none'),
      summary: fc.constantFrom('Lorries pay the toll.', 'Boats at night.', 'Міст і паром.', ''),
      reportedOn: fc.constantFrom('2024', '2025-01', '2025-03-01', '2025-03-13?'),
    })
    .map(makePosition);
  const held = fc
    .array(anyPosition, { maxLength: 30 })
    .map((all) => all.map((position, i) => ({ ...position, id: `p/${i}` })));
  const where = fc.record({
    passage: fc.record({ sentence: fc.constantFrom('', 'Lorries pay a toll at night.', 'Нічний паром') }),
    topics: fc.record({
      sentence: fc.subarray(['p/ferries', 'p/transport', 'p/bridge', 'p/circus']),
      headline: fc.subarray(['p/ferries', 'p/bridge']),
    }),
  });

  it('never drops or repeats a position', () => {
    fc.assert(
      fc.property(held, where, (all, around) => {
        const { onTopic, rest } = ids(rank(around, all));
        expect([...onTopic, ...rest].toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('does not depend on the order in which positions are held', () => {
    fc.assert(
      fc.property(held, where, (all, around) => {
        expect(rank(around, all.toReversed())).toEqual(rank(around, all));
      }),
    );
  });
});
