import type { CitedPosition } from '../../utils/citing/cited-position';

export function makeCited(given: Partial<CitedPosition> = {}): CitedPosition {
  return {
    who: 'Ada Lund',
    office: 'Harbour Minister of Verania',
    act: 'Says on free ferries',
    stance: 'for',
    claim: 'Ferries should cost nothing.',
    when: 'Said 12 Mar 2025',
    chain: { before: 'Herald, via ', after: '' },
    source: {
      outlet: 'Gazette',
      title: '“Ferries for all”',
      published: '13 Mar 2025',
      url: 'https://gazette.example/1#:~:text=The%20ferries,free',
    },
    notes: [],
    ...given,
  };
}
