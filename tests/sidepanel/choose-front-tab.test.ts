import { describe, expect, it } from 'vitest';
import { chooseFrontTab, type OpenTab } from '../../entrypoints/sidepanel/choose-front-tab';

function makeTab(given: Partial<OpenTab>): OpenTab {
  return { id: 1, windowId: 1, active: false, ...given };
}

describe('chooseFrontTab', () => {
  it.each([
    ['nothing where there are no tabs', [], {}, null],
    ['nothing where there is but the panel’s own', [makeTab({ active: true })], { own: 1 }, null],
    [
      'the active tab, though another one was used later',
      [makeTab({ id: 1, lastAccessed: 9 }), makeTab({ id: 2, active: true, lastAccessed: 5 })],
      {},
      2,
    ],
    [
      'the tab used last while the panel’s own is active',
      [
        makeTab({ id: 1, active: true }),
        makeTab({ id: 2, lastAccessed: 5 }),
        makeTab({ id: 3, lastAccessed: 7 }),
      ],
      { own: 1 },
      3,
    ],
    [
      'the active tab of the window looked at last',
      [
        makeTab({ id: 1, windowId: 1, active: true, lastAccessed: 9 }),
        makeTab({ id: 2, windowId: 2, lastAccessed: 8 }),
        makeTab({ id: 3, windowId: 2, active: true, lastAccessed: 1 }),
      ],
      { focused: 2 },
      3,
    ],
    ['no tab without an id', [makeTab({ id: undefined, active: true }), makeTab({ id: 2 })], {}, 2],
  ] as const)('chooses %s', (_, tabs, known, front) => {
    expect(chooseFrontTab(tabs, known)).toBe(front);
  });
});
