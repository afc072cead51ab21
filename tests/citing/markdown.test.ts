import { describe, expect, it } from 'vitest';
import { comparisonMarkdown, positionMarkdown } from '../../utils/citing/markdown';
import type { CitedPosition } from '../../utils/citing/cited-position';
import { makeCited } from './make-cited';

const link = 'https://gazette.example/1#:~:text=The%20ferries,free';

describe('positionMarkdown', () => {
  it('quotes what is held, and links the sentence in the article', () => {
    expect(positionMarkdown(makeCited({ quote: '“Free!”', notes: ['disputed'] }))).toBe(
      [
        '**Ada Lund** (Harbour Minister of Verania): Says on free ferries, for',
        '',
        '> Ferries should cost nothing.',
        '>',
        '> “Free!”',
        '',
        `Said 12 Mar 2025 · Herald, via [Gazette: “Ferries for all”](${link}), 13 Mar 2025 · disputed`,
        '',
      ].join('\n'),
    );
  });

  it.each<[string, Partial<CitedPosition>, string]>([
    ['emphasis in a name', { who: 'A*d*a _L_' }, '**A\\*d\\*a \\_L\\_**'],
    [
      'brackets in a title',
      { source: { outlet: 'G', title: 'a](b) [c', url: link } },
      `[G: a\\](b) \\[c](${link})`,
    ],
    [
      'round brackets in an address',
      { source: { outlet: 'G', url: 'https://g.example/a_(b)' } },
      '[G](https://g.example/a_\\(b\\))',
    ],
    ['a heading, a list and a quotation', { claim: '# one' }, '> \\# one\n'],
    ['a list', { claim: '- one' }, '> \\- one\n'],
    ['HTML', { claim: '<img src=x onerror=y>' }, '> \\<img src=x onerror=y>\n'],
    ['code and entities', { claim: '`a` &amp; b' }, '> \\`a\\` \\&amp; b\n'],
    ['several lines', { claim: 'a\n\n# b' }, '> a # b\n'],
  ])('takes %s as it is written', (_what, given, written) => {
    expect(positionMarkdown(makeCited(given))).toContain(written);
  });

  it('names an article without an address, and links nothing', () => {
    const text = positionMarkdown(
      makeCited({ source: { outlet: 'Gazette' }, chain: { before: '', after: '' } }),
    );
    expect(text).toContain('Said 12 Mar 2025 · Gazette\n');
  });
});

describe('comparisonMarkdown', () => {
  it('is a table whose cells link their articles', () => {
    const cited = makeCited({
      claim: 'Free | now',
      source: { outlet: 'Gazette', url: 'https://gazette.example/1' },
    });
    expect(
      comparisonMarkdown({
        title: 'Who stands where',
        topicsHeading: 'Topic',
        people: ['Ada | Lund', 'Bo Lind'],
        topics: [{ label: 'Ferries', cells: [cited, null] }],
        nothing: 'no position held',
      }),
    ).toBe(
      [
        '## Who stands where',
        '',
        '| Topic | Ada \\| Lund | Bo Lind |',
        '| - | - | - |',
        '| Ferries | **for**: Free \\| now (Said 12 Mar 2025, [Gazette](https://gazette.example/1)) | no position held |',
        '',
      ].join('\n'),
    );
  });
});
