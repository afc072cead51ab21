/** One line of the table: what was measured, and the yardstick of the same run that it is held against. */
export interface Figure {
  what: string;
  measured: string;
  /** Absent where the figure stands for itself. */
  yardstick?: { what: string; measured: string; ratio: number };
}

export function toTable(figures: readonly Figure[]): string {
  const head = ['What', 'Standpoint', 'Against', 'Yardstick', 'Ratio'];
  const rows = figures.map(({ what, measured, yardstick }) => [
    what,
    measured,
    yardstick?.what ?? '–',
    yardstick?.measured ?? '–',
    yardstick?.ratio.toFixed(yardstick.ratio < 10 ? 1 : 0) ?? '–',
  ]);
  const lines = [head, head.map((title) => (title === head[0] ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function inMs(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

export function inMb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

export function inKb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
