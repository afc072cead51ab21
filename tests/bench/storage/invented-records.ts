import type { IncomingPack, IncomingRecord, RecordKind } from '../../../utils/dataset/checking/incoming';
import { recordKinds } from '../../../utils/dataset/stored/pack-lines';

/** How many positions an actor of the bench has said, and how many positions lean on one source. */
const positionsEach = 10;
const positionsPerSource = 4;
const topics = 200;
const outlets = 50;
const bodies = 100;
const batchRecords = 500;

/** A pack of nobody's positions, in the order in which feeds have their records, and never whole in memory. */
export function inventedPack(positions: number, revision = 1): IncomingPack {
  return {
    manifest: {
      value: { id: 'bench', title: 'What nobody said', revision, released: '2025-03-14', licence: 'CC0-1.0' },
      place: 'pack',
    },
    batches: () => inventedBatches(positions),
  };
}

// oxlint-disable-next-line typescript/require-await -- what is read from a stream waits
async function* inventedBatches(positions: number) {
  let records: IncomingRecord[] = [];
  for (const kind of recordKinds) {
    const count = countOf(kind, positions);
    for (let at = 0; at < count; at++) {
      records.push({ kind, value: inventedRecord(kind, at, positions), place: `${kind}[${at}]` });
      if (records.length < batchRecords) continue;
      yield { records, problems: [] };
      records = [];
    }
  }
  yield { records, problems: [] };
}

/** The same records, one kind at a time. */
export function* inventedRecords(kind: RecordKind, positions: number): Generator<object> {
  const count = countOf(kind, positions);
  for (let at = 0; at < count; at++) yield inventedRecord(kind, at, positions);
}

export function inventedActor(at: number): string {
  return `bench/${idOf('a', at)}`;
}

function countOf(kind: RecordKind, positions: number): number {
  switch (kind) {
    case 'outlets':
      return outlets;
    case 'sources':
      return Math.ceil(positions / positionsPerSource);
    case 'topics':
      return topics;
    case 'actors':
      return positions / positionsEach;
    case 'positions':
      return positions;
    case 'events':
    case 'unattributed':
    case 'teasers':
    case 'rest':
      return 0;
  }
}

function inventedRecord(kind: RecordKind, at: number, positions: number): object {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- of the others there is none
  switch (kind) {
    case 'outlets':
      return { id: idOf('o', at), name: `Gazette ${at}`, domains: [`gazette-${at}.example`] };
    case 'sources':
      return sourceOf(at);
    case 'topics':
      return { id: idOf('t', at), label: { en: `Subject ${at}`, de: `Gegenstand ${at}`, uk: `Тема ${at}` } };
    case 'actors':
      return actorOf(at);
    default:
      return positionOf(at, Math.ceil(positions / positionsPerSource));
  }
}

function sourceOf(at: number): object {
  return {
    id: idOf('s', at),
    lang: 'en',
    outlet: outletOfSource(at),
    published: '2025-03-13',
    title: `What was said on day ${at} of the talks`,
    url: `https://gazette-${at % outlets}.example/politics/2025/03/13/story-${at}`,
  };
}

function actorOf(at: number): object {
  const name = `Person${at} Invented${at % 977}`;
  const alias = { ambiguity: 'none', caseSensitive: true, kind: 'full', lang: 'en' };
  return {
    aliases: [
      { ...alias, text: name },
      { ...alias, lang: 'uk', text: `Особа${at} Вигадана${at % 977}` },
      { ...alias, kind: 'surname', ambiguity: 'low', text: `Invented${at % 977}` },
    ],
    country: 'UA',
    id: idOf('a', at),
    matchOnPage: true,
    memberships: [{ from: '2024-05', org: idOf('a', at % bodies), role: 'Minister of nothing' }],
    name,
    sameAs: [`wd:Q${900_000_000 + at}`],
    type: at < bodies ? 'body' : 'person',
  };
}

function positionOf(at: number, sources: number): object {
  // Neighbours lean on sources far apart, as what one person said stands in many articles.
  const source = (at * 7919) % sources;
  return {
    actor: idOf('a', Math.floor(at / positionsEach)),
    chain: [outletOfSource(source)],
    confidence: 0.9,
    evidence: {
      selector: { p: at % 40, s: at % 5, textEnd: 'of the sea', textStart: 'asked for the harbour' },
    },
    explicitness: 'explicit',
    id: idOf('p', at),
    kind: 'said',
    lang: 'en',
    reportedOn: `2025-${two((at % 12) + 1)}-${two((at % 28) + 1)}`,
    source: idOf('s', source),
    stance: (at % 5) - 2,
    status: 'reviewed',
    summary: `Asks for harbour ${at} to be open to all ships in winter too, and says who is to pay for the ice to be broken.`,
    target: 'Open harbours in winter',
    topic: idOf('t', at % topics),
  };
}

function outletOfSource(source: number): string {
  return idOf('o', source % outlets);
}

function idOf(letter: string, at: number): string {
  return letter + String(at).padStart(7, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
