import { describe, expect, it } from 'vitest';
import { createBalanceCounter, mostShares, type Counted } from '../../../utils/dataset/balance/count-balance';

function makeCounted(given: Partial<Counted> = {}): Counted {
  return { actor: 1, topic: 1, stance: null, ...given };
}

function balanceOf(statements: Partial<Counted>[]) {
  const counter = createBalanceCounter();
  for (const statement of statements) counter.add(makeCounted(statement));
  return counter.balance();
}

function oneOfEach(actors: number) {
  return Array.from({ length: actors }, (_, actor) => ({ actor }));
}

describe('a balance', () => {
  it('counts nothing where nothing is said', () => {
    const none = { shares: [], others: { values: 0, count: 0 }, untold: 0 };
    expect(balanceOf([])).toEqual({
      total: 0,
      actor: none,
      country: none,
      party: none,
      outlet: none,
      language: none,
      months: [],
      undated: 0,
      topics: { oneSided: [], more: 0, single: 0, compared: 0 },
    });
  });

  it('tells the most first, and how many statements do not tell', () => {
    const { total, country } = balanceOf([{ country: 'IS' }, { country: 'GB' }, {}, { country: 'GB' }]);
    expect(total).toBe(4);
    expect(country).toEqual({
      shares: [
        { key: 'GB', count: 2 },
        { key: 'IS', count: 1 },
      ],
      others: { values: 0, count: 0 },
      untold: 1,
    });
  });

  it('draws the rest together, and not one alone', () => {
    const { actor } = balanceOf([{ actor: 0 }, ...oneOfEach(mostShares + 2)]);
    expect(actor.shares).toHaveLength(mostShares);
    expect(actor.shares[0]).toEqual({ key: 0, count: 2 });
    expect(actor.others).toEqual({ values: 2, count: 2 });
    expect(balanceOf(oneOfEach(mostShares + 1)).actor.others).toEqual({ values: 0, count: 0 });
  });

  it('puts months in their order', () => {
    const { months, undated } = balanceOf([
      { month: '2025-03' },
      { month: '2024-12' },
      {},
      { month: '2025-03' },
    ]);
    expect(months).toEqual([
      { month: '2024-12', count: 1 },
      { month: '2025-03', count: 2 },
    ]);
    expect(undated).toBe(1);
  });

  it.each<[what: string, statements: Partial<Counted>[], found: object | undefined]>([
    ['one actor', [{ actor: 1 }, { actor: 1 }], { voice: { kind: 'actor', key: 1 } }],
    ['two actors of no party told', [{ actor: 1 }, { actor: 2 }], undefined],
    [
      'two actors of one party',
      [
        { actor: 1, party: 'reeds' },
        { actor: 2, party: 'reeds' },
      ],
      { voice: { kind: 'party', key: 'reeds' } },
    ],
    [
      'two parties',
      [
        { actor: 1, party: 'reeds' },
        { actor: 2, party: 'tides' },
      ],
      undefined,
    ],
    ['a party and none told', [{ actor: 1 }, { actor: 2, party: 'reeds' }], undefined],
    [
      'a party, another, and the first again',
      [{ party: 'reeds' }, { actor: 2, party: 'tides' }, { party: 'reeds' }],
      undefined,
    ],
    ['stances all for', [{ stance: 2 }, { actor: 2, stance: 1 }], { stance: 'for' }],
    ['stances all against', [{ stance: -1 }, { actor: 2, stance: -2 }], { stance: 'against' }],
    ['both stances', [{ stance: 1 }, { actor: 2, stance: -1 }], undefined],
    ['a mixed one beside one for', [{ stance: 1 }, { actor: 2, stance: 1 }, { stance: 0 }], undefined],
    ['one stance and one without', [{ stance: 1 }, { actor: 2, stance: null }], undefined],
    [
      'one actor, always against',
      [{ stance: -1 }, { stance: -1 }],
      { voice: { kind: 'actor', key: 1 }, stance: 'against' },
    ],
  ])('calls a topic one-sided or not: %s', (_, statements, found) => {
    const { oneSided } = balanceOf(statements).topics;
    expect(oneSided).toEqual(found ? [{ topic: 1, count: statements.length, ...found }] : []);
  });

  it('asks no second side of a single statement', () => {
    const { topics } = balanceOf([{ topic: 1, stance: 1 }, { topic: 2 }, { topic: 2, actor: 3 }]);
    expect(topics).toEqual({ oneSided: [], more: 0, single: 1, compared: 1 });
  });

  it('lists the one-sided topics with the most statements', () => {
    const topics = Array.from({ length: 52 }, (_, topic) => ({ topic }));
    const { oneSided, more } = balanceOf([...topics, ...topics, { topic: 51 }]).topics;
    expect([oneSided.length, more, oneSided[0]?.topic]).toEqual([50, 2, 51]);
  });
});
