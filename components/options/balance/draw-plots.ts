// Brought only with the section that shows plots: the library is larger than the rest of the page.
import { axisX, axisY, barX, gridY, plot, rectY, ruleY, text } from '@observablehq/plot';
import { monthTicks } from './month-ticks';
import type { TallyRow } from './tally-rows';

/** Where and in what language a plot is drawn. */
export interface PlotRoom {
  widthPx: number;
  locale: string;
}

const rowHeightPx = 26;
const fontSizePx = 12;
/** A label may take this share of the width. */
const labelShare = 0.4;
/** Space for the figure behind the longest bar. */
const figureRoomPx = 56;

/** One bar a row, its name before it and its figure behind it. */
export function drawBars(rows: readonly TallyRow[], { widthPx, locale }: PlotRoom): Element {
  const numbers = new Intl.NumberFormat(locale);
  const labelPx = Math.min(190, widthPx * labelShare);
  // Rows are told apart by their places: two people may have one name.
  const places = rows.map((_, place) => place);
  return plot({
    width: widthPx,
    height: rows.length * rowHeightPx,
    margin: 0,
    marginLeft: labelPx,
    marginRight: figureRoomPx,
    style: { fontSize: `${fontSizePx}px`, fontFamily: 'inherit' },
    x: { axis: null },
    y: { axis: null, domain: places, padding: 0.3 },
    marks: [
      barX(places, {
        x: (place: number) => rows[place]!.count,
        y: (place: number) => place,
        fill: (place: number) => (rows[place]!.kind === 'named' ? 'var(--sp-accent)' : 'var(--sp-ink-2)'),
        rx: 2,
      }),
      text(places, {
        x: (place: number) => rows[place]!.count,
        y: (place: number) => place,
        text: (place: number) => numbers.format(rows[place]!.count),
        textAnchor: 'start',
        dx: 6,
      }),
      axisY({
        tickSize: 0,
        tickPadding: 8,
        tickFormat: (place: number) => rows[place]!.label,
        // The library reckons letters narrower than some fonts draw them.
        lineWidth: ((labelPx - 8) / fontSizePx) * 0.85,
        textOverflow: 'ellipsis',
        fontSize: fontSizePx,
      }),
    ],
  });
}

/** One bar a month; months without statements stay empty. */
export function drawMonths(
  months: readonly { month: string; count: number }[],
  { widthPx, locale }: PlotRoom,
): Element {
  const numbers = new Intl.NumberFormat(locale);
  const most = Math.max(...months.map(({ count }) => count));
  const { from, to, ticks, format } = monthTicks(
    months.map(({ month }) => month),
    { most: Math.floor(widthPx / 70), locale },
  );
  return plot({
    width: widthPx,
    height: 190,
    marginLeft: 44,
    marginRight: 12,
    marginTop: 10,
    marginBottom: 36,
    style: { fontSize: `${fontSizePx}px`, fontFamily: 'inherit' },
    x: { type: 'utc', domain: [from, to] },
    y: { domain: [0, most] },
    marks: [
      gridY({ ticks: Math.min(most, 4), strokeOpacity: 0.15 }),
      rectY(months, {
        x: ({ month }: { month: string }) => new Date(`${month}-01T00:00Z`),
        y: 'count',
        interval: 'month',
        fill: 'var(--sp-accent)',
        insetLeft: 1,
        insetRight: 1,
      }),
      ruleY([0]),
      axisX(ticks, { tickSize: 0, tickFormat: format, lineHeight: 1.2 }),
      axisY({
        ticks: Math.min(most, 4),
        tickSize: 0,
        label: null,
        tickFormat: (count: number) => numbers.format(count),
      }),
    ],
  });
}
