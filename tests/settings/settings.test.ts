import { describe, expect, it } from 'vitest';
import { choiceFor, defaultSettings, siteOf } from '../../utils/settings/settings';

describe('siteOf', () => {
  it.each([
    ['WWW.Example.org', 'example.org'],
    ['live.example.org', 'live.example.org'],
    ['example.org.', 'example.org'],
    ['www2.example.org', 'www2.example.org'],
  ])('writes %s as %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});

describe('choiceFor', () => {
  const settings = {
    ...defaultSettings,
    sites: { 'example.org': { run: 'off', quiet: true }, 'live.example.org': { run: 'on' } },
  } as const;

  it('is empty where the reader chose nothing', () => {
    expect(choiceFor(settings, 'example.com')).toEqual({});
  });

  it('holds for subdomains', () => {
    expect(choiceFor(settings, 'www.old.example.org')).toEqual({ run: 'off', quiet: true });
  });

  it('lets the longer site win, field by field', () => {
    expect(choiceFor(settings, 'live.example.org')).toEqual({ run: 'on', quiet: true });
  });

  it('does not take a longer name for a subdomain', () => {
    expect(choiceFor(settings, 'notexample.org')).toEqual({});
  });

  it('is not fooled by hosts named like object members', () => {
    expect(choiceFor(settings, 'constructor')).toEqual({});
  });
});
