import type { NamedActor } from '../../utils/matching/index/names-index';

/** Actors as the text of a pack that the options page imports. It holds names and nothing else. */
export function makeBenchPack(actors: readonly NamedActor[]): string {
  return JSON.stringify({
    format: 'standpoint-dataset/1',
    pack: {
      id: 'bench',
      title: 'Names nobody bears',
      revision: 1,
      released: '2025-03-14',
      publisher: { name: 'npm run bench' },
      licence: 'CC0-1.0',
      languages: ['en', 'fr', 'uk'],
    },
    outlets: [],
    sources: [],
    topics: [],
    actors: actors.map((actor) => ({ ...actor, memberships: [] })),
    positions: [],
  });
}
