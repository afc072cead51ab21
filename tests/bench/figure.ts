/** One line of the table: what was measured, and the yardstick of the same run that it is held against. */
export interface Figure {
  what: string;
  measured: string;
  /** Absent where the figure stands for itself. */
  yardstick?: {
    what: string;
    measured: string;
    /** Absent where the yardstick itself did not come to an end. */
    ratio?: number;
  };
  /** What the ratio, or else the figure, is to reach, such as `≤ 1.3`. */
  reach?: string;
}

/** As the README has it. */
export function toTable(figures: readonly Figure[]): string {
  const head = ['What', 'Standpoint', 'Yardstick', 'Ratio', 'To reach'];
  const rows = figures.map(({ what, measured, yardstick, reach }) => [
    what,
    measured,
    yardstick ? `${yardstick.what}: ${yardstick.measured}` : '',
    yardstick?.ratio === undefined ? '' : ratioOf(yardstick.ratio),
    reach ?? '',
  ]);
  const rule = ['---', '---:', '---', '---:', '---:'];
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function ratioOf(ratio: number): string {
  if (ratio < 0.01) return '< 0.01';
  return ratio.toFixed(ratio >= 20 ? 0 : ratio >= 0.95 ? 1 : 2);
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
