import type { Actor } from '../../utils/actors/actor';
import type { ActorSlice } from '../../utils/actors/actor-slice';
import type { Position } from '../../utils/actors/position';

export function makeActor(given: Partial<Actor> = {}): Actor {
  return {
    id: 'p/ada-lund',
    type: 'person',
    name: 'Ada Lund',
    aliases: [],
    memberships: [],
    matchOnPage: true,
    ...given,
  };
}

export function makePosition(given: Partial<Position> = {}): Position {
  return {
    id: 'p/1',
    actor: 'p/ada-lund',
    topic: 'p/ferries',
    target: 'Free ferries',
    stance: 1,
    kind: 'said',
    summary: 'Wants ferries to cost nothing.',
    lang: 'en',
    reportedOn: '2025-03-13',
    source: 'p/gazette-1',
    chain: ['p/herald', 'p/gazette'],
    explicitness: 'explicit',
    confidence: 0.9,
    status: 'reviewed',
    ...given,
  };
}

export function makeSlice(given: Partial<ActorSlice> = {}): ActorSlice {
  return {
    actor: makeActor(),
    positions: [],
    bodies: [],
    topics: {
      'p/ferries': { id: 'p/ferries', label: { en: 'Ferries', de: 'Fähren' } },
      'p/bridge': { id: 'p/bridge', label: { en: 'The bridge' } },
    },
    sources: {
      'p/gazette-1': { id: 'p/gazette-1', outlet: 'p/gazette', lang: 'en', url: 'https://gazette.example/1' },
    },
    outlets: {
      'p/herald': { id: 'p/herald', name: 'Herald', domains: ['herald.example'] },
      'p/gazette': { id: 'p/gazette', name: 'Gazette', domains: ['gazette.example'] },
    },
    names: { 'p/bo-lind': 'Bo Lind' },
    origins: {},
    ...given,
  };
}
