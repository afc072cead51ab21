import { describe, expect, it } from 'vitest';
import { buildCardContent } from '../../utils/relevance/build-card-content';
import { makeActor, makePosition, makeSlice } from './make-slice';

const occasion = { articleDate: '2025-03-13', today: '2026-01-01', lang: 'en' };
const harbour = { role: 'Harbour Minister', org: 'p/islands', from: '2024-05-01', to: '2025-06-30' };
const bridges = { role: 'Bridge Minister', org: 'p/islands', from: '2025-07-01' };

describe('buildCardContent', () => {
  it('groups positions by topic, the topic with the newest first', () => {
    const { groups, positionCount, newest } = buildCardContent(
      makeSlice({
        positions: [
          makePosition({ id: 'p/1', reportedOn: '2025-03-10' }),
          makePosition({ id: 'p/2', topic: 'p/bridge', reportedOn: '2025-03-12' }),
          makePosition({ id: 'p/3', reportedOn: '2025-03-11' }),
        ],
      }),
      occasion,
    );
    expect(groups.map(({ topic, positions }) => [topic.label, positions.map(({ id }) => id)])).toEqual([
      ['The bridge', ['p/2']],
      ['Ferries', ['p/3', 'p/1']],
    ]);
    expect({ positionCount, newest }).toEqual({ positionCount: 3, newest: '2025-03-12' });
  });

  it('places a position at the day it was said, else inferred, else reported', () => {
    const { groups } = buildCardContent(
      makeSlice({
        positions: [
          makePosition({ id: 'p/said', saidOn: '2025-03-09', saidOnInferred: '2025-03-12' }),
          makePosition({
            id: 'p/inferred',
            saidOnInferred: '2025-03-11?',
            inferredFrom: 'the visit it was said on',
          }),
          makePosition({ id: 'p/reported' }),
        ],
      }),
      occasion,
    );
    expect(groups[0]?.positions.map(({ id, date }) => [id, date])).toEqual([
      ['p/reported', { basis: 'reported', on: '2025-03-13' }],
      ['p/inferred', { basis: 'inferred', on: '2025-03-11?', why: 'the visit it was said on' }],
      ['p/said', { basis: 'said', on: '2025-03-09' }],
    ]);
  });

  it('does not depend on the order positions are stored in', () => {
    const positions = [makePosition({ id: 'p/b' }), makePosition({ id: 'p/a' }), makePosition({ id: 'p/c' })];
    expect(buildCardContent(makeSlice({ positions }), occasion)).toEqual(
      buildCardContent(makeSlice({ positions: positions.toReversed() }), occasion),
    );
  });

  it('names the office on the day of the article', () => {
    const slice = makeSlice({ actor: makeActor({ memberships: [bridges, harbour] }) });
    expect(buildCardContent(slice, occasion).actor.office).toEqual({
      role: 'Harbour Minister',
      on: '2025-03-13',
    });
  });

  it('names the office on the day of the newest position where the article has no date', () => {
    const slice = makeSlice({
      actor: makeActor({ memberships: [bridges, harbour] }),
      positions: [makePosition({ reportedOn: '2025-08-02' })],
    });
    expect(buildCardContent(slice, { today: '2026-01-01', lang: 'en' }).actor.office).toEqual({
      role: 'Bridge Minister',
      on: '2025-08-02',
    });
  });

  it('says of a statement which other office was held on its day', () => {
    const actor = makeActor({ memberships: [harbour, bridges] });
    const positions = [
      makePosition({ id: 'p/then', reportedOn: '2024-12-01' }),
      makePosition({ id: 'p/since', reportedOn: '2025-08-01' }),
    ];
    const content = buildCardContent(makeSlice({ actor, positions }), {
      ...occasion,
      articleDate: '2025-09-01',
    });
    expect(content.groups[0]?.positions.map(({ id, thenOffice }) => [id, thenOffice])).toEqual([
      ['p/since', undefined],
      ['p/then', 'Harbour Minister'],
    ]);
  });

  const passage = {
    text: { sentence: 'Ada Lund took the ferry.', paragraph: '', headline: '', lead: '' },
    topics: [{ topic: 'p/ferries', weight: 4, place: 'sentence' as const }],
    known: makeSlice().topics,
  };

  it('parts what is held on what is being read from the rest', () => {
    const positions = [
      makePosition({ id: 'p/bridge', topic: 'p/bridge', reportedOn: '2025-03-12' }),
      makePosition({ id: 'p/ferry', reportedOn: '2025-03-10' }),
    ];
    const { reading, groups, positionCount } = buildCardContent(makeSlice({ positions }), {
      ...occasion,
      passage,
    });
    expect(reading?.positions.map(({ id, why }) => [id, why])).toEqual([
      ['p/ferry', { kind: 'topic', topic: 'p/ferries', label: 'Ferries', place: 'sentence' }],
    ]);
    expect(groups.map(({ topic }) => topic.label)).toEqual(['The bridge']);
    expect(positionCount).toBe(2);
  });

  it('describes no more than asked, the best and then the newest, and counts all', () => {
    const positions = [
      makePosition({ id: 'p/ferry-old', reportedOn: '2025-01-10' }),
      makePosition({ id: 'p/ferry', reportedOn: '2025-03-10' }),
      ...[1, 2, 3].map((day) =>
        makePosition({ id: `p/bridge-${day}`, topic: 'p/bridge', reportedOn: `2025-02-0${day}` }),
      ),
    ];
    const told = (most: number) => {
      const content = buildCardContent(makeSlice({ positions }), { ...occasion, passage, most });
      const lines = [
        ...(content.reading?.positions ?? []),
        ...content.groups.flatMap((each) => each.positions),
      ];
      return [content.positionCount, ...lines.map(({ id }) => id)];
    };
    expect(told(1)).toEqual([5, 'p/ferry']);
    expect(told(3)).toEqual([5, 'p/ferry', 'p/ferry-old', 'p/bridge-3']);
  });

  it('takes nothing for being on a topic that was left out, and loses nothing', () => {
    const positions = [
      makePosition({ id: 'p/old', topic: 'p/bridge', reportedOn: '2025-03-09' }),
      // Two words of the passage stand in it; its topic is left out all the same.
      makePosition({ id: 'p/ferry', reportedOn: '2025-03-10', summary: 'Lund took the ferry.' }),
      makePosition({ id: 'p/bridge', topic: 'p/bridge', reportedOn: '2025-03-12' }),
    ];
    const topics = [...passage.topics, { topic: 'p/bridge', weight: 1, place: 'lead' as const }];
    const read = { ...passage, topics, leftOut: new Set(['p/ferries']) };
    const { reading, groups } = buildCardContent(makeSlice({ positions }), { ...occasion, passage: read });
    expect(reading?.topics).toEqual([
      { id: 'p/ferries', label: 'Ferries', isChosen: false },
      { id: 'p/bridge', label: 'The bridge', isChosen: true },
    ]);
    expect(reading?.positions.map(({ id }) => id)).toEqual(['p/bridge', 'p/old']);
    expect(groups.flatMap((group) => group.positions.map(({ id }) => id))).toEqual(['p/ferry']);
  });

  it('names the topics that nothing is held on', () => {
    const positions = [makePosition({ topic: 'p/bridge' })];
    const { reading } = buildCardContent(makeSlice({ positions }), { ...occasion, lang: 'de', passage });
    expect(reading).toEqual({
      topics: [{ id: 'p/ferries', label: 'Fähren', isChosen: true }],
      positions: [],
    });
  });

  it.each([
    ['later than the article', '2025-03-21', { on: '2025-03-21', articleDate: '2025-03-13' }],
    ['of the same day', '2025-03-13', undefined],
    ['of a month that holds the day', '2025-03', undefined],
  ])('says whether the newest statement is %s', (_, reportedOn, newer) => {
    const { reading } = buildCardContent(makeSlice({ positions: [makePosition({ reportedOn })] }), {
      ...occasion,
      passage,
    });
    expect(reading?.newer).toEqual(newer);
  });

  it('names no office where none is known to hold', () => {
    const slice = makeSlice({ actor: makeActor({ memberships: [bridges] }) });
    expect(buildCardContent(slice, occasion).actor).toEqual({
      id: 'p/ada-lund',
      type: 'person',
      name: 'Ada Lund',
    });
  });

  it('keeps positions of a body under the name of the body', () => {
    const islands = makeActor({ id: 'p/islands', type: 'body', name: 'The Islands' });
    const slice = makeSlice({
      actor: makeActor({ memberships: [harbour] }),
      bodies: [
        { org: 'p/islands', actor: islands, positions: [makePosition({ id: 'p/9', actor: 'p/islands' })] },
      ],
    });
    const { positionCount, groups, bodies } = buildCardContent(slice, occasion);
    expect({ positionCount, groups }).toEqual({ positionCount: 0, groups: [] });
    expect(bodies.map(({ body, positions }) => [body.name, positions.map(({ id }) => id)])).toEqual([
      ['The Islands', ['p/9']],
    ]);
  });

  it('leaves out bodies of offices that are not held on the day', () => {
    const guild = makeActor({ id: 'p/guild', type: 'body', name: 'Guild' });
    const slice = makeSlice({
      actor: makeActor({ memberships: [{ role: 'Guild member', org: 'p/guild', to: '2019' }] }),
      bodies: [{ org: 'p/guild', actor: guild, positions: [makePosition()] }],
    });
    expect(buildCardContent(slice, occasion).bodies).toEqual([]);
  });
});
