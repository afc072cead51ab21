import { describe, expect, it } from 'vitest';
import { classifySender } from '../../utils/messaging/classify-sender';

const own = { id: 'us', origin: 'chrome-extension://us' };
const tab = { id: 7, incognito: false, index: 0, highlighted: false, active: true, pinned: false };

describe('classifySender', () => {
  it.each([
    [
      'options page in a tab',
      { id: 'us', origin: own.origin, url: `${own.origin}/options.html`, tab, frameId: 0 },
      'page',
    ],
    ['popup, which has no tab', { id: 'us', origin: own.origin, url: `${own.origin}/popup.html` }, 'page'],
    [
      'card frame',
      { id: 'us', origin: own.origin, url: `${own.origin}/card.html`, tab, frameId: 12 },
      'card',
    ],
    [
      'popup framed by a page',
      { id: 'us', origin: own.origin, url: `${own.origin}/popup.html`, tab, frameId: 12 },
      'stranger',
    ],
    [
      'content script',
      { id: 'us', origin: 'https://news.example', url: 'https://news.example/a', tab, frameId: 0 },
      'reader',
    ],
    [
      'content script of a sandboxed page',
      { id: 'us', origin: 'null', url: 'https://news.example/a', tab, frameId: 3 },
      'reader',
    ],
    ['another extension', { id: 'other', origin: 'chrome-extension://other' }, 'stranger'],
    ['web page without a tab', { id: 'us', origin: 'https://news.example' }, 'stranger'],
  ])('takes the %s for what it is', (_, sender, kind) => {
    expect(classifySender(sender, own).kind).toBe(kind);
  });

  it('reads the origin from the address where the browser names none', () => {
    const firefox = { id: 'us', origin: 'moz-extension://uuid' };
    const around = { ...tab, url: 'https://news.example/a' };
    const sender = { id: 'us', url: 'moz-extension://uuid/card.html#a', tab: around, frameId: 5 };
    expect(classifySender(sender, firefox)).toEqual({
      kind: 'card',
      tab: 7,
      frame: 5,
      isPrivate: false,
      address: 'https://news.example/a',
    });
  });

  it('says when the tab is private', () => {
    const sender = { id: 'us', origin: 'https://news.example', tab: { ...tab, incognito: true }, frameId: 0 };
    expect(classifySender(sender, own)).toMatchObject({ kind: 'reader', isPrivate: true });
  });
});
