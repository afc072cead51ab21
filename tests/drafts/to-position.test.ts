import { describe, expect, it } from 'vitest';
import type { Position } from '../../utils/actors/position';
import type { Outlet, Source } from '../../utils/actors/source';
import type { Draft } from '../../utils/drafts/draft';
import type { KeepChoice } from '../../utils/drafts/keep-choice';
import { recordsToKeep, type KeepFacts } from '../../utils/drafts/to-position';
import { makeChoice, selectedDraft } from './make-choice';

const bellman: Outlet = { id: 'test/bellman', name: 'Bellman', domains: ['news.example'] };
const northwire: Outlet = { id: 'test/northwire', name: 'Northwire', domains: [] };
const held: Source = {
  id: 'test/held',
  outlet: 'test/bellman',
  lang: 'en',
  url: 'https://news.example/a',
  published: '2025-03-13',
};

function keep(choice: Partial<KeepChoice> = {}, facts: Partial<KeepFacts> = {}, draft: Partial<Draft> = {}) {
  let made = 0;
  return recordsToKeep(selectedDraft(draft), makeChoice(choice), {
    outlets: [bellman, northwire],
    sources: [],
    today: '2025-03-14',
    newUid: () => `own/${++made}`,
    ...facts,
  });
}

function position(...kept: Parameters<typeof keep>): Position {
  return keep(...kept).at(-1)!.record as Position;
}

describe('recordsToKeep', () => {
  it('adds source and position where all else is known', () => {
    expect(keep({ quote: 'The ferries will run until midnight' })).toEqual([
      {
        entity: 'source',
        record: {
          id: 'own/1',
          outlet: 'test/bellman',
          lang: 'en',
          title: 'Ferries to run late',
          url: 'https://news.example/a',
          published: '2025-03-13',
          accessed: '2025-03-14',
        },
      },
      {
        entity: 'position',
        record: {
          id: 'own/2',
          actor: 'test/berg',
          topic: 'test/ferries',
          target: 'late ferries',
          stance: 1,
          kind: 'said',
          summary: 'She promises ferries at night.',
          lang: 'en',
          quote: 'The ferries will run until midnight',
          saidOn: '2025-03-12',
          saidOnBasis: '“on Wednesday”; published 2025-03-13',
          reportedOn: '2025-03-13',
          source: 'own/1',
          chain: ['test/bellman'],
          evidence: { selector: { textStart: 'The ferries will', textEnd: 'said on Wednesday' } },
          explicitness: 'explicit',
          confidence: 1,
          printedActor: 'Anna Berg',
          status: 'reviewed',
        },
      },
    ]);
  });

  it('adds nothing but the position to a source that is held', () => {
    const kept = keep({}, { sources: [held] });
    expect(kept.map(({ entity }) => entity)).toEqual(['position']);
    expect((kept[0]!.record as Position).source).toBe('test/held');
  });

  it('adds a person with name, country and office as the article prints them', () => {
    const speaker = {
      kind: 'new',
      name: ' Anna Berg ',
      type: 'person',
      country: 'NO',
      office: 'Finance Minister',
    } as const;
    expect(keep({ speaker })[1]).toEqual({
      entity: 'actor',
      record: {
        id: 'own/3',
        type: 'person',
        name: 'Anna Berg',
        country: 'NO',
        aliases: [{ text: 'Anna Berg', lang: 'en', kind: 'full', caseSensitive: true, ambiguity: 'none' }],
        memberships: [{ role: 'Finance Minister', asOf: '2025-03-13', printed: 'Finance Minister' }],
        matchOnPage: true,
      },
    });
    expect(position({ speaker }).actor).toBe('own/3');
  });

  it('adds a topic under its word in English and the language of the summary', () => {
    const kept = keep({ topic: { kind: 'new', label: 'Fähren' }, lang: 'de' });
    expect(kept[1]).toEqual({
      entity: 'topic',
      record: { id: 'own/3', label: { en: 'Fähren', de: 'Fähren' } },
    });
    expect(position({ topic: { kind: 'new', label: 'Fähren' } }).topic).toBe('own/3');
  });

  it('adds outlets of the chain that are not held, each once, and ends with the own one', () => {
    const kept = keep({ chain: ['Lantern', 'Northwire', 'Lantern', 'bellman'] });
    expect(kept[1]).toEqual({ entity: 'outlet', record: { id: 'own/2', name: 'Lantern', domains: [] } });
    expect((kept.at(-1)!.record as Position).chain).toEqual(['own/2', 'test/northwire', 'test/bellman']);
  });

  it.each([
    ['its name and domain', 'The Lantern', { name: 'The Lantern', domains: ['lantern.example'] }],
    ['its domain where no name is known', '', { name: 'lantern.example', domains: ['lantern.example'] }],
  ])('adds the own outlet with %s', (_, outlet, record) => {
    const source = { title: 'A', address: 'https://www.lantern.example/a', outlet };
    expect(keep({ source })[0]).toEqual({ entity: 'outlet', record: { id: 'own/1', ...record } });
  });

  it('lets a kept quote speak for itself, in the language of the source', () => {
    const kept = position(
      { quote: 'Les bateaux', summary: ' ' },
      {},
      { article: { ...selectedDraft().article, language: 'fr' } },
    );
    expect([kept.summary, kept.quote, kept.lang]).toEqual(['Les bateaux', 'Les bateaux', 'fr']);
  });

  it('says nothing of how a day was found that the reader wrote', () => {
    const { saidOn, saidOnBasis } = position({ saidOn: '2025-03-10' });
    expect({ saidOn, saidOnBasis }).toEqual({ saidOn: '2025-03-10', saidOnBasis: undefined });
    expect(position({ saidOn: undefined })).not.toHaveProperty('saidOn');
  });

  it('takes today for the day of the report where the source has none', () => {
    const source = { title: 'A', address: 'https://news.example/b', outlet: '' };
    expect(position({ source }).reportedOn).toBe('2025-03-14');
  });

  it('names the evidence by words that find it in the text it was found in', () => {
    const draft = selectedDraft();
    const text = `The ferries will stop. ${draft.sentence}`;
    expect(position({}, { text }).evidence?.selector.textStart).toBe('The ferries will run');
  });
});
