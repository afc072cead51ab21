import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockReading, BlockRole, Mention } from '../../utils/matching/mention';
import { withOffices, withoutOfficeFacts } from '../../utils/offices/office-mentions';
import { createOfficeTable } from '../../utils/offices/office-table';

const offices = createOfficeTable([
  { actor: 'p/ada', kind: 'president', country: 'FR', from: '2024-01-01' },
  { actor: 'p/bo', kind: 'chancellor', country: 'DE', from: '2024-01-01' },
  { actor: 'p/cy', kind: 'president', country: 'UA', from: '2024-01-01' },
]);

/** Reads blocks in which `named` are found by name, as one page. */
function read(
  texts: string[],
  {
    date,
    role = 'text',
    named = {},
    lang = 'en',
  }: { date?: string; role?: BlockRole; named?: Record<string, string>; lang?: string } = {},
) {
  const blocks = texts.map((text, id) => ({ id, text, role }));
  const readings = texts.map((text, id): BlockReading => {
    const mentions = Object.entries(named).flatMap(([name, actor]): Mention[] => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ actor, start, end: start + name.length, reason: { kind: 'full-name' } }];
    });
    return { id, mentions, facts: [], dependsOnPage: false };
  });
  const context = { lang: 'en', ...(date !== undefined && { date }) };
  return withOffices({ blocks, readings, context, facts: [], offices, languageOf: () => lang });
}

function offered(texts: string[], options: Parameters<typeof read>[1] = { date: '2025-03-13' }): string[] {
  return read(texts, { date: '2025-03-13', ...options }).flatMap(({ id, mentions }) =>
    mentions
      .filter(({ reason }) => reason.kind === 'office')
      .map(({ start, end, actor }) => `${texts[id]?.slice(start, end)} = ${actor}`),
  );
}

describe('withOffices', () => {
  it('finds who holds an office on the day of the article', () => {
    expect(read(['Then the French president spoke.'], { date: '2025-03-13' })).toEqual([
      {
        id: 0,
        mentions: [{ actor: 'p/ada', start: 5, end: 25, reason: { kind: 'office', on: '2025-03-13' } }],
        facts: ['office president FR'],
        dependsOnPage: false,
      },
    ]);
  });

  it('finds nobody where the article has no day, or one before the office began', () => {
    expect(read(['The French president spoke.'])[0]?.mentions).toEqual([]);
    expect(offered(['The French president spoke.'], { date: '2023-05-01' })).toEqual([]);
  });

  it('leaves bylines alone', () => {
    expect(offered(['The French president'], { role: 'byline' })).toEqual([]);
  });

  it.each([
    ['before', 'The French president Ada Vale spoke.'],
    ['behind a comma', 'The French president, Ada Vale, spoke.'],
    ['with the name first', 'Ada Vale, the French president, spoke.'],
  ])('leaves the name alone to be marked where an office stands %s it', (_, text) => {
    const named = { 'Ada Vale': 'p/ada' };
    expect(offered([text], { named })).toEqual([]);
    expect(read([text], { date: '2025-03-13', named })[0]?.mentions.map(({ actor }) => actor)).toEqual([
      'p/ada',
    ]);
  });

  describe('with a bare office', () => {
    const bare = 'Later the chancellor said no.';

    it.each([
      ['the page names the office of one country', ['The German chancellor came.', bare], ['p/bo', 'p/bo']],
      ['an office before a name tells the country', ['German Chancellor Bo Lind came.', bare], ['p/bo']],
      ['it comes before', [bare, 'The German chancellor came.'], ['p/bo', 'p/bo']],
      ['nothing tells the country', [bare], []],
      ['two countries are named', ['The German chancellor met the Austrian chancellor.', bare], ['p/bo']],
      ['another is unclear', ['The German chancellor came.', 'Chancellor Una Roth left.', bare], ['p/bo']],
    ])('finds somebody only where the country is beyond doubt: %s', (_, texts, actors) => {
      expect(offered(texts).map((line) => line.split(' = ')[1])).toEqual(actors);
    });

    it('finds nobody where the page names somebody who holds the office elsewhere', () => {
      const texts = ['The French president came.', 'Cy Koval was there.', 'Later the president said no.'];
      expect(offered(texts)).toHaveLength(2);
      expect(offered(texts, { named: { 'Cy Koval': 'p/cy' } })).toHaveLength(1);
    });

    it.each([
      ['nothing else is named', ['Президент Франції приїхав.', 'Пізніше президент сказав ні.'], 2],
      [
        'whose another is cannot be told',
        ['Президент Франції приїхав.', 'Такий указ президента.', 'Президент сказав ні.'],
        2,
      ],
      [
        'a club has one too',
        ['Президент Франції приїхав.', 'Президент клубу пішов.', 'Президент сказав ні.'],
        1,
      ],
      [
        'two countries have one',
        ['Президент Франції приїхав до президента України.', 'Президент сказав ні.'],
        2,
      ],
      ['no country is named', ['Президент сказав ні.'], 0],
    ])('is as careful in Ukrainian, which has no article: %s', (_, texts, count) => {
      expect(offered(texts, { lang: 'uk' })).toHaveLength(count);
    });

    it('goes by the facts of blocks that were read before', () => {
      const [reading] = withOffices({
        blocks: [{ id: 7, text: bare, role: 'text' }],
        readings: [{ id: 7, mentions: [], facts: [], dependsOnPage: false }],
        context: { date: '2025-03-13' },
        facts: ['actor 1 p/bo', 'office chancellor DE'],
        offices,
        languageOf: () => 'en',
      });
      expect([reading?.mentions.map(({ actor }) => actor), reading?.dependsOnPage]).toEqual([['p/bo'], true]);
    });
  });

  it('keeps its facts from those who find names', () => {
    expect(withoutOfficeFacts(['actor 1 p/bo', 'office chancellor DE'])).toEqual(['actor 1 p/bo']);
  });

  it('never changes or crosses what is found by name', () => {
    const piece = fc.constantFrom(
      'the French president',
      'Ada Vale',
      ',',
      'the chancellor',
      'German',
      'of Ukraine',
      'said',
      'president',
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { maxLength: 4 }), (drawn) => {
        const texts = drawn.map((pieces) => pieces.join(' '));
        const named = { 'Ada Vale': 'p/ada' };
        for (const [i, { mentions }] of read(texts, { date: '2025-03-13', named }).entries()) {
          const byName = mentions.filter(({ reason }) => reason.kind !== 'office');
          expect(byName).toEqual(read([texts[i] ?? ''], { named })[0]?.mentions);
          for (const [j, mention] of mentions.entries()) {
            expect(mention.start).toBeGreaterThanOrEqual(mentions[j - 1]?.end ?? 0);
          }
        }
      }),
    );
  });
});
