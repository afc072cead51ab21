import type { IncomingPack, IncomingRecord, RecordKind } from '../../../utils/dataset/checking/incoming';
import type { Position } from '../../../utils/actors/position';
import type { Topic } from '../../../utils/actors/topic';

// Fifty people who never were and what they never said: one of them a thousand things.

export const debaters = 50;
export const positionsOfFirst = 1000;
const positionsOfOthers = 20;
const topicCount = 40;

export const debatePack = 'debate';

/** Names of two words each, all different. */
export function debaterName(at: number): string {
  const given = ['Anna', 'Olof', 'Karl', 'Peter', 'Maria'][at % 5] ?? '';
  const surname =
    ['Berglund', 'Vesterholm', 'Norhaven', 'Elmstrand', 'Lindqvist'][Math.floor(at / 5) % 5] ?? '';
  return `${given} ${surname}${at < 25 ? '' : 'er'}`;
}

export const debateTopics: Topic[] = Array.from({ length: topicCount }, (_, at) => ({
  id: `t${at}`,
  label: { en: `Harbour plan ${wordOf(at)}` },
  keywords: { en: [`${wordOf(at)} harbour`, `${wordOf(at)} quay`] },
}));

/** What the debater at this place said, the newest last. */
export function debatePositions(debater: number): Position[] {
  const count = debater === 0 ? positionsOfFirst : positionsOfOthers;
  return Array.from({ length: count }, (_, at) => ({
    id: `p${debater}-${at}`,
    actor: `a${debater}`,
    topic: `t${(debater + at) % topicCount}`,
    target: `Open harbours in the ${wordOf(at)} winter`,
    stance: ((at % 5) - 2) as Position['stance'],
    kind: 'said',
    summary: `Asks for the ${wordOf(at)} harbour to be open to all ships in winter too, and says who pays for the ice.`,
    lang: 'en',
    reportedOn: `${2020 + (at % 6)}-${two((at % 12) + 1)}-${two((at % 28) + 1)}`,
    source: 's0',
    chain: ['o0'],
    explicitness: 'explicit',
    confidence: 0.9,
    status: 'reviewed',
  }));
}

/** An article that names everybody, on three of the topics. */
export function debateArticle(): string {
  const paragraphs = Array.from({ length: debaters }, (_, at) => {
    const topic = wordOf(at % 3);
    return `<p id="d${at}">On Tuesday ${debaterName(at)} spoke about the ${topic} harbour and about the ships that wait for the ice to break, and the council went on to the next matter on its long list.</p>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The harbour debate</title>
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The harbour debate","datePublished":"2025-03-14"}</script>
    </head><body><article><h1>The harbour debate</h1>${paragraphs.join('\n')}</article></body></html>`;
}

export function debate(): IncomingPack {
  return {
    manifest: {
      value: {
        id: debatePack,
        title: 'What nobody said',
        revision: 1,
        released: '2025-03-14',
        licence: 'CC0-1.0',
      },
      place: 'pack',
    },
    batches,
  };
}

// oxlint-disable-next-line typescript/require-await -- what is read from a stream waits
async function* batches() {
  for (const [kind, values] of recordsByKind()) {
    const records = values.map((value, at): IncomingRecord => ({ kind, value, place: `${kind}[${at}]` }));
    yield { records, problems: [] };
  }
}

function recordsByKind(): [RecordKind, object[]][] {
  const everybody = Array.from({ length: debaters }, (_, at) => at);
  return [
    ['outlets', [{ id: 'o0', name: 'Gazette', domains: ['gazette.example'] }]],
    [
      'sources',
      [
        {
          id: 's0',
          outlet: 'o0',
          lang: 'en',
          published: '2025-03-13',
          title: 'The debate',
          url: 'https://gazette.example/debate',
        },
      ],
    ],
    ['topics', debateTopics],
    ['actors', everybody.map(actorOf)],
    ['positions', everybody.flatMap(debatePositions)],
  ];
}

function actorOf(at: number): object {
  const name = debaterName(at);
  return {
    id: `a${at}`,
    type: 'person',
    name,
    aliases: [{ text: name, lang: 'en', kind: 'full', caseSensitive: true, ambiguity: 'none' }],
    memberships: [{ role: 'Member of the council', from: '2019' }],
    matchOnPage: true,
  };
}

/** A word for a number: topics are found by their words. */
function wordOf(at: number): string {
  const tens = ['north', 'south', 'east', 'west', 'inner', 'outer', 'upper', 'lower'];
  const ones = ['ern', 'wick', 'stead', 'mouth', 'ford'];
  return `${tens[at % tens.length] ?? ''}${ones[Math.floor(at / tens.length) % ones.length] ?? ''}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
