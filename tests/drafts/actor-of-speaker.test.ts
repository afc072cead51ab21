import { describe, expect, it } from 'vitest';
import { actorOfSpeaker } from '../../utils/drafts/actor-of-speaker';

const known = { lang: 'en', asOf: '2026-11-20' };

describe('actorOfSpeaker', () => {
  it('makes a person with the office that the article gives', () => {
    expect(
      actorOfSpeaker(
        { name: ' Ada Lund ', type: 'person', country: 'NO', office: 'Harbour Minister' },
        known,
      ),
    ).toEqual({
      type: 'person',
      name: 'Ada Lund',
      country: 'NO',
      aliases: [{ text: 'Ada Lund', lang: 'en', kind: 'full', caseSensitive: true, ambiguity: 'none' }],
      memberships: [{ role: 'Harbour Minister', printed: 'Harbour Minister', asOf: '2026-11-20' }],
      matchOnPage: true,
    });
  });

  it.each([
    { name: 'Harbour Ministry', type: 'organisation', matchOnPage: true },
    { name: 'Kremlin', type: 'metonym', matchOnPage: true },
    { name: 'Norway', type: 'state', matchOnPage: false },
    // A common word would be marked on every page.
    { name: 'government', type: 'organisation', matchOnPage: false },
  ] as const)('makes a body of $name, marked on pages: $matchOnPage', ({ name, type, matchOnPage }) => {
    expect(actorOfSpeaker({ name, type, office: 'Minister' }, known)).toMatchObject({
      type: 'body',
      subtype: type,
      memberships: [],
      matchOnPage,
    });
  });
});
