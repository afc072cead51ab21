import { describe, expect, it } from 'vitest';
import { tidyRecord } from '../../../components/options/forms/tidy-record';

describe('tidyRecord', () => {
  it('takes away what was left empty, and keeps what says no', () => {
    expect(
      tidyRecord({
        name: ' Ada Lund ',
        note: '  ',
        country: undefined,
        stance: null,
        matchOnPage: false,
        confidence: 0,
      }),
    ).toEqual({ name: 'Ada Lund', stance: null, matchOnPage: false, confidence: 0 });
  });

  it('keeps empty rows, whose problems are told by their number', () => {
    expect(
      tidyRecord({
        aliases: [
          { text: '', lang: 'en' },
          { text: 'Ada', lang: 'en' },
        ],
        chain: [],
      }),
    ).toEqual({
      aliases: [{ lang: 'en' }, { text: 'Ada', lang: 'en' }],
      chain: [],
    });
  });

  it('takes away groups that have become empty', () => {
    expect(tidyRecord({ text: 'Лунд', forms: {}, label: { en: 'Ferries', de: '' } })).toEqual({
      text: 'Лунд',
      label: { en: 'Ferries' },
    });
  });

  it('keeps fields that this version does not know', () => {
    expect(tidyRecord({ name: 'Ada', later: { deep: [1, { x: 'y' }] } })).toEqual({
      name: 'Ada',
      later: { deep: [1, { x: 'y' }] },
    });
  });
});
