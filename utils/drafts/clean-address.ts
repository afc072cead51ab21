import { TidyCleaner } from 'tidy-url';

const cleaner = createCleaner();

/**
 * A page's address without what only counts visits: parameters by tidy-url's list, and the fragment, which is a place on
 * the page. The same page in all else: no redirect is followed and no other edition looked for. Undefined for what is not
 * https, or carries credentials.
 *
 * @param canonical what the page gives as its own address (`rel=canonical`): where that is of the same site and no more
 *   general than the address, it is taken instead, since the page's publisher knows best which parameters matter
 */
export function cleanAddress(address: string, canonical?: string): string | undefined {
  const url = safeUrl(address);
  if (!url) return undefined;
  const own = canonical === undefined ? undefined : safeUrl(canonical);
  const taken = own && isSamePage(own, url) ? own : url;
  taken.hash = '';
  return cleaner.clean(taken.href).url;
}

function createCleaner(): TidyCleaner {
  const made = new TidyCleaner();
  // Where redirects are allowed, a parameter of the page could name another site; `allowAMP` leaves AMP pages as they are.
  made.config.setMany({ allowRedirects: false, allowCustomHandlers: false, allowAMP: true });
  // The library logs each step unless this is false, whatever the name says.
  made.config.silent = false;
  return made;
}

function safeUrl(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' && !url.username && !url.password ? url : undefined;
}

/** Templates give the front page, or a section, as the canonical address of everything: that is not this page. */
function isSamePage(canonical: URL, address: URL): boolean {
  return canonical.host === address.host && trimmed(canonical) === trimmed(address);
}

function trimmed({ pathname }: URL): string {
  return pathname.replace(/\/+$/, '');
}
