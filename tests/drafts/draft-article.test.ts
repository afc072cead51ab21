import { describe, expect, it } from 'vitest';
import { draftArticle, textOf, type ArticleToRead } from '../../utils/drafts/draft-article';
import { gazetteArticle } from './make-draft';

const paragraphs = [
  'Night boats are coming',
  'The Courier reported that the islands will have night boats.',
  '“Ferries will sail at night too,” Harbour Minister Ada Lund said on Wednesday. She added that tickets would cost nothing.',
  'It is said that the harbour is too small. Opposition leader Per Holm denied that the harbour has room for them.',
];
const text = textOf(paragraphs);

function makeArticle(given: Partial<ArticleToRead> = {}): ArticleToRead {
  const start = text.indexOf('Ada Lund');
  return {
    ref: gazetteArticle,
    paragraphs,
    lang: 'en',
    mentions: [{ actor: 'islands-press/ada-lund', start, end: start + 'Ada Lund'.length }],
    outlets: [{ id: 'islands-press/gazette', name: 'Gazette', domains: ['gazette.example'] }],
    ...given,
  };
}

describe('draftArticle', () => {
  it('makes a draft of each statement, with all that the article says of it', () => {
    const [first] = draftArticle(makeArticle()).filter(({ type }) => type === 'direct');
    const sentence = '“Ferries will sail at night too,” Harbour Minister Ada Lund said on Wednesday.';
    const at = text.indexOf(sentence);
    expect(first).toEqual({
      article: gazetteArticle,
      speaker: { actor: 'islands-press/ada-lund', printed: 'Harbour Minister Ada Lund', name: 'Ada Lund' },
      content: 'Ferries will sail at night too',
      quote: 'Ferries will sail at night too',
      sentence,
      place: {
        exact: sentence,
        prefix: text.slice(at - 32, at),
        suffix: text.slice(at + sentence.length, at + sentence.length + 32),
      },
      at: at + 1,
      cue: 'said',
      type: 'direct',
      confidence: expect.any(Number) as number,
      kind: 'said',
      saidOn: { date: '2026-11-18', words: 'on Wednesday' },
      // The article's first paragraph tells from whom it has all this.
      chain: ['Courier', 'Gazette'],
    });
  });

  it('finds who reported first also in the paragraphs behind the first, where they name the own outlet', () => {
    const [headline, , ...said] = paragraphs;
    const begun = [
      headline!,
      'The islands wait.',
      'Boats come, reported by the Evening Herald, writes Gazette.',
    ];
    const drafts = draftArticle(makeArticle({ paragraphs: [...begun, ...said], mentions: [] }));
    expect(drafts.map(({ chain }) => chain)).toContainEqual(['Evening Herald', 'Gazette']);
  });

  it('tells who is meant, and names those who are not in the dataset with their office', () => {
    const told = draftArticle(makeArticle()).map(({ speaker, content, kind }) => [speaker, content, kind]);
    expect(told.slice(-2)).toEqual([
      [
        { actor: 'islands-press/ada-lund', printed: 'She', name: 'Ada Lund' },
        'tickets would cost nothing',
        'said',
      ],
      [
        {
          printed: 'Opposition leader Per Holm',
          name: 'Per Holm',
          office: 'Opposition leader',
          type: 'person',
        },
        'the harbour has room for them',
        'denied',
      ],
    ]);
  });

  it('leaves out what the outlet reports that it cites', () => {
    expect(draftArticle(makeArticle()).map(({ speaker }) => speaker.name)).not.toContain('The Courier');
  });

  it('leaves out what nobody is held to have said', () => {
    expect(draftArticle(makeArticle()).map(({ content }) => content)).not.toContain(
      'the harbour is too small',
    );
  });

  it('keeps the place of a quotation that runs on within its first paragraph', () => {
    const running = [
      'Boats',
      '“The boats will sail at night.',
      '“And they will cost nothing,” Ada Lund said.',
    ];
    const [draft] = draftArticle(makeArticle({ paragraphs: running, mentions: [] }));
    expect(draft?.place.exact).toBe('“The boats will sail at night.');
  });

  it('finds nothing in an article without text', () => {
    expect(draftArticle(makeArticle({ paragraphs: [] }))).toEqual([]);
  });
});
