/** Where the keys stand in a grid: -1 is the row of column heads. */
export interface GridPlace {
  row: number;
  column: number;
}

/** What a key does in a grid. */
export type GridAct = { kind: 'go'; to: GridPlace } | { kind: 'open' } | { kind: 'edit' };

/** The keys of the ARIA grid pattern, Enter to open, F2 to edit. Undefined for every other key. */
export function actOfKey(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  grid: { place: GridPlace; rows: number; columns: number; rowsInView: number },
): GridAct | undefined {
  if (altKey) return undefined;
  const { place, rows, columns, rowsInView } = grid;
  const { row, column } = place;
  const go = (to: Partial<GridPlace>): GridAct => ({
    kind: 'go',
    to: {
      row: clamp(to.row ?? row, -1, rows - 1),
      column: clamp(to.column ?? column, 0, columns - 1),
    },
  });
  const page = Math.max(1, rowsInView - 1);
  const isFar = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowUp':
      return go({ row: row - 1 });
    case 'ArrowDown':
      return go({ row: row + 1 });
    case 'ArrowLeft':
      return go({ column: column - 1 });
    case 'ArrowRight':
      return go({ column: column + 1 });
    case 'Home':
      return isFar ? go({ row: 0, column: 0 }) : go({ column: 0 });
    case 'End':
      return isFar ? go({ row: rows - 1, column: columns - 1 }) : go({ column: columns - 1 });
    case 'PageUp':
      return go({ row: Math.max(0, row - page) });
    case 'PageDown':
      return go({ row: row + page });
    case 'Enter':
      return { kind: 'open' };
    case 'F2':
      return { kind: 'edit' };
    default:
      return undefined;
  }
}

function clamp(number: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, number));
}
