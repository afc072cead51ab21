import { describe, expect, it } from 'vitest';
import { offerKeeping, type KeepingOffer } from '../../entrypoints/background/offer-keeping';
import type { SelectionPlace } from '../../entrypoints/background/read-selection';
import type { PageSelection } from '../../utils/reading/read-selection';

type Begun = Parameters<KeepingOffer['selections']['begin']>;
type Listener = (...told: unknown[]) => void;

const selected: PageSelection = {
  text: 'The ferries will run.',
  start: 0,
  end: 21,
  lead: '',
  page: { host: 'news.example', address: 'https://news.example/a' },
};
const tab = { id: 7, windowId: 3, incognito: true, url: 'https://news.example/tab' };
const clicked = {
  menuItemId: 'keep-selection',
  selectionText: 'The ferries',
  pageUrl: 'https://news.example/a',
};

/** A browser whose menu and shortcuts are pressed by hand; `answer` is what its pages say is selected. */
function setUp(answer: PageSelection | null = selected) {
  const begun: Begun[] = [];
  const asked: SelectionPlace[] = [];
  const listeners: Record<'menu' | 'command', Listener[]> = { menu: [], command: [] };
  const eventTo = (kind: keyof typeof listeners) =>
    ({ addListener: (listener: Listener) => listeners[kind].push(listener) }) as never;
  offerKeeping({
    selections: { begin: async (...given) => void begun.push(given) },
    contextMenus: { onClicked: eventTo('menu') },
    commands: { onCommand: eventTo('command') },
    read: async (place) => (asked.push(place), answer),
  });
  return {
    begun,
    asked,
    press: (kind: keyof typeof listeners, ...told: unknown[]) =>
      listeners[kind].forEach((hear) => hear(...told)),
  };
}

describe('offerKeeping', () => {
  it.each([
    ['the menu, in the frame that was clicked', 'menu', { ...clicked, frameId: 4 }, { tab: 7, frame: 4 }],
    ['the menu, in the page itself', 'menu', clicked, { tab: 7, frame: 0 }],
    ['the shortcut, wherever the focus is', 'command', 'keep-selection', { tab: 7 }],
  ] as const)('begins before anything is awaited, from %s', async (_, kind, told, place) => {
    const { begun, asked, press } = setUp();
    press(kind, told, tab);
    expect(begun.map(([where]) => where)).toEqual([{ window: 3, isPrivate: true }]);
    expect(await begun[0]![1]()).toEqual(selected);
    expect(asked).toEqual([place]);
  });

  it.each([
    ['of its page', clicked, 'https://news.example/a'],
    ['of its frame', { ...clicked, frameUrl: 'https://frame.example/f' }, 'https://frame.example/f'],
    ['of its tab', { ...clicked, pageUrl: undefined }, 'https://news.example/tab'],
    [
      'of its page, not of the viewer that shows it',
      { ...clicked, frameUrl: 'chrome-extension://viewer/index.html', pageUrl: 'https://news.example/a.pdf' },
      'https://news.example/a.pdf',
    ],
  ])('takes the menu’s own words and the address %s where no script is let in', async (_, told, address) => {
    const { begun, press } = setUp(null);
    press('menu', told, tab);
    expect(await begun[0]![1]()).toEqual({
      text: 'The ferries',
      start: 0,
      end: 11,
      lead: '',
      page: { host: new URL(address).hostname, address },
    });
  });

  it('takes the menu’s own words where they are selected in a field, whatever is selected beside it', async () => {
    const { begun, asked, press } = setUp();
    press('menu', { ...clicked, editable: true }, tab);
    expect(await begun[0]![1]()).toMatchObject({ text: 'The ferries', page: { address: clicked.pageUrl } });
    expect(asked).toEqual([]);
  });

  it('begins with nothing where the shortcut finds nothing selected', async () => {
    const { begun, press } = setUp(null);
    press('command', 'keep-selection', tab);
    expect(await begun[0]![1]()).toBeNull();
  });

  it.each([
    ['another entry', 'menu', { ...clicked, menuItemId: 'open-panel' }, tab],
    ['another shortcut', 'command', 'next-mention', tab],
    ['what is no tab, from the menu', 'menu', clicked, undefined],
    ['what is no tab, from the shortcut', 'command', 'keep-selection', { ...tab, id: undefined }],
    ['what is in no window', 'command', 'keep-selection', { ...tab, windowId: undefined }],
  ] as const)('leaves alone %s', (_, kind, told, place) => {
    const { begun, press } = setUp();
    press(kind, told, place);
    expect(begun).toEqual([]);
  });
});
