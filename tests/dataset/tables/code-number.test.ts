import { describe, expect, it } from 'vitest';
import { codeNumber, codeOf } from '../../../utils/dataset/tables/code-number';

describe('a code as a number', () => {
  it.each(['en', 'uk', 'aa', 'zz', 'ast', 'zzz'])('comes back: %s', (code) => {
    expect(codeOf(codeNumber(code))).toBe(code);
  });

  it.each(['', 'e', 'EN', 'english', 'e1'])('is nothing for %j', (text) => {
    expect(codeOf(codeNumber(text))).toBeUndefined();
  });
});
