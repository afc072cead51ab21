import type { Draft } from '../../utils/drafts/draft';
import type { KeepChoice } from '../../utils/drafts/keep-choice';

/** A draft of a selection with all that can be told, with some fields changed. */
export function selectedDraft(fields: Partial<Draft> = {}): Draft {
  const sentence = '“The ferries will run until midnight,” Anna Berg said on Wednesday.';
  return {
    id: 'draft-1',
    article: {
      key: 'https://news.example/a',
      address: 'https://news.example/a',
      title: 'Ferries to run late',
      outlet: 'Bellman',
      published: '2025-03-13',
      language: 'en',
    },
    speaker: { actor: 'test/berg', printed: 'Anna Berg', name: 'Anna Berg' },
    content: 'The ferries will run until midnight',
    quote: 'The ferries will run until midnight',
    sentence,
    place: { exact: sentence, prefix: '', suffix: '' },
    cue: 'said',
    type: 'direct',
    kind: 'said',
    topics: ['test/ferries'],
    saidOn: { date: '2025-03-12', words: 'on Wednesday' },
    chain: ['Bellman'],
    begun: '2025-03-13T12:00:00Z',
    state: { kind: 'open' },
    ...fields,
  };
}

/** What a reader may have chosen for it. */
export function makeChoice(fields: Partial<KeepChoice> = {}): KeepChoice {
  return {
    speaker: { kind: 'known', actor: 'test/berg' },
    topic: { kind: 'known', topic: 'test/ferries' },
    target: 'late ferries',
    stance: 1,
    kind: 'said',
    summary: 'She promises ferries at night.',
    lang: 'en',
    saidOn: '2025-03-12',
    source: {
      title: 'Ferries to run late',
      address: 'https://news.example/a',
      outlet: 'Bellman',
      published: '2025-03-13',
    },
    chain: [],
    ...fields,
  };
}
