import { describe, expect, it } from 'vitest';
import { reportChain } from '../../utils/drafts/report-chain';

const outlets = [
  { name: 'Northwire', domains: ['northwire.example'] },
  { name: 'Bellman', fullName: 'The Bellman Post', domains: [] },
  { name: 'Світанок', domains: ['svitanok.example'] },
];

const isActor = (name: string) => name === 'NATO';

type Row = [text: string, chain: string[]];

const english: Row[] = [
  ['The plan is dead, reported by Northwire, writes Bellman.', ['Northwire', 'Bellman', 'Own']],
  ['Bellman writes this with reference to Northwire.', ['Northwire', 'Bellman', 'Own']],
  ['This is according to Northwire.', ['Northwire', 'Own']],
  ['Anna Berg told Northwire that it was over.', ['Northwire', 'Own']],
  ['Anna Berg said in an interview with The Bellman Post.', ['Bellman', 'Own']],
  ['Northwire reported on Wednesday that talks go on.', ['Northwire', 'Own']],
  ['Anna Berg said, via Northwire.', ['Northwire', 'Own']],
  ["Anna Berg said, according to Northwire's sources.", ['Northwire', 'Own']],
  // Not in the dataset.
  ['Anna Berg told the Evening Herald that it was over.', ['Evening Herald', 'Own']],
  ['Anna Berg told NWT that it was over.', ['NWT', 'Own']],
  ['reported by northwire.example', ['Northwire', 'Own']],
  ['reported by lantern.example', ['lantern.example', 'Own']],
  // Somebody, or something else.
  ['This is according to Anna Berg.', ['Own']],
  ['Anna Berg told Parliament that it was over.', ['Own']],
  ['Anna Berg told NATO that it was over.', ['Own']],
  ['Two outlets are cited: citing Northwire, and also citing Bellman.', ['Northwire', 'Own']],
  ['', ['Own']],
];

const french: Row[] = [
  ['a-t-elle dit, selon Northwire.', ['Northwire', 'Own']],
  ['a-t-elle dit dans un entretien à Northwire.', ['Northwire', 'Own']],
  ['Le plan est mort, rapporte Northwire.', ['Northwire', 'Own']],
  [
    'Le plan est mort, rapporté par l’agence Lanterne Presse, écrit Bellman.',
    ['Lanterne Presse', 'Bellman', 'Own'],
  ],
  ['selon Anna Berg', ['Own']],
];

const german: Row[] = [
  ['Der Plan sei tot, wie Northwire berichtet.', ['Northwire', 'Own']],
  ['Laut Northwire ist der Plan tot, schreibt Bellman.', ['Northwire', 'Bellman', 'Own']],
  ['Der Plan sei tot, meldete die Laterner Rundschau.', ['Laterner Rundschau', 'Own']],
  ['Der Plan sei tot, sagte sie im Interview mit Northwire.', ['Northwire', 'Own']],
  ['Northwire zufolge ist der Plan tot.', ['Northwire', 'Own']],
  ['Laut Anna Berg ist der Plan tot.', ['Own']],
];

const ukrainian: Row[] = [
  ['План скасовано, пише Світанок з посиланням на Northwire.', ['Northwire', 'Світанок', 'Own']],
  ['Про це повідомляє «Світанок».', ['Світанок', 'Own']],
  ['За даними Northwire, план скасовано.', ['Northwire', 'Own']],
  ['Про це повідомляє агентство «Ліхтар».', ['Ліхтар', 'Own']],
  ['Про це повідомила Анна Берг.', ['Own']],
];

const russian: Row[] = [
  ['План отменён, передаёт Northwire.', ['Northwire', 'Own']],
  ['План отменён, пишет Bellman со ссылкой на Northwire.', ['Northwire', 'Bellman', 'Own']],
  ['Об этом сообщает издание «Фонарь».', ['Фонарь', 'Own']],
  ['Об этом сообщила Анна Берг.', ['Own']],
];

describe('reportChain', () => {
  describe.each([
    { lang: 'en', rows: english },
    { lang: 'fr', rows: french },
    { lang: 'de', rows: german },
    { lang: 'uk', rows: ukrainian },
    { lang: 'ru', rows: russian },
  ])('reads who reported in $lang', ({ lang, rows }) => {
    it.each(rows)('%s', (text, chain) => {
      expect(reportChain({ texts: [text], lang, outlets, own: 'Own', isActor })).toEqual(chain);
    });
  });

  it('takes the first text that says something', () => {
    const texts = ['Anna Berg said.', 'Anna Berg told Northwire.', 'Anna Berg told Bellman.'];
    expect(reportChain({ texts, outlets, own: 'Own' })).toEqual(['Northwire', 'Own']);
  });

  it.each([
    ['who passes it on', 'This is reported by Northwire, writes Own.', ['Northwire', 'Own']],
    ['somebody else’s words', 'Bo Lund told Northwire that it was over.', ['Own']],
  ])('takes a text further away where it names the own outlet as well: %s', (_, text, chain) => {
    const further = ['It rained.', text];
    expect(reportChain({ texts: ['Anna Berg said.'], further, outlets, own: 'Own' })).toEqual(chain);
  });

  it('names the own outlet once', () => {
    expect(reportChain({ texts: ['Northwire reported.'], outlets, own: 'Northwire' })).toEqual(['Northwire']);
  });

  it('names nobody where nobody is known', () => {
    expect(reportChain({ texts: ['Anna Berg said.'], outlets })).toEqual([]);
  });
});
