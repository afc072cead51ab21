import { describe, expect, it } from 'vitest';
import { outletOf } from '../../utils/actors/outlet-of';

const gazette = {
  id: 'p/gazette',
  name: 'Gazette',
  fullName: 'The Harbour Gazette',
  domains: ['gazette.example'],
};
const herald = { id: 'p/herald', name: 'Herald', domains: ['herald.example', 'herald-live.example'] };
const outlets = [gazette, herald];

describe('outletOf', () => {
  it.each([
    ['its domain', { host: 'gazette.example' }, gazette],
    ['a subdomain', { host: 'en.Gazette.example' }, gazette],
    ['a further domain', { host: 'herald-live.example' }, herald],
    [
      'the publisher, where the host says nothing',
      { host: 'cdn.example', publisher: ' the harbour gazette ' },
      gazette,
    ],
    ['the host before the publisher', { host: 'herald.example', publisher: 'Gazette' }, herald],
  ])('knows an outlet by %s', (_, page, outlet) => {
    expect(outletOf(page, outlets)).toBe(outlet);
  });

  it.each([
    ['a host that only ends alike', { host: 'mygazette.example' }],
    ['an empty publisher', { host: 'cdn.example', publisher: '' }],
  ])('does not take %s for an outlet', (_, page) => {
    expect(outletOf(page, outlets)).toBeUndefined();
  });
});
