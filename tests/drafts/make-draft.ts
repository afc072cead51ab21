import type { ArticleRef, Draft } from '../../utils/drafts/draft';
import type { ReviewedArticle } from '../../utils/drafts/reviewed-article';

export const gazetteArticle: ArticleRef = {
  key: 'https://gazette.example/night-boats',
  address: 'https://gazette.example/night-boats',
  title: 'Night boats are coming',
  outlet: 'Gazette',
  published: '2026-11-20',
  language: 'en',
};

const sentence = '“Ferries will sail at night too,” Ada Lund said on Wednesday.';

/** An open draft of Ada Lund, Harbour Minister of the Islands. */
export function makeDraft(given: Partial<Draft> = {}): Draft {
  return {
    id: 'draft-1',
    article: gazetteArticle,
    speaker: { actor: 'islands-press/ada-lund', printed: 'Ada Lund', name: 'Ada Lund' },
    content: 'Ferries will sail at night too',
    quote: 'Ferries will sail at night too,',
    sentence,
    place: { exact: sentence, prefix: '', suffix: '' },
    at: 1,
    cue: 'said',
    type: 'direct',
    confidence: 0.9,
    kind: 'said',
    topics: ['islands-press/ferries'],
    saidOn: { date: '2026-11-18', words: 'on Wednesday' },
    chain: ['Gazette'],
    begun: '2026-11-22T12:00:00Z',
    state: { kind: 'open' },
    ...given,
  };
}

export function makeArticle(given: Partial<ReviewedArticle> = {}): ReviewedArticle {
  return {
    key: gazetteArticle.key,
    ref: gazetteArticle,
    paragraphs: [
      'Night boats are coming',
      sentence,
      'The opposition denied that the harbour has room for them.',
    ],
    read: '2026-11-22T12:00:00Z',
    ...given,
  };
}
