import { describe, expect, it } from 'vitest';
import { hostScripts, registrationFor } from '../../utils/settings/registration';
import { defaultSettings } from '../../utils/settings/settings';

describe('registrationFor', () => {
  it('asks for all web pages where the reader chose news', () => {
    expect(registrationFor(defaultSettings)).toEqual({
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: [],
    });
  });

  it('leaves out sites that are off, with their subdomains', () => {
    expect(registrationFor({ ...defaultSettings, sites: { 'a.example': { run: 'off' } } })).toEqual({
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: ['*://a.example/*', '*://*.a.example/*'],
    });
  });

  it('keeps a site that is off registered while one below it is on', () => {
    const sites = { 'a.example': { run: 'off' }, 'live.a.example': { run: 'on' } } as const;
    expect(registrationFor({ ...defaultSettings, sites })?.excludeMatches).toEqual([]);
  });

  it('asks for the listed sites alone where the reader chose so', () => {
    const sites = { 'a.example': { run: 'on' }, 'b.example': { quiet: true } } as const;
    expect(registrationFor({ ...defaultSettings, runMode: 'listed', sites })).toEqual({
      matches: ['*://a.example/*', '*://*.a.example/*'],
      excludeMatches: [],
    });
  });

  it.each([
    ['no site is listed', { runMode: 'listed' }],
    ['the button alone starts it', { runMode: 'button', sites: { 'a.example': { run: 'on' } } }],
    ['it is off everywhere', { enabled: false }],
  ] as const)('asks for nothing when %s', (_, change) => {
    expect(registrationFor({ ...defaultSettings, ...change })).toBeNull();
  });
});

describe('hostScripts', () => {
  it.each([
    ['/reader-news-host.js', ['*://reuters.com/*', '*://*.reuters.com/*']],
    ['/reader-private-host.js', ['*://paypal.com/*', '*://*.paypal.com/*']],
  ])('has the browser run %s on the hosts that it is for', (file, patterns) => {
    expect(hostScripts.find((script) => script.file === file)?.matches).toEqual(
      expect.arrayContaining(patterns),
    );
  });

  it('tells of no host two things', () => {
    const all = hostScripts.flatMap(({ matches }) => matches);
    expect(new Set(all).size).toBe(all.length);
  });
});
