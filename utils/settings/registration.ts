import { newsHosts, privateHosts } from './host-lists';
import type { Settings } from './settings';

/** Match patterns of the pages that the browser is to run the reader script on. */
export interface Registration {
  matches: string[];
  excludeMatches: string[];
}

/**
 * The widest set of pages that the settings could want read; null for none. The reader script itself decides for each
 * page, so a pattern too many costs a look at the settings, and one too few would lose a page.
 */
export function registrationFor(settings: Settings): Registration | null {
  if (!settings.enabled) return null;
  const sites = Object.entries(settings.sites);
  const on = sites.filter(([, choice]) => choice.run === 'on').map(([site]) => site);
  switch (settings.runMode) {
    case 'button':
      return null;
    case 'listed':
      return on.length === 0 ? null : { matches: on.flatMap(patternsOf), excludeMatches: [] };
    case 'news': {
      const off = sites.filter(([, choice]) => choice.run === 'off').map(([site]) => site);
      const whollyOff = off.filter((site) => !on.some((other) => other.endsWith(`.${site}`)));
      return { matches: ['http://*/*', 'https://*/*'], excludeMatches: whollyOff.flatMap(patternsOf) };
    }
  }
}

/** Scripts that say what a host is known for, with the pages that they are for. */
export const hostScripts = [
  { file: '/reader-news-host.js', matches: newsHosts.flatMap(patternsOf) },
  { file: '/reader-private-host.js', matches: privateHosts.flatMap(patternsOf) },
] as const;

function patternsOf(site: string): string[] {
  return [`*://${site}/*`, `*://*.${site}/*`];
}
