import type { Actor } from '../../utils/actors/actor';
import type { Position } from '../../utils/actors/position';
import type { Pack } from '../../utils/dataset/records/records';
import { createRandom, type Random } from './random';

/** On average. */
const positionsAnActor = 10;
const topicCount = 500;
const syllables = 'ba de fi go ku la me ni po ru sa te vi xo zu bra dren fel gor kin lum mar nol pir'.split(
  ' ',
);

/**
 * An invented pack with as many positions as asked for, the same for the same seed. Words are drawn as languages do,
 * common ones far more often than rare ones, or gzip would have too easy or too hard a time.
 */
export function makeLargePack(positions: number, seed = 1): Pack {
  const random = createRandom(seed);
  const words = Array.from({ length: 4000 }, () => makeWord(random));
  // The product of two even draws favours small numbers, somewhat like Zipf's law.
  const say = (count: number) =>
    Array.from({ length: count }, () => words[random.below(1 + random.below(words.length))]).join(' ');
  const actors = Array.from({ length: Math.ceil(positions / positionsAnActor) }, (_, i) => makeActor(i, say));
  return {
    manifest: {
      id: 'synthetic',
      title: 'Synthetic',
      revision: 1,
      released: '2026-11-22',
      licence: 'CC0-1.0',
    },
    outlets: [{ id: 'gazette', name: 'Gazette', domains: ['gazette.example'] }],
    sources: Array.from({ length: Math.ceil(positions / 4) }, (_, i) => ({
      id: `s${i}`,
      outlet: 'gazette',
      lang: 'en',
      title: say(8),
      url: `https://gazette.example/2026/${i}/${say(5).replaceAll(' ', '-')}`,
      published: dayOf(i),
    })),
    topics: Array.from({ length: topicCount }, (_, i) => ({ id: `t${i}`, label: { en: say(2) } })),
    actors,
    positions: Array.from({ length: positions }, (_, i) => makePosition(i, actors.length, random, say)),
    events: [],
    unattributed: [],
    teasers: [],
  };
}

/** The next revision: so many positions are new, and half as many have a new summary. */
export function nextRevision(pack: Pack, added: number): Pack {
  const random = createRandom(pack.manifest.revision + 1000);
  const say = () => makeWord(random);
  const first = pack.positions.length;
  const changed = new Set(Array.from({ length: added / 2 }, () => random.below(first)));
  return {
    ...pack,
    manifest: { ...pack.manifest, revision: pack.manifest.revision + 1 },
    positions: [
      ...pack.positions.map((position, i) =>
        changed.has(i) ? { ...position, summary: `${position.summary} ${say()}` } : position,
      ),
      ...Array.from({ length: added }, (_, i) =>
        makePosition(first + i, pack.actors.length, random, (count) =>
          Array.from({ length: count }, say).join(' '),
        ),
      ),
    ],
  };
}

function makeActor(i: number, say: (count: number) => string): Actor {
  const name = say(2);
  return {
    id: `a${i}`,
    type: 'person',
    name,
    country: 'IS',
    aliases: [
      { text: name, lang: 'en', kind: 'full', caseSensitive: true, ambiguity: 'none' },
      {
        text: name.split(' ')[1] ?? name,
        lang: 'en',
        kind: 'surname',
        caseSensitive: true,
        ambiguity: 'low',
      },
    ],
    memberships: [{ role: say(4), from: '2024-05-01' }],
    matchOnPage: true,
  };
}

function makePosition(i: number, actors: number, random: Random, say: (count: number) => string): Position {
  const day = dayOf(i);
  return {
    id: `p${i}`,
    actor: `a${Math.min(random.below(actors), random.below(actors))}`,
    topic: `t${random.below(topicCount)}`,
    target: say(5),
    stance: 1,
    kind: 'said',
    summary: say(18),
    lang: 'en',
    saidOn: day,
    reportedOn: day,
    source: `s${Math.floor(i / 4) % Math.ceil(actors * (positionsAnActor / 4))}`,
    chain: ['gazette'],
    evidence: {
      selector: { p: 1 + random.below(20), s: 1 + random.below(4), textStart: say(4), textEnd: say(4) },
    },
    explicitness: 'explicit',
    confidence: 0.9,
    status: 'reviewed',
  };
}

function dayOf(i: number): string {
  return new Date(Date.UTC(2020, 0, 1 + (i % 2500))).toISOString().slice(0, 10);
}

function makeWord(random: Random): string {
  const parts = Array.from({ length: 1 + random.below(3) }, () => syllables[random.below(syllables.length)]);
  return parts.join('');
}
