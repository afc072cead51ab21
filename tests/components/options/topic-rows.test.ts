import { describe, expect, it } from 'vitest';
import { rowsOfTopic, topicOfRows } from '../../../components/options/forms/topic-rows';

describe('rowsOfTopic', () => {
  it('puts English first, and makes a row for it where there is none', () => {
    expect(rowsOfTopic({ label: { de: 'Fähren' }, keywords: { fr: ['bac'] } })).toEqual([
      { lang: 'en', label: '', keywords: [] },
      { lang: 'de', label: 'Fähren', keywords: [] },
      { lang: 'fr', label: '', keywords: ['bac'] },
    ]);
  });
});

describe('topicOfRows', () => {
  it('is the way back', () => {
    const topic = { label: { en: 'Ferries', de: 'Fähren' }, keywords: { en: ['ferry', 'ferries'] } };
    expect(topicOfRows(rowsOfTopic(topic))).toEqual(topic);
  });

  it('leaves out rows without a language or a word', () => {
    expect(
      topicOfRows([
        { lang: 'en', label: 'Ferries', keywords: [] },
        { lang: '', label: 'Bac', keywords: [] },
        { lang: 'fr', label: '', keywords: [] },
      ]),
    ).toEqual({ label: { en: 'Ferries' }, keywords: undefined });
  });
});
