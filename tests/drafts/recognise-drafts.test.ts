import { describe, expect, it } from 'vitest';
import { recogniseDrafts } from '../../utils/drafts/recognise-drafts';
import { makeDraft } from './make-draft';

const known = makeDraft({ content: 'the ferries will sail at night from the first day of spring' });

describe('recogniseDrafts', () => {
  it.each<[string, Parameters<typeof makeDraft>[0]]>([
    ['the same words', {}],
    [
      'other marks and capitals',
      { content: 'The ferries will sail at night – from the first day of spring!' },
    ],
    ['a word more', { content: 'the ferries will also sail at night from the first day of spring' }],
    // Who it is was told by a pronoun only, and the person came into the dataset since.
    ['a speaker known less well', { speaker: { printed: 'she' } }],
    [
      'the same person under a longer name',
      { speaker: { actor: known.speaker.actor!, printed: 'Ms Lund', name: 'Ada Maria Lund' } },
    ],
  ])('recognises %s', (_, given) => {
    const found = makeDraft({ content: known.content, id: 'new', ...given });
    expect(recogniseDrafts([found], [known])).toEqual([{ found, known }]);
  });

  it.each<[string, Parameters<typeof makeDraft>[0]]>([
    ['another claim', { content: 'the harbour has no room for boats that sail at night' }],
    ['the same claim of somebody else', { speaker: { actor: 'own/per-holm', printed: 'Per Holm' } }],
    ['the same claim under another name', { speaker: { printed: 'Per Holm', name: 'Per Holm' } }],
    ['no words at all', { content: '…' }],
  ])('takes %s for another draft', (_, given) => {
    const found = makeDraft({ content: known.content, id: 'new', ...given });
    expect(recogniseDrafts([found], [known])).toEqual([{ found }]);
  });

  it('recognises each draft once, the likest', () => {
    const one = makeDraft({ id: 'one', content: 'the boats sail at night in spring and in autumn' });
    const other = makeDraft({ id: 'other', content: 'the boats sail at night in spring and in summer' });
    const found = [other, one, one].map((draft, i) => ({ ...draft, id: `found ${i}` }));
    expect(recogniseDrafts(found, [one, other]).map((each) => each.known?.id)).toEqual([
      'other',
      'one',
      undefined,
    ]);
  });
});
