import type { browser as polyfill } from 'wxt/browser';

type Browser = typeof polyfill;

const { browser: firefox, chrome: chromium } = globalThis as unknown as { browser: Browser; chrome: Browser };

/**
 * The browser's own API, for what runs in every page: the polyfill would be a tenth of it. Both browsers answer with
 * promises; listeners of `runtime.onMessage` answer through `sendResponse`, which both understand. The build decides, not
 * a look at the globals: in Chromium an element with the id `browser` would be one.
 */
export const browser = import.meta.env.FIREFOX ? firefox : chromium;
