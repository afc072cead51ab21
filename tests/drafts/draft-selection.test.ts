import { describe, expect, it } from 'vitest';
import type { ArticleRef } from '../../utils/drafts/draft';
import { draftSelection, type SelectionFacts } from '../../utils/drafts/draft-selection';

const article: ArticleRef = {
  key: 'https://news.example/a',
  address: 'https://news.example/a',
  title: 'Ferries to run late',
  outlet: 'Bellman',
  published: '2025-03-13',
  language: 'en',
};

function select(text: string, words: string, facts: Partial<SelectionFacts> = {}, lead = '') {
  const start = text.indexOf(words);
  return draftSelection(
    { text, start, end: start + words.length, lead },
    { article, mentions: [], isPerson: () => true, topics: [], outlets: [], ...facts },
  );
}

function mentionOf(text: string, name: string, actor = 'test/berg') {
  const start = text.indexOf(name);
  return { actor, start, end: start + name.length };
}

const quoted =
  'Nobody came. “The ferries will run until midnight,” Finance Minister Anna Berg said on Wednesday.';

const isPerson = (actor: string) => actor !== 'test/board';

describe('draftSelection', () => {
  it('fills in all that the sentence around the selection says', () => {
    const words = 'The ferries will run until midnight';
    const draft = select(quoted, words, {
      mentions: [mentionOf(quoted, 'Anna Berg')],
      topics: ['test/ferries'],
    });
    expect(draft).toEqual({
      article,
      speaker: { actor: 'test/berg', printed: 'Finance Minister Anna Berg', name: 'Anna Berg' },
      content: words,
      quote: words,
      sentence: '“The ferries will run until midnight,” Finance Minister Anna Berg said on Wednesday.',
      place: { exact: quoted.slice(13), prefix: 'Nobody came. ', suffix: '' },
      cue: 'said',
      type: 'direct',
      kind: 'said',
      topics: ['test/ferries'],
      saidOn: { date: '2025-03-12', words: 'on Wednesday' },
      chain: ['Bellman'],
    });
  });

  it.each([
    {
      lang: 'en',
      text: 'Anna Berg denied on Tuesday that the ferries would stop.',
      words: 'the ferries would stop',
      kind: 'denied',
      day: '2025-03-11',
    },
    {
      lang: 'fr',
      text: 'Les bateaux circuleront, a déclaré mardi Anna Berg.',
      words: 'Les bateaux circuleront',
      kind: 'said',
      day: '2025-03-11',
    },
    {
      lang: 'de',
      text: 'Die Fähren fahren weiter, sagte Anna Berg am Dienstag.',
      words: 'Die Fähren fahren weiter',
      kind: 'said',
      day: '2025-03-11',
    },
    {
      lang: 'uk',
      text: 'Анна Берг заявила у вівторок, що пороми ходитимуть.',
      words: 'пороми ходитимуть',
      kind: 'said',
      day: '2025-03-11',
    },
    {
      lang: 'ru',
      text: 'Анна Берг заявила во вторник, что паромы будут ходить.',
      words: 'паромы будут ходить',
      kind: 'said',
      day: '2025-03-11',
    },
  ])('reads speaker, kind and day in $lang', ({ lang, text, words, kind, day }) => {
    const name = /(?:Anna Berg|Анна Берг)/.exec(text)![0];
    const draft = select(text, words, {
      article: { ...article, language: lang },
      mentions: [mentionOf(text, name)],
    });
    expect([draft.speaker.actor, draft.kind, draft.saidOn?.date]).toEqual(['test/berg', kind, day]);
  });

  it('takes a selection in quotation marks for a quote although nobody is said to have said it', () => {
    const text = 'A banner: “Ferries for all”. Anna Berg looked on.';
    const draft = select(text, '“Ferries for all”', { mentions: [mentionOf(text, 'Anna Berg')] });
    expect([draft.quote, draft.speaker]).toEqual([
      'Ferries for all',
      { actor: 'test/berg', printed: 'Anna Berg' },
    ]);
  });

  it.each([
    ['before the name', quoted, 'The ferries will run until midnight', 'Finance Minister'],
    [
      'behind the name, a sentence before',
      'Anna Berg, the harbour minister, came. Anna Berg said that the ferries would run.',
      'the ferries would run',
      'harbour minister',
    ],
  ])('tells who is not in the dataset by name and office, %s', (_, text, words, office) => {
    const { speaker } = select(text, words);
    expect(speaker).toEqual({ printed: speaker.printed, name: 'Anna Berg', office, type: 'person' });
  });

  it.each([
    ['Harbour Board', 'The Harbour Board', { type: 'organisation' }],
    ['Harbour Friends', 'The Harbour Friends', { type: 'body' }],
    ['FPN', 'FPN', { type: 'body' }],
    [
      'Anna Berg',
      'Norwegian Harbour Minister Anna Berg',
      { country: 'NO', office: 'Norwegian Harbour Minister', type: 'person' },
    ],
    ['Norwegian Harbour Board', 'The Norwegian Harbour Board', { country: 'NO', type: 'organisation' }],
  ])('tells of %s, who is not in the dataset, what "%s" says', (name, printed, told) => {
    const text = `${printed} said that the ferries would run.`;
    expect(select(text, 'the ferries would run').speaker).toEqual({ printed, name, ...told });
  });

  it('leaves out the comma that leads on to who said it', () => {
    expect(select(quoted, '“The ferries will run until midnight,”').quote).toBe(
      'The ferries will run until midnight',
    );
  });

  it('keeps no quote of what is told in other words', () => {
    const text = 'Anna Berg said that the ferries would run.';
    expect(select(text, 'the ferries would run').quote).toBeUndefined();
  });

  it('prefers the name before a quotation to a nearer one behind, and people to bodies', () => {
    const text =
      'Anna Berg on ferries: more of them. Bo Lund laughed. “Night ferries!” the Harbour Board wrote.';
    const mentions = [
      mentionOf(text, 'Anna Berg'),
      mentionOf(text, 'Bo Lund', 'test/lund'),
      mentionOf(text, 'Harbour Board', 'test/board'),
    ];
    const plain = text.replace('” the Harbour Board wrote', '” on the Harbour Board');
    expect(select(plain, '“Night ferries!”', { mentions, isPerson }).speaker.actor).toBe('test/lund');
    expect(select('No names here at all.', 'names here').speaker).toEqual({ printed: '' });
  });

  it.each([
    ['before them in their sentence', 'Bo Lund on ferries again: more of them', 'more of them', 'test/lund'],
    [
      'behind them',
      'Norland wants ferries, while Bo Lund wants bridges.',
      'Norland wants ferries',
      undefined,
    ],
    ['a sentence before', 'Bo Lund looked on. Ferries are a must.', 'Ferries are a must', undefined],
    ['a line before', 'Bo Lund: no bridges\nFerries are a must.', 'Ferries are a must', undefined],
  ])(
    'takes words that nobody is said to have said for those of whoever is named %s',
    (_, text, words, who) => {
      const mentions = [mentionOf(text, 'Bo Lund', 'test/lund')];
      expect(select(text, words, { mentions }).speaker.actor).toBe(who);
    },
  );

  it('joins the quotes of one speaker where the selection runs over several', () => {
    const text =
      '“Nobody swims home,” Anna Berg said.\nBo Lund laughed.\n“The ferries run late,” Anna Berg said. “Ha,” Bo Lund said.';
    const mentions = [
      mentionOf(text, 'Anna Berg'),
      { actor: 'test/berg', start: text.lastIndexOf('Anna'), end: text.lastIndexOf('Anna') + 9 },
      { actor: 'test/lund', start: text.lastIndexOf('Bo Lund'), end: text.lastIndexOf('Bo Lund') + 7 },
    ];
    const { speaker, quote } = select(text, text, { mentions });
    expect([speaker.actor, quote]).toEqual(['test/berg', 'Nobody swims home … The ferries run late']);
  });

  it('names who reported it first, by the sentence, its paragraph or the lead', () => {
    const outlets = [{ id: 'test/northwire', name: 'Northwire', domains: [] }];
    const text = 'First things.\nAnna Berg told Northwire that the ferries would run. It rained.';
    expect(select(text, 'the ferries would run', { outlets }).chain).toEqual(['Northwire', 'Bellman']);
    const lead = 'The ferries run late, reported by Northwire.';
    expect(select('Anna Berg said no.', 'said no', { outlets }, lead).chain).toEqual([
      'Northwire',
      'Bellman',
    ]);
  });

  it('takes all sentences that a selection touches', () => {
    const text = 'One is here. Two is here. Three is here.';
    expect(select(text, ' here. Two ').sentence).toBe('One is here. Two is here.');
  });

  it('reads languages without a grammar as far as names go', () => {
    const text = 'Anna Berg sanoi: lautat kulkevat. Sataa.';
    const draft = select(text, 'lautat kulkevat', {
      article: { ...article, language: 'fi' },
      mentions: [mentionOf(text, 'Anna Berg')],
    });
    expect([draft.speaker.actor, draft.kind, draft.sentence]).toEqual([
      'test/berg',
      undefined,
      'Anna Berg sanoi: lautat kulkevat.',
    ]);
  });
});
