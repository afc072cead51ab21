import { describe, expect, it } from 'vitest';
import { topicLabel } from '../../utils/actors/topic-label';

describe('topicLabel', () => {
  it.each([
    [{ en: 'Ferries', de: 'Fähren' }, 'de-AT', 'Fähren'],
    [{ en: 'Ferries', 'de-AT': 'Fährschiffe' }, 'de-AT', 'Fährschiffe'],
    [{ en: 'Tolls' }, 'de-AT', 'Tolls'],
  ])('of %o in %s is %s', (label, locale, words) => {
    expect(topicLabel({ id: 'p/topic', label }, locale)).toBe(words);
  });
});
