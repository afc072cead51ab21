import { describe, expect, it } from 'vitest';
import { languageTag } from '../../utils/head/language-tag';

describe('languageTag', () => {
  it.each([
    ['uk', 'uk'],
    [' en_GB ', 'en-GB'],
    ['uk-Latn-UA', 'uk-Latn-UA'],
    ['de-x-simple', 'de-x-simple'],
  ])('reads %s as %s', (stated, tag) => {
    expect(languageTag(stated)).toBe(tag);
  });

  it.each([undefined, null, '', 'English', '{{lang}}', 'en;q=0.8', `en${'-abcdefgh'.repeat(50)}`])(
    'takes %s for no language',
    (stated) => {
      expect(languageTag(stated)).toBeUndefined();
    },
  );
});
