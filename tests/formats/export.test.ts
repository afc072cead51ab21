import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../utils/actors/position';
import { blobOf } from '../../utils/formats/export/blob-of';
import type { ExportedRecords } from '../../utils/formats/export/exported-records';
import { writeCsv } from '../../utils/formats/export/write-csv';
import { writeJsonLd } from '../../utils/formats/export/write-json-ld';
import { readFiles } from '../../utils/formats/read-files';
import { makePositionRecord } from '../dataset/make-file';
import { given, makeKnown, makeKnownActor, readOptions } from './read-given';

const source = {
  id: 'islands-press/gazette-1',
  outlet: 'islands-press/gazette',
  lang: 'en',
  url: 'https://gazette.example/1',
  title: 'Ferries',
  published: '2025-03-13?',
};
const makePosition = (fields: Partial<Position> = {}): Position =>
  ({
    ...makePositionRecord(),
    id: 'islands-press/ferries-1',
    actor: 'islands-press/ada-lund',
    topic: 'islands-press/ferries',
    source: source.id,
    chain: ['islands-press/gazette'],
    ...fields,
  }) as Position;

const known = (positions: Position[]) =>
  makeKnown({ positions, sources: [source], actors: [makeKnownActor({ sameAs: ['wd:Q42'] })] });

const byId = <Item extends { id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

function exported(positions: Position[]): ExportedRecords {
  const { actors, topics, outlets } = known([]);
  return {
    actors: byId(actors),
    topics: byId(topics),
    sources: byId([source]),
    outlets: byId(outlets),
    async *positions() {
      for (const position of positions) yield [position];
    },
  };
}
const csvOf = async (positions: Position[]) =>
  (await blobOf(writeCsv(exported(positions)), 'text/csv')).text();

/** What our import makes of a file of ours. */
const readBack = async (text: string, positions: Position[]) => {
  const options = readOptions({ known: () => Promise.resolve(known(positions)) });
  const asked = await readFiles([given('x.csv', text)], options);
  if (asked.kind !== 'question') throw new Error(JSON.stringify(asked));
  const read = await readFiles([given('x.csv', text)], {
    ...options,
    table: { kind: 'settled', choice: asked.question },
  });
  return read.kind === 'incoming' ? read.incoming : read;
};

describe('the export as CSV', () => {
  it('has a header and one row a position', async () => {
    expect(await csvOf([makePosition({ saidOn: '2025-03-12', quote: 'Free, "for all"' })])).toBe(
      'id,actor,actor id,topic,topic id,target,stance,kind,summary,quote,language,said on,reported on,outlet,title,url,confidence,status\r\n' +
        'islands-press/ferries-1,Ada Lund,islands-press/ada-lund,Ferries,islands-press/ferries,Free ferries,for,says,' +
        'Wants ferries to cost nothing.,"Free, ""for all""",en,2025-03-12,2025-03-13,Gazette,Ferries,https://gazette.example/1,0.9,reviewed\r\n',
    );
  });

  it('lets no cell be taken for a formula', async () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', "'=1", "''-x"];
    const text = await csvOf(
      hostile.map((summary, i) => makePosition({ id: `islands-press/${i}`, summary })),
    );
    expect(text.match(/(?<=,")'+[=+\-@][^"]*/g)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@SUM(A1)",
      "''=1",
      "'''-x",
    ]);
  });

  it('is read again by our import as what is there already', async () => {
    const words = fc.stringMatching(/^[ =+\-@'",;a-zА-я]{0,20}x$/).map((text) => text.trim());
    const position = fc.record({
      target: words,
      summary: words,
      quote: fc.option(words, { nil: undefined }),
      stance: fc.constantFrom(-2, -1, 0, 1, 2, null),
      kind: fc.constantFrom(
        'said',
        'demanded',
        'denied',
        'pledged',
        'opposed',
        'supports',
        'seeks',
        'considering',
      ),
      saidOn: fc.constantFrom('2025', '2025-03-12?', '2025-03/..', undefined),
      confidence: fc.constantFrom(0, 0.25, 1),
      status: fc.constantFrom('draft', 'needs-review', 'retracted'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(position, { minLength: 1, maxLength: 5 }), async (rows) => {
        const positions = rows.map((fields, i) => {
          const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
          return makePosition({
            id: `islands-press/${i}`,
            ...(Object.fromEntries(filled) as Partial<Position>),
          });
        });
        expect(await readBack(await csvOf(positions), positions)).toEqual({
          packs: [],
          edits: [],
          problems: [],
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the export as schema.org JSON-LD', () => {
  it('makes each position a claim that appears in an article', async () => {
    const text = await (
      await blobOf(writeJsonLd(exported([makePosition(), makePosition({ quote: 'Free!' })])), 'x')
    ).text();
    const author = { '@type': 'Person', name: 'Ada Lund', sameAs: ['https://www.wikidata.org/entity/Q42'] };
    const claim = {
      '@type': 'Claim',
      identifier: 'islands-press/ferries-1',
      text: 'Wants ferries to cost nothing.',
      inLanguage: 'en',
      about: { '@type': 'Thing', name: 'Ferries' },
      author,
      datePublished: '2025-03-13',
      appearance: {
        '@type': 'NewsArticle',
        headline: 'Ferries',
        url: 'https://gazette.example/1',
        datePublished: '2025-03-13',
        inLanguage: 'en',
        publisher: { '@type': 'Organization', name: 'Gazette' },
      },
    };
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [claim, { ...claim, hasPart: { '@type': 'Quotation', text: 'Free!', creator: author } }],
    });
  });
});
