import { browser } from 'wxt/browser';
import type { LocalArea } from './local-area';

/** The extension's own `storage.local`. */
export const browserArea: LocalArea = {
  get: (key) => browser.storage.local.get(key),
  set: (values) => browser.storage.local.set(values),
  remove: (keys) => browser.storage.local.remove(keys),
};
