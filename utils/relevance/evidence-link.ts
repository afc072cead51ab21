import type { Evidence } from '../actors/position';

/**
 * The source's address with a text fragment that scrolls to the evidence: to all of it, else to its beginning alone, where
 * the page was changed in it since. Undefined where the source has no address or none that is safe to open: only https,
 * without credentials.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/ for the grammar: `#:~:text=start,end&text=start`, the first that is
 * found is scrolled to
 */
export function evidenceLink(url: string | undefined, evidence: Evidence | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.protocol !== 'https:' || address.username || address.password) return undefined;
  const selector = evidence?.selector;
  if (!selector?.textStart) return address.href;
  const start = `text=${encodeDirectivePart(selector.textStart)}`;
  const directives =
    selector.textEnd === undefined ? start : `${start},${encodeDirectivePart(selector.textEnd)}&${start}`;
  return `${address.href}${address.hash ? '' : '#'}:~:${directives}`;
}

/** `-`, `,` and `&` are syntax inside a text directive; `encodeURIComponent` leaves the first alone. */
function encodeDirectivePart(part: string): string {
  return encodeURIComponent(part).replaceAll('-', '%2D');
}
