import type { Position } from '../../../utils/actors/position';
import type { Listed } from '../../../utils/dataset/dataset';
import type { Entity, Records } from '../../../utils/dataset/records';

/** The lists of a dataset with Ada Lund, two topics, and the positions given. */
export function makeLibraryLists(positions: Partial<Position>[]): { [E in Entity]: Listed<E>[] } {
  return {
    outlet: list([{ id: 'p/gazette', name: 'Gazette', domains: ['gazette.example'] }]),
    source: list([{ id: 'p/article', outlet: 'p/gazette', lang: 'en' }]),
    topic: list([
      { id: 'p/ferries', label: { en: 'Ferries', de: 'Fähren' } },
      { id: 'p/tolls', label: { en: 'Tolls' } },
    ]),
    actor: list([
      {
        id: 'p/ada',
        type: 'person',
        name: 'Ada Lund',
        aliases: [],
        memberships: [],
        matchOnPage: true,
      },
    ]),
    position: list(positions.map((fields, index) => makePosition({ id: `p/${index}`, ...fields }))),
  };
}

function makePosition(fields: Partial<Position>): Position {
  return {
    id: 'p/1',
    actor: 'p/ada',
    topic: 'p/ferries',
    target: 'Free ferries',
    stance: 1,
    kind: 'said',
    summary: 'Wants ferries to cost nothing.',
    lang: 'en',
    reportedOn: '2025-03-13',
    source: 'p/article',
    chain: ['p/gazette'],
    explicitness: 'explicit',
    confidence: 0.9,
    status: 'reviewed',
    ...fields,
  };
}

function list<E extends Entity>(records: Records[E][]): Listed<E>[] {
  return records.map((record) => ({ record, origin: { kind: 'shipped', title: 'Islands press' } }));
}
