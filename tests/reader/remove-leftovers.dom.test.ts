import { afterEach, describe, expect, it } from 'vitest';
import { removeLeftovers } from '../../entrypoints/reader/remove-leftovers';

/** Roots as an extension sees them. */
const roots = new WeakMap<Element, ShadowRoot>();
const rootOf = (element: Element) => roots.get(element) ?? null;

/** An empty element on `<html>`, with this in its closed root. */
function addHost(html: string, content = ''): HTMLElement {
  const host = document.createElement('div');
  host.textContent = content;
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = html;
  roots.set(host, root);
  document.documentElement.append(host);
  return host;
}

describe('removeLeftovers', () => {
  const hosts: HTMLElement[] = [];

  afterEach(() => {
    for (const host of hosts.splice(0)) host.remove();
  });

  it.each([
    ['a card', '<div class="card"><iframe data-at="moz-extension://a/card.html"></iframe></div>', true],
    ['a button for keeping', '<button class="standpoint-keep" popover="manual"></button>', true],
    ['what is of others', '<button popover="manual"></button>', false],
    [
      'a frame of others',
      '<div class="card"><iframe data-at="https://news.example/card.html"></iframe></div>',
      false,
    ],
  ])('takes away %s: %s', (_, html, isTaken) => {
    const host = addHost(html);
    hosts.push(host);
    const frame = roots.get(host)?.querySelector('iframe');
    // Its address is all that is looked at; nothing is loaded.
    if (frame) Object.defineProperty(frame, 'src', { value: frame.dataset['at'] });
    removeLeftovers(document, rootOf);
    expect(host.isConnected).toBe(!isTaken);
  });

  it('leaves an element alone that holds something of the page', () => {
    const host = addHost('<button class="standpoint-keep"></button>', 'Text of the page');
    hosts.push(host);
    removeLeftovers(document, rootOf);
    expect(host.isConnected).toBe(true);
  });
});
