import type { Evidence } from '../actors/position';

/**
 * The source's address with a text fragment that scrolls to the evidence. Undefined where the source has no address
 * or none that is safe to open: only https, without credentials.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/ for the grammar: `#:~:text=start,end`
 */
export function evidenceLink(url: string | undefined, evidence: Evidence | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.protocol !== 'https:' || address.username || address.password) return undefined;
  const selector = evidence?.selector;
  if (!selector?.textStart) return address.href;
  const parts = [selector.textStart, selector.textEnd].filter((part) => part !== undefined);
  const fragment = `:~:text=${parts.map(encodeDirectivePart).join(',')}`;
  return `${address.href}${address.hash ? '' : '#'}${fragment}`;
}

/** `-`, `,` and `&` are syntax inside a text directive; `encodeURIComponent` leaves the first alone. */
function encodeDirectivePart(part: string): string {
  return encodeURIComponent(part).replaceAll('-', '%2D');
}
