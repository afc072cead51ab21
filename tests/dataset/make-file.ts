/** Files of invented people: a pack of Ada Lund, Harbour Minister of the Islands. */

type Fields = Record<string, unknown>;

export function makeAlias(given: Fields = {}) {
  return { text: 'Ada Lund', lang: 'en', kind: 'full', caseSensitive: true, ambiguity: 'none', ...given };
}

export function makeActorRecord(given: Fields = {}) {
  return {
    id: 'ada-lund',
    type: 'person',
    name: 'Ada Lund',
    aliases: [makeAlias()],
    memberships: [{ role: 'Harbour Minister', org: 'islands', from: '2024-05-01' }],
    matchOnPage: true,
    ...given,
  };
}

export function makeBodyRecord(given: Fields = {}) {
  return {
    id: 'islands',
    type: 'body',
    name: 'The Islands',
    aliases: [],
    memberships: [],
    matchOnPage: false,
    ...given,
  };
}

export function makePositionRecord(given: Fields = {}) {
  return {
    id: 'ferries-1',
    actor: 'ada-lund',
    topic: 'ferries',
    target: 'Free ferries',
    stance: 1,
    kind: 'said',
    summary: 'Wants ferries to cost nothing.',
    lang: 'en',
    reportedOn: '2025-03-13',
    source: 'gazette-1',
    chain: ['gazette'],
    explicitness: 'explicit',
    confidence: 0.9,
    status: 'reviewed',
    ...given,
  };
}

export function makeManifest(given: Fields = {}) {
  return { id: 'islands-press', title: 'Islands press', revision: 1, released: '2025-03-14', ...given };
}

/** A sound file with one record of each kind but two actors; `given` replaces whole sections. */
export function makeFile(given: Fields = {}) {
  return {
    format: 'standpoint-dataset/1',
    pack: makeManifest(),
    outlets: [{ id: 'gazette', name: 'Gazette', domains: ['gazette.example'] }],
    sources: [{ id: 'gazette-1', outlet: 'gazette', lang: 'en', url: 'https://gazette.example/1' }],
    topics: [{ id: 'ferries', label: { en: 'Ferries', de: 'Fähren' } }],
    actors: [makeActorRecord(), makeBodyRecord()],
    positions: [makePositionRecord()],
    ...given,
  };
}

export function makeFileText(given: Fields = {}): string {
  return JSON.stringify(makeFile(given));
}
