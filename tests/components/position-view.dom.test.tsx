import { afterEach, describe, expect, it } from 'vitest';
import { PositionView } from '../../components/PositionView';
import type { PositionLine } from '../../utils/relevance/card-content';
import { makeLine } from './makers';
import { clear, show, wordsOf } from './show';

const today = '2025-03-20';

afterEach(clear);

async function showLine(fields: Partial<PositionLine> = {}, showOrigin = false) {
  const root = await show(
    <ul>
      <PositionView line={makeLine(fields)} today={today} showOrigin={showOrigin} />
    </ul>,
  );
  return {
    root,
    kind: wordsOf(root.querySelector('.sp-kind-line')),
    meta: wordsOf(root.querySelector('.sp-position-meta')),
    notes: wordsOf(root.querySelector('.sp-position-notes')),
    link: root.querySelector('a'),
  };
}

describe('PositionView', () => {
  it.each([
    [{ kind: 'said', stance: -2 }, 'Says on foreign troops in Verania ▼ strongly against'],
    [{ kind: 'demanded', stance: 2 }, 'Demands foreign troops in Verania ▲ strongly for'],
    [{ kind: 'denied', stance: -1 }, 'Denies foreign troops in Verania ▼ against'],
    [{ kind: 'pledged', stance: 1 }, 'Pledges foreign troops in Verania ▲ for'],
    [{ kind: 'opposed', stance: -1 }, 'Opposes foreign troops in Verania ▼ against'],
    [{ kind: 'supports', stance: 0 }, 'Supports foreign troops in Verania ◆ mixed'],
    [{ kind: 'seeks', stance: 1 }, 'Aims for foreign troops in Verania ▲ for'],
    [{ kind: 'considering', stance: null }, 'In talks on foreign troops in Verania — no stance'],
    // A second kind is added and never replaces the first.
    [
      { kind: 'said', kindAlso: ['pledged'], stance: 1 },
      'Says on foreign troops in Verania · also pledges ▲ for',
    ],
  ] as const)('puts %o in words, a mark and a word for the stance', async (fields, words) => {
    const { kind } = await showLine({
      ...fields,
      kindAlso: 'kindAlso' in fields ? [...fields.kindAlso] : [],
    });
    expect(kind).toBe(words);
  });

  it.each([
    [{ basis: 'said', on: '2025-03-12' }, 'said 12 Mar 2025, 8 days ago · Meridian, via Lantern ↗'],
    [{ basis: 'reported', on: '2025-03' }, 'reported Mar 2025, this month · Meridian, via Lantern ↗'],
    [
      { basis: 'inferred', on: '2025-03-12?' },
      'said probably 12 Mar 2025, 8 days ago (inferred) · Meridian, via Lantern ↗',
    ],
  ] as const)('dates %o', async (date, words) => {
    expect((await showLine({ date })).meta).toBe(words);
  });

  it.each([
    ['2024-07-05', 'before', 'reported 5 Jul 2024, 8 months before this article'],
    ['2025-03-13', 'same-day', 'reported 13 Mar 2025, the day of this article'],
    ['2025-03-21', 'after', 'reported 21 Mar 2025, 8 days after this article'],
  ] as const)('says how far a statement of %s is from the article', async (on, is, words) => {
    const since = { articleDate: '2025-03-13', is };
    const { meta } = await showLine({ date: { basis: 'reported', on }, since });
    expect(meta.split(' · ')[0]).toBe(words);
  });

  it.each([
    ['superseded', 'replaced by a later statement'],
    ['overtaken', 'newer statements on this topic are held'],
    ['old', 'more than a year old'],
  ] as const)('says why a statement stands back: %s', async (stale, words) => {
    const { root, notes } = await showLine({ stale });
    expect([notes, root.querySelector('.sp-position')?.classList.contains('stale')]).toEqual([words, true]);
  });

  it('tells how a day was inferred, to eyes and to screen readers', async () => {
    const { root } = await showLine({
      date: { basis: 'inferred', on: '2025-03-12', why: 'remarks after the ministers met' },
    });
    const why = 'The source does not give the day. It was inferred: remarks after the ministers met';
    expect(root.querySelector('.sp-why')?.getAttribute('title')).toBe(why);
    expect(root.querySelector('.sp-only-read')?.textContent?.trim()).toBe(why);
  });

  it.each([
    [['Lantern'], 'Lantern ↗'],
    [['Meridian', 'Lantern'], 'Meridian, via Lantern ↗'],
    [['Radio Fjell', 'Meridian', 'Lantern'], 'Radio Fjell, via Meridian, via Lantern ↗'],
    // The source's outlet carries the link even where the chain leaves it out.
    [['Meridian'], 'Meridian, via Lantern ↗'],
  ])('names the outlets of %j', async (chain, words) => {
    expect((await showLine({ chain })).meta.split(' · ')[1]).toBe(words);
  });

  it('opens the sentence in the source in a tab that knows nothing of this one', async () => {
    const { link } = await showLine();
    expect({ href: link?.href, target: link?.target, rel: link?.rel, title: link?.title }).toEqual({
      href: 'https://lantern.example/force#:~:text=any,soldier',
      target: '_blank',
      rel: 'noopener noreferrer',
      title: 'Allies weigh a force',
    });
  });

  it.each(['javascript:alert(1)', 'http://lantern.example/', 'data:text/html,x', 'no address', undefined])(
    'makes no link of %s',
    async (url) => {
      const { link, meta } = await showLine({ source: { outlet: 'Lantern', url } });
      expect(link).toBeNull();
      expect(meta).toContain('via Lantern');
    },
  );

  it.each([
    [{}, ''],
    [{ jointWith: ['Emil Delacour', 'Ona Brandt'] }, 'with Emil Delacour and Ona Brandt'],
    [{ condition: 'a truce holds' }, 'Condition: a truce holds'],
    [{ printedActor: 'Lukaref' }, 'printed as “Lukaref”'],
    [{ headlineOnly: true }, 'in a headline only'],
    [{ lowConfidence: 0.4 }, 'low confidence, 40%'],
    [{ status: 'disputed' }, 'disputed'],
    [{ status: 'needs-review' }, 'to be reviewed'],
    [{ status: 'draft' }, 'draft'],
    [{ lowConfidence: 0.6, headlineOnly: true }, 'low confidence, 60% · in a headline only'],
  ] as const)('notes %o', async (fields, words) => {
    const jointWith = 'jointWith' in fields ? [...fields.jointWith] : [];
    expect((await showLine({ ...fields, jointWith })).notes).toBe(words);
  });

  it.each([
    [{ kind: 'shipped', title: 'Seed' }, 'shipped dataset'],
    [{ kind: 'imported', title: 'Nordic' }, 'imported: Nordic'],
    [{ kind: 'feed', title: 'Nordic' }, 'feed: Nordic'],
    [{ kind: 'own', title: '' }, 'your own record'],
    [{ kind: 'edited', title: 'Seed' }, 'edited by you'],
  ] as const)('says that a record is from %o', async (origin, words) => {
    expect((await showLine({ origin }, true)).notes).toBe(words);
  });

  it('takes the claim of a retracted record away and leaves its place', async () => {
    const { root, kind } = await showLine({ status: 'retracted', quote: 'Never.' });
    expect(kind).toBe('Says on foreign troops in Verania');
    expect(root.querySelector('.sp-summary, .sp-quote, .sp-stance')).toBeNull();
    expect(wordsOf(root.querySelector('.withdrawn'))).toContain('Retracted');
  });

  it('marks the language of what is quoted, and leaves its direction to it', async () => {
    const { root } = await showLine({ lang: 'uk', target: 'Війська', summary: 'Проти.', quote: 'Ні.' });
    const quoted = [...root.querySelectorAll('[lang=uk]')];
    expect(quoted.map((element) => [element.textContent, element.getAttribute('dir')])).toEqual([
      ['Війська', 'auto'],
      ['Проти.', 'auto'],
      ['Ні.', 'auto'],
    ]);
  });

  it('draws markup in a record as text', async () => {
    const { root } = await showLine({ summary: '<img src=x onerror=alert(1)>' });
    expect(root.querySelector('img')).toBeNull();
    expect(wordsOf(root.querySelector('.sp-summary'))).toBe('<img src=x onerror=alert(1)>');
  });
});
