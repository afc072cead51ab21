import { comparePartialDates, lastDay, sortKey } from '../../utils/actors/partial-date';
import type { PositionKind, Stance } from '../../utils/actors/position';

/** What of a position its place on a timeline depends on. */
export interface TimelineItem {
  id: string;
  kind: PositionKind;
  stance: Stance;
  /** A partial ISO date. */
  on: string;
  /** The earlier position that this one takes the place of, by the word of the dataset. */
  supersedes?: string;
}

/** Positions over time. All `x` are shares of the width, 0 at the first day and 1 at the last. */
export interface TimelineLayout {
  /** `YYYY-MM-DD`, both included. */
  first: string;
  last: string;
  /** Stances that occur, the most in favour first; those of which none can be told last. */
  lanes: Stance[];
  /** From left to right; of one place, in the order of `lanes`. */
  points: TimelinePoint[];
  shifts: TimelineShift[];
  /** Beginnings of years between the first day and the last, none where they would stand too close. */
  years: { year: number; x: number }[];
}

/** Positions of one stance that are too close to be told apart, mostly one. */
export interface TimelinePoint {
  /** The earliest first. */
  ids: string[];
  lane: number;
  x: number;
  /** Up to where it may have been said; the same as `x` where the day is known. */
  until: number;
}

/** A position that by the word of the dataset takes the place of another one, with another kind or stance. */
export interface TimelineShift {
  from: string;
  to: string;
  /** Indexes of points. */
  fromPoint: number;
  toPoint: number;
}

/** Points closer than this share of the width become one: in the narrowest panel it is what a pointer needs, 22 px. */
const leastDistance = 0.12;

/** A year closer than this to another label is not written. */
const leastLabelDistance = 0.2;

const msPerDay = 86_400_000;

/** Lays out positions on one topic. The order of the items does not matter. Undefined where all are of one day. */
export function layOutTimeline(items: readonly TimelineItem[]): TimelineLayout | undefined {
  const sorted = items.toSorted((a, b) => comparePartialDates(a.on, b.on) || (a.id < b.id ? -1 : 1));
  const [earliest, latest] = [sorted[0], sorted.at(-1)];
  if (!earliest || !latest) return undefined;
  const first = sortKey(earliest.on);
  // What runs on from a day has no last one: it reaches as far as the others do.
  const last = sorted
    .map(({ on }) => (on.endsWith('/..') ? sortKey(on) : lastDay(on)))
    .reduce((a, b) => (a > b ? a : b));
  if (first === last) return undefined;
  const xOf = (day: string) => daysBetween(first, day) / daysBetween(first, last);
  const lanes = [...new Set(sorted.map(({ stance }) => stance))].toSorted(byStance);
  const points = toPoints(sorted, { lanes, xOf, last });
  return {
    first,
    last,
    lanes,
    points,
    shifts: findShifts(sorted, points),
    years: yearsBetween(first, last, xOf),
  };
}

function toPoints(
  sorted: readonly TimelineItem[],
  { lanes, xOf, last }: { lanes: Stance[]; xOf: (day: string) => number; last: string },
): TimelinePoint[] {
  const points: TimelinePoint[] = [];
  const newestOfLane = new Map<number, TimelinePoint>();
  for (const { id, stance, on } of sorted) {
    const lane = lanes.indexOf(stance);
    const x = xOf(sortKey(on));
    const end = lastDay(on);
    const until = xOf(end < last ? end : last);
    const near = newestOfLane.get(lane);
    if (near && x - near.x < leastDistance) {
      near.ids.push(id);
      near.until = Math.max(near.until, until);
      continue;
    }
    const point = { ids: [id], lane, x, until };
    points.push(point);
    newestOfLane.set(lane, point);
  }
  return points.toSorted((a, b) => a.x - b.x || a.lane - b.lane);
}

function findShifts(sorted: readonly TimelineItem[], points: readonly TimelinePoint[]): TimelineShift[] {
  const byId = new Map(sorted.map((item) => [item.id, item]));
  const pointOf = (id: string) => points.findIndex(({ ids }) => ids.includes(id));
  return sorted.flatMap((to) => {
    const from = to.supersedes === undefined ? undefined : byId.get(to.supersedes);
    if (!from || from.id === to.id || (from.stance === to.stance && from.kind === to.kind)) return [];
    return [{ from: from.id, to: to.id, fromPoint: pointOf(from.id), toPoint: pointOf(to.id) }];
  });
}

function yearsBetween(first: string, last: string, xOf: (day: string) => number): TimelineLayout['years'] {
  const years: TimelineLayout['years'] = [];
  let before = 0;
  for (let year = yearOf(first) + 1; year <= yearOf(last); year++) {
    const x = xOf(`${String(year).padStart(4, '0')}-01-01`);
    if (x - before < leastLabelDistance || 1 - x < leastLabelDistance) continue;
    years.push({ year, x });
    before = x;
  }
  return years;
}

/** In favour first; null, where none can be told, last. */
function byStance(a: Stance, b: Stance): number {
  return (b ?? -Infinity) - (a ?? -Infinity) || 0;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / msPerDay;
}
