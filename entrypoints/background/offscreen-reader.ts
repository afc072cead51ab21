import { browser } from 'wxt/browser';
import type { ArticleText } from '../../utils/article-text/article-text';
import { askOffscreen } from '../../utils/messaging/messenger';

/** What is used of Chromium that the polyfill does not know. */
interface Chromium {
  offscreen: {
    createDocument: (options: { url: string; reasons: string[]; justification: string }) => Promise<void>;
    closeDocument: () => Promise<void>;
  };
  runtime: { getContexts: (filter: { contextTypes: string[] }) => Promise<unknown[]> };
}

/**
 * Reads articles in a document that nobody sees, for a background that is a service worker and has none. There can be one
 * at a time and it costs a page's memory: it is opened for a reading and closed behind it, one reading after the other.
 */
export function createOffscreenReader(): (html: string, address: string) => Promise<ArticleText> {
  const { offscreen, runtime } = browser as unknown as Chromium;
  let last: Promise<unknown> = Promise.resolve();

  return (html, address) => {
    const reading = last.then(read, read);
    last = reading;
    return reading;

    async function read(): Promise<ArticleText> {
      await open();
      try {
        return await askOffscreen('article.parse', { html, address });
      } finally {
        await offscreen.closeDocument();
      }
    }
  };

  async function open(): Promise<void> {
    // A background that was stopped while it read has left one open.
    const isOpen = (await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;
    if (isOpen) return;
    await offscreen.createDocument({
      url: '/offscreen.html',
      reasons: ['DOM_PARSER'],
      justification: 'Finds the text of an article in a copy of its page.',
    });
  }
}
