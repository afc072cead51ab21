import type { Runtime } from 'webextension-polyfill';

/** Who is speaking to the background. */
export type Speaker =
  /** Popup, side panel, options or welcome page. `tab` is there when it stands in one. */
  | ({ kind: 'page'; tab?: number } & Place)
  /** The card frame inside a web page, or inside the welcome page. */
  | ({ kind: 'card'; tab: number } & Place)
  /** The reader script of a web page. */
  | ({ kind: 'reader'; tab: number } & Place)
  /** Anybody else, another extension first of all. */
  | { kind: 'stranger' };

interface Place {
  frame: number;
  /** The very document, where the browser tells: a frame may hold another one by the time it is answered. */
  document?: string;
  isPrivate: boolean;
  /** The browser's window; absent for what stands in no tab, such as the side panel. */
  window?: number;
  /** The address of the web page, of the one around it for the card; absent where the browser keeps it back. */
  address?: string;
}

/**
 * Tells speakers apart by what the browser says of them, never by what they say themselves.
 * "Has a tab" does not mean "is a content script": the options page has one too. A content script carries the page's
 * origin, our pages carry ours, and of ours only the card is ever framed.
 *
 * @param own the extension's id and origin, without a final slash
 */
export function classifySender(sender: Runtime.MessageSender, own: { id: string; origin: string }): Speaker {
  if (sender.id !== own.id) return { kind: 'stranger' };
  const tab = sender.tab?.id;
  const frame = sender.frameId ?? 0;
  const isPrivate = sender.tab?.incognito ?? false;
  const window = sender.tab?.windowId;
  const { documentId: document } = sender as { documentId?: string };
  if (originOf(sender) !== own.origin) {
    if (tab === undefined) return { kind: 'stranger' };
    return { kind: 'reader', tab, frame, document, isPrivate, window, address: sender.url };
  }
  if (frame === 0) return { kind: 'page', tab, frame, isPrivate, window, address: sender.url };
  const isCard = tab !== undefined && new URL(sender.url ?? own.origin).pathname === '/card.html';
  return isCard
    ? { kind: 'card', tab, frame, isPrivate, window, address: sender.tab?.url }
    : { kind: 'stranger' };
}

/** Chromium gives `origin`, Firefox the address alone. */
function originOf(sender: Runtime.MessageSender): string | undefined {
  const { origin } = sender as { origin?: string };
  if (origin !== undefined) return origin;
  if (sender.url === undefined) return undefined;
  const { protocol, host } = new URL(sender.url);
  return `${protocol}//${host}`;
}
