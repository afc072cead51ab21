import { asksSecrets } from './asks-secrets';
import { openRoots } from './open-roots';

/** The HTML of a page as it stands, open shadow roots included, or why there is none. */
export type PageCopy =
  | { kind: 'copy'; html: string; address: string }
  | { kind: 'no-copy'; why: 'asks-secrets' | 'not-html' | 'too-large' };

/**
 * More characters than this are not copied: ten times what a long live blog has. A message could carry no more than 64 MB,
 * and all of it would be parsed once more.
 */
const longestCopyChars = 10_000_000;

/**
 * Copies a page for reading its article elsewhere; the page itself stays as it is. Costs a walk over the page's nodes, a few
 * tens of milliseconds on large ones, so it is made only when the reader asks for the text.
 */
export function copyPage(document: Document): PageCopy {
  const { contentType, documentElement, location } = document;
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(contentType))
    return { kind: 'no-copy', why: 'not-html' };
  if (asksSecrets(document)) return { kind: 'no-copy', why: 'asks-secrets' };
  const html = documentElement.getHTML({ shadowRoots: openRoots(documentElement) });
  if (html.length > longestCopyChars) return { kind: 'no-copy', why: 'too-large' };
  const attributes = documentElement.lang === '' ? '' : ` lang="${documentElement.lang.replaceAll('"', '')}"`;
  return { kind: 'copy', html: `<html${attributes}>${html}</html>`, address: location.href };
}
