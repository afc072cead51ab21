import type { Position } from '../../../utils/actors/position';
import type { Listed } from '../../../utils/dataset/dataset';
import type { Referred } from '../../../utils/dataset/reading/record-reads';

/** What the positions of Ada Lund refer to. */
export const referred: Referred = {
  topics: {
    'p/ferries': { id: 'p/ferries', label: { en: 'Ferries', de: 'Fähren' } },
    'p/tolls': { id: 'p/tolls', label: { en: 'Tolls' } },
  },
  sources: { 'p/article': { id: 'p/article', outlet: 'p/gazette', lang: 'en' } },
  outlets: { 'p/gazette': { id: 'p/gazette', name: 'Gazette', domains: ['gazette.example'] } },
  names: { 'p/ada': 'Ada Lund' },
};

export function makeListedPosition(fields: Partial<Position>): Listed<'position'> {
  return { record: makePosition(fields), origin: { kind: 'shipped', title: 'Islands press' } };
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
