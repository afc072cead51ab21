import { describe, expect, it } from 'vitest';
import { plainChoice } from '../../utils/drafts/plain-choice';
import { gazetteArticle, makeDraft } from './make-draft';

const facts = { topicLabel: 'Ferries', keepsWords: true, lang: 'en' };

describe('plainChoice', () => {
  it('keeps a clean draft as it stands: its words for a summary, its likeliest topic, no stance', () => {
    const draft = makeDraft({ content: 'ferries will sail at night too,', chain: ['Courier', 'Gazette'] });
    expect(plainChoice(draft, facts)).toEqual({
      kind: 'complete',
      choice: {
        speaker: { kind: 'known', actor: 'islands-press/ada-lund' },
        topic: { kind: 'known', topic: 'islands-press/ferries' },
        target: 'Ferries',
        stance: null,
        kind: 'said',
        summary: 'Ferries will sail at night too.',
        lang: 'en',
        quote: 'Ferries will sail at night too',
        saidOn: '2026-11-18',
        source: {
          title: 'Night boats are coming',
          outlet: 'Gazette',
          address: gazetteArticle.address,
          published: '2026-11-20',
        },
        chain: ['Courier'],
      },
    });
  });

  it.each<[string, Parameters<typeof makeDraft>[0], Partial<typeof facts>, string[]]>([
    ['nobody of the dataset says it', { speaker: { printed: 'she' } }, {}, ['speaker']],
    ['it is on no topic', { topics: [] }, {}, ['topic']],
    ['its topic is gone', {}, { topicLabel: undefined }, ['topic']],
    ['words of articles are not kept', {}, { keepsWords: false }, ['words']],
    ['it is longer than a citation', { content: 'a'.repeat(301) }, {}, ['words']],
    ['nothing says where it is from', { article: { key: 'pasted:1', title: '' } }, {}, ['source']],
    [
      'much is missing',
      { speaker: { printed: 'she' }, topics: [] },
      { keepsWords: false },
      ['speaker', 'topic', 'words'],
    ],
  ])('asks the reader where %s', (_, draft, known, missing) => {
    expect(plainChoice(makeDraft(draft), { ...facts, ...known })).toEqual({ kind: 'incomplete', missing });
  });

  it('keeps no quote of words that the writer rendered', () => {
    const answer = plainChoice(makeDraft({ type: 'indirect' }), facts);
    expect(answer.kind === 'complete' && answer.choice.quote).toBeUndefined();
  });
});
