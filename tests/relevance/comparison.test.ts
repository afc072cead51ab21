import { describe, expect, it } from 'vitest';
import { buildComparison } from '../../utils/relevance/comparison';
import { makeActor, makePosition, makeSlice } from './make-slice';

const occasion = { articleDate: '2025-03-14', today: '2025-03-14', lang: 'en' };

describe('buildComparison', () => {
  it('sets the newest position of each beside the others, and keeps a topic that nobody speaks on', () => {
    const ada = makeSlice({
      actor: makeActor({ memberships: [{ role: 'Harbour Minister', from: '2025-01' }] }),
      positions: [
        makePosition({ id: 'p/older', reportedOn: '2025-01-02' }),
        makePosition({ id: 'p/newer', reportedOn: '2025-03-02' }),
      ],
    });
    const bo = makeSlice({ actor: makeActor({ id: 'p/bo-lind', name: 'Bo Lind' }) });
    const topics = [
      { id: 'p/bridge', label: 'The bridge' },
      { id: 'p/ferries', label: 'Ferries' },
    ];
    const { people, topics: compared } = buildComparison([ada, bo], occasion, topics);
    expect(people).toEqual([
      { id: 'p/ada-lund', name: 'Ada Lund', office: { role: 'Harbour Minister', on: '2025-03-14' } },
      { id: 'p/bo-lind', name: 'Bo Lind' },
    ]);
    expect(
      compared.map(({ topic, cells }) => [
        topic.label,
        cells.map(({ actor, position }) => [actor, position.id]),
      ]),
    ).toEqual([
      ['The bridge', []],
      ['Ferries', [['p/ada-lund', 'p/newer']]],
    ]);
  });
});
