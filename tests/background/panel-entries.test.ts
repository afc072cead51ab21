import { describe, expect, it } from 'vitest';
import { answerShortcuts } from '../../entrypoints/background/answer-shortcuts';
import { offerPanelInMenu } from '../../entrypoints/background/menus';

type Listener = (...told: unknown[]) => void;

const tab = { id: 7, windowId: 3 };

/** An event that the test fires. */
function makeEvent() {
  const listeners: Listener[] = [];
  return {
    event: { addListener: (listener: Listener) => listeners.push(listener) } as never,
    fire: (...told: unknown[]) => listeners.forEach((hear) => hear(...told)),
  };
}

function setUp() {
  const opened: unknown[] = [];
  const stepped: unknown[] = [];
  const entries: unknown[] = [];
  const [installed, started, clicked, pressed] = [makeEvent(), makeEvent(), makeEvent(), makeEvent()];
  const panels = { open: async (...given: unknown[]) => void opened.push(given) };
  offerPanelInMenu({
    panels,
    contextMenus: {
      onClicked: clicked.event,
      removeAll: async () => void entries.splice(0),
      create: (given) => entries.push(given),
    },
    runtime: { onInstalled: installed.event, onStartup: started.event },
    wordsOf: (key) => key,
  });
  answerShortcuts({
    panels,
    commands: { onCommand: pressed.event },
    step: async (...given) => void stepped.push(given),
  });
  return {
    opened,
    stepped,
    entries,
    install: installed.fire,
    start: started.fire,
    click: clicked.fire,
    press: pressed.fire,
  };
}

describe('the ways into the side panel', () => {
  it.each([
    ['the menu of the button', 'click', { menuItemId: 'open-panel' }],
    ['the shortcut', 'press', 'open-panel'],
  ] as const)('open it at the article before anything is awaited, from %s', (_, way, told) => {
    const entry = setUp();
    entry[way](told, tab);
    expect(entry.opened).toEqual([[{ kind: 'article' }, 3]]);
  });

  it.each([
    ['another entry of the menu', 'click', { menuItemId: 'keep-selection' }, tab],
    ['a menu outside all windows', 'click', { menuItemId: 'open-panel' }, undefined],
    ['another shortcut', 'press', 'keep-selection', tab],
    ['a shortcut outside all windows', 'press', 'open-panel', undefined],
  ] as const)('leave it closed for %s', (_, way, told, at) => {
    const entry = setUp();
    entry[way](told, at);
    expect(entry.opened).toEqual([]);
  });

  it('go from name to name by the other shortcuts', () => {
    const { press, stepped } = setUp();
    press('next-mention', tab);
    press('previous-mention', tab);
    press('next-mention', undefined);
    expect(stepped).toEqual([
      [7, 'next'],
      [7, 'previous'],
    ]);
  });

  it.each(['install', 'start'] as const)('stand in the menus after the %s', async (when) => {
    const entry = setUp();
    entry[when]();
    await expect
      .poll(() => entry.entries)
      .toEqual([
        { id: 'open-panel', title: 'menuOpenPanel', contexts: ['action'] },
        { id: 'keep-selection', title: 'menuKeepSelection', contexts: ['selection'] },
      ]);
  });

  it('are left out without a word where the browser has neither menus nor shortcuts', () => {
    const panels = { open: async () => undefined };
    const noRuntime = {} as never;
    offerPanelInMenu({ panels, contextMenus: null, runtime: noRuntime });
    expect(() => answerShortcuts({ panels, commands: null })).not.toThrow();
  });
});
