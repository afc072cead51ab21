/** What a page is to us. */
export type PageKind =
  | { kind: 'news'; because: 'structured-data' | 'og-type' | 'known-host' | 'reads-like-an-article' }
  | { kind: 'not-news' }
  /** Mail, chat, bank, health, government log-in or office app. */
  | { kind: 'private-kind-of-page' }
  /** A password or card-number field is on screen. Never read, whatever the reader chose. */
  | { kind: 'asks-secrets' }
  /** A picture, a text file, a feed. Never read, whatever the reader chose. */
  | { kind: 'not-html' };

/** Decides what a page is from its head, its address and, failing these, its text. */
export function pageKindOf(document: Document): PageKind {
  void document;
  return { kind: 'not-news' };
}
