import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../../utils/web-extension/browser';
import { startCapture } from '../reader/capture';
import { isExtensionAlive } from '../reader/lifetime';
import { offerPart } from '../reader/parts';

export default defineUnlistedScript(() =>
  offerPart('capture', {
    startCapture: (options) =>
      startCapture({
        ...options,
        label: browser.i18n.getMessage('keepButton'),
        isAlive: isExtensionAlive,
      }),
  }),
);
