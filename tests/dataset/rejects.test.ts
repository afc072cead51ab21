import { describe, expect, it } from 'vitest';
import { rejects } from '../../utils/dataset/records/rejects';

const rejection = { actor: 'p/ada-lund', text: 'Lund', reason: 'surname-alone', scope: 'always' } as const;
const mention = { actor: 'p/ada-lund', reason: { kind: 'surname-alone' } };
const place = { site: 'news.example', page: 'https://news.example/a' };

describe('rejects', () => {
  it('takes away what was found for the same reason', () => {
    expect(rejects(rejection, mention, place)).toBe(true);
  });

  it('leaves another person alone', () => {
    expect(rejects(rejection, { ...mention, actor: 'p/bo-lund' }, place)).toBe(false);
  });

  it('leaves what was found for a stronger reason', () => {
    expect(rejects(rejection, { ...mention, reason: { kind: 'full-name' } }, place)).toBe(false);
  });

  it('takes away the surname with the full name it stood on', () => {
    const namesake = { ...rejection, reason: 'full-name' };
    expect(rejects(namesake, { ...mention, reason: { kind: 'surname-named-on-page' } }, place)).toBe(true);
  });

  it('leaves the surname where a given name was taken for another’s', () => {
    const given = { ...rejection, reason: 'given-name' };
    expect(rejects(given, mention, place)).toBe(false);
    expect(rejects(given, { ...mention, reason: { kind: 'given-name' } }, place)).toBe(true);
  });

  it.each([
    ['office', 'full-name'],
    ['full-name', 'office'],
    ['surname-alone', 'office'],
  ])('says nothing by %s of what was found by %s', (reason, kind) => {
    expect(rejects({ ...rejection, reason }, { ...mention, reason: { kind } }, place)).toBe(false);
  });

  it('takes away an office with the same person’s other offices', () => {
    const office = { ...rejection, reason: 'office' };
    expect(rejects(office, { ...mention, reason: { kind: 'office' } }, place)).toBe(true);
  });

  it.each([
    ['the page', { scope: 'page', page: 'https://news.example/a' }, true],
    ['another page', { scope: 'page', page: 'https://news.example/b' }, false],
    ['the site', { scope: 'site', site: 'news.example' }, true],
    ['another site', { scope: 'site', site: 'other.example' }, false],
  ] as const)('keeps to its scope: %s', (_, scope, expected) => {
    expect(rejects({ ...rejection, ...scope }, mention, place)).toBe(expected);
  });
});
