import { describe, expect, it } from 'vitest';
import { reviewAction, type PressedKey } from '../../components/review/review-keys';

function press(key: string, given: Partial<PressedKey> = {}): PressedKey {
  return { key, altKey: false, ctrlKey: false, metaKey: false, isInControl: false, ...given };
}

describe('reviewAction', () => {
  it.each([
    ['j', 'next'],
    ['ArrowDown', 'next'],
    ['k', 'previous'],
    ['ArrowUp', 'previous'],
    ['a', 'take'],
    ['A', 'take'],
    ['Enter', 'take'],
    ['e', 'mend'],
    ['x', 'drop'],
    ['u', 'undo'],
    ['n', 'add-speaker'],
  ])('makes of %s: %s', (key, action) => {
    expect(reviewAction(press(key))).toBe(action);
  });

  it.each<[string, PressedKey]>([
    ['other keys', press('q')],
    ['keys of the browser', press('a', { ctrlKey: true })],
    ['Enter on a button, which presses it', press('Enter', { isInControl: true })],
  ])('leaves %s alone', (_, pressed) => {
    expect(reviewAction(pressed)).toBeUndefined();
  });
});
