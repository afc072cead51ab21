import { describe, expect, it } from 'vitest';
import { createFieldErrors } from '../../../components/options/forms/field-errors';

const errors = createFieldErrors([
  { path: 'aliases[1].text', code: 'blank', params: {}, message: 'Write some words.' },
  { path: 'sameAs[0]', code: 'address', params: {}, message: 'Write an address.' },
]);

describe('createFieldErrors', () => {
  it.each([
    ['aliases[1].text', 'Write some words.'],
    // one field holds the whole list
    ['sameAs', 'Write an address.'],
    ['aliases[0].text', undefined],
    ['aliases', undefined],
    ['same', undefined],
  ])('tells at %s: %s', (path, message) => {
    expect(errors.at(path)).toBe(message);
  });
});
