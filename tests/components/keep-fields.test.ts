import { describe, expect, it } from 'vitest';
import {
  choiceOf,
  fieldsOf,
  missingIn,
  targetOf,
  type KeepFields,
  withProposal,
} from '../../components/drafts/keep-fields';
import { makeChoice, selectedDraft } from '../drafts/make-choice';

const around = {
  lang: 'en',
  nameOfTopic: (topic: string) => ({ 'test/ferries': 'Ferries' })[topic],
  targets: [
    { topic: 'test/ferries', target: 'fewer ferries' },
    { topic: 'test/ferries', target: 'late ferries' },
    { topic: 'test/ferries', target: 'late ferries' },
    { topic: 'test/lamps', target: 'new lamps' },
  ],
};

function fields(change: Partial<KeepFields> = {}): KeepFields {
  return { ...fieldsOf(selectedDraft()), ...change };
}

describe('fieldsOf', () => {
  it('offers somebody new by the name, country and office that the article gives', () => {
    const speaker = { printed: 'the minister', name: 'Ada Lund', country: 'NO', office: 'Harbour Minister' };
    expect(fieldsOf(selectedDraft({ speaker })).who).toEqual({
      kind: 'new',
      name: 'Ada Lund',
      type: 'person',
      country: 'NO',
      office: 'Harbour Minister',
    });
  });

  it('offers a new body where the article tells that it is one', () => {
    const speaker = { printed: 'the Harbour Board', name: 'Harbour Board', type: 'body' } as const;
    expect(fieldsOf(selectedDraft({ speaker })).who).toEqual({
      kind: 'new',
      name: 'Harbour Board',
      type: 'body',
      country: '',
      office: '',
    });
  });

  it.each([
    ['supports', 1],
    ['opposed', -1],
    ['said', null],
    ['demanded', null],
  ] as const)('takes "%s" for the stance %s', (kind, stance) => {
    expect(fieldsOf(selectedDraft({ kind })).stance).toBe(stance);
  });

  it('keeps no quote of what was told in other words, and has the words at hand', () => {
    const draft = selectedDraft({ content: 'the ferries will run' });
    delete draft.quote;
    expect(fieldsOf(draft)).toMatchObject({ keepsQuote: false, quote: 'the ferries will run' });
  });

  it('lists the outlets before the own one', () => {
    expect(fieldsOf(selectedDraft({ chain: ['Northwire', 'Bellman'] })).chain).toEqual(['Northwire']);
  });
});

describe('targetOf', () => {
  it.each([
    ['what the speaker’s stances on the topic mostly are towards', {}, 'late ferries'],
    ['what the reader wrote', { target: 'any ferries' }, 'any ferries'],
    ['nothing, where they emptied it', { target: '' }, ''],
    ['a new topic', { topic: { kind: 'new', label: 'Lamps' } }, 'Lamps'],
    ['nothing without a topic', { topic: { kind: 'known', topic: undefined } }, ''],
  ] satisfies [string, Partial<KeepFields>, string][])('is %s', (_, change, target) => {
    expect(targetOf(fields(change), around)).toBe(target);
  });

  it('is the topic where the speaker has no stance on it', () => {
    expect(targetOf(fields(), { ...around, targets: [] })).toBe('Ferries');
  });
});

describe('missingIn', () => {
  it.each([
    ['nothing in a clean quote', {}, []],
    ['the summary of what is no quote', { keepsQuote: false }, ['summary']],
    [
      'all that is empty',
      { who: { kind: 'known', actor: undefined }, topic: { kind: 'new', label: ' ' } },
      ['who', 'topic', 'target'],
    ],
    [
      'what is no date or address',
      { saidOn: '12.03.', address: 'http://news.example', published: '2025-02-30' },
      ['saidOn', 'address', 'published'],
    ],
  ] satisfies [string, Partial<KeepFields>, string[]][])('finds %s', (_, change, missing) => {
    expect(missingIn(fields(change), around)).toEqual(missing);
  });
});

describe('choiceOf', () => {
  it('hands on what stands in the form', () => {
    const { saidOn, ...choice } = makeChoice({ stance: null, quote: 'The ferries will run until midnight' });
    expect(choiceOf(fields({ summary: choice.summary }), around)).toEqual({ ...choice, saidOn });
  });

  it('leaves out what is empty', () => {
    const left = choiceOf(fields({ keepsQuote: false, saidOn: ' ', address: '', published: '' }), around);
    expect(left).not.toHaveProperty('quote');
    expect(left).not.toHaveProperty('saidOn');
    expect(left.source).toEqual({ title: 'Ferries to run late', outlet: 'Bellman' });
  });
});

describe('withProposal', () => {
  const proposal = { summary: 'Late ferries.', topic: 'test/ferries', stance: 2 } as const;

  it('fills in what is empty', () => {
    const empty = fields({ topic: { kind: 'known', topic: undefined }, stance: null });
    expect(withProposal(empty, proposal)).toEqual({
      ...empty,
      summary: 'Late ferries.',
      topic: { kind: 'known', topic: 'test/ferries' },
      stance: 2,
    });
  });

  it('leaves what the reader wrote or chose, and takes no stance to another topic', () => {
    const written = fields({ summary: 'Mine.', topic: { kind: 'known', topic: 'test/lamps' }, stance: null });
    expect(withProposal(written, proposal)).toEqual(written);
  });
});
