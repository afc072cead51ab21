import { describe, expect, it } from 'vitest';
import { actOfKey } from '../../../../components/options/grid/grid-keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const ctrl = { ...plain, ctrlKey: true };

function after(key: string, place: [row: number, column: number], held = plain): unknown {
  const [row, column] = place;
  const act = actOfKey({ key, ...held }, { place: { row, column }, rows: 100, columns: 4, rowsInView: 10 });
  return act?.kind === 'go' ? [act.to.row, act.to.column] : act?.kind;
}

describe('actOfKey', () => {
  it.each<[key: string, from: [number, number], to: unknown]>([
    ['ArrowDown', [3, 1], [4, 1]],
    ['ArrowUp', [3, 1], [2, 1]],
    // above the first row are the heads
    ['ArrowUp', [0, 1], [-1, 1]],
    ['ArrowUp', [-1, 1], [-1, 1]],
    ['ArrowDown', [99, 1], [99, 1]],
    ['ArrowLeft', [3, 0], [3, 0]],
    ['ArrowRight', [3, 3], [3, 3]],
    ['Home', [3, 2], [3, 0]],
    ['End', [3, 2], [3, 3]],
    // a row of the page before stays in view
    ['PageDown', [3, 2], [12, 2]],
    ['PageUp', [3, 2], [0, 2]],
    ['Enter', [3, 2], 'open'],
    ['F2', [3, 2], 'edit'],
    ['a', [3, 2], undefined],
  ])('takes %s at %j to %j', (key, from, to) => {
    expect(after(key, from)).toEqual(to);
  });

  it('goes to both ends of the table with Ctrl', () => {
    expect(after('Home', [50, 2], ctrl)).toEqual([0, 0]);
    expect(after('End', [50, 2], ctrl)).toEqual([99, 3]);
  });

  it('leaves to the browser what is its own', () => {
    expect(after('ArrowLeft', [3, 2], { ...plain, altKey: true })).toBeUndefined();
  });
});
