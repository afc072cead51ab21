/** The id of a cell's element; the heads of the columns stand in row -1. */
export function cellId(grid: string, row: number, column: number): string {
  return `${grid}-${row}-${column}`;
}

/** The id of the link by which a row leads to its record. */
export function linkId(grid: string, row: number): string {
  return `${grid}-link-${row}`;
}
