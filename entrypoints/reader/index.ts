import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from 'wxt/browser';
export default defineUnlistedScript(() => {
  void browser.runtime.sendMessage({ kind: 'ping' });
});
