import { describe, expect, it } from 'vitest';
import { undoEndings } from '../../../utils/matching/endings/undo-endings';

describe('undoEndings', () => {
  it.each([
    ['ru', 'лавровым', 'лавров'],
    ['ru', 'сергея', 'сергей'],
    ['ru', 'павла', 'павел'],
    ['ru', 'зеленского', 'зеленский'],
    ['uk', 'порошенком', 'порошенко'],
    ['uk', 'ользі', 'ольга'],
    ['uk', 'федором', 'федір'],
    ['pl', 'tuskiem', 'tusk'],
    ['pl', 'dudzie', 'duda'],
    ['cs', 'mayove', 'mayova'],
    ['sk', 'ficom', 'fico'],
    ['sl', 'johnsonovih', 'johnson'],
    ['hr', 'vucicem', 'vucic'],
    ['fi', 'virtasen', 'virtanen'],
    ['hu', 'orbannal', 'orban'],
    ['de', 'habecks', 'habeck'],
    ['sv', 'lofvens', 'lofven'],
    // A page in English may quote Russian.
    ['en', 'лаврову', 'лавров'],
  ])('in %s takes %s for %s', (lang, word, base) => expect(undoEndings(word, lang)).toContain(base));

  it.each([
    ['en', 'tuskiem'],
    ['bg', 'лаврова'],
    ['ru', 'habecks'],
    // A stem of one letter is no name.
    ['ru', 'на'],
    ['de', 'is'],
  ])('in %s leaves %s as it is', (lang, word) => expect(undoEndings(word, lang)).toEqual([]));
});
