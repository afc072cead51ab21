import { browser } from 'wxt/browser';

/**
 * Asks for access to a site and its subdomains. Must be called straight from a click: both browsers refuse to ask
 * once anything was awaited.
 */
export function askAccess(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(site) });
}

/** An address in numbers has no subdomains, and a match pattern must not pretend so. */
function originsOf(site: string): string[] {
  const isNumbers = /^[\d.]+$|^\[/.test(site);
  return isNumbers ? [`*://${site}/*`] : [`*://${site}/*`, `*://*.${site}/*`];
}
