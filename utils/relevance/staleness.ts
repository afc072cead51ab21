import type { Uid } from '../actors/actor';
import { lastDay, sortKey } from '../actors/partial-date';
import type { Position } from '../actors/position';
import { newestFirst, sortDay, positionDate } from './describe-position';

/** Why a statement is not to be taken for what the actor holds on the day that is read of. */
export type Stale =
  /** A later one says in the dataset that it takes its place. */
  | 'superseded'
  /** The actor has gone on speaking on the topic since. */
  | 'overtaken'
  /** Long ago, and little is held since. */
  | 'old';

/** In a year a budget, a session of parliament and many an office turn over. */
const oldAfterMonths = 12;

/** Where an actor speaks often on a topic, the topic moves: what is a quarter behind and so often followed is behind it. */
const overtakenAfterMonths = 3;
const overtakenBy = 2;

/**
 * Which of an actor's positions are stale on a day, topic by topic; what is said after that day makes none of them so.
 * Of a partial date its last day counts, so nothing is called stale for what its date leaves open. n log n.
 *
 * @param day a partial ISO date
 */
export function staleOn(positions: readonly Position[], day: string): ReadonlyMap<Uid, Stale> {
  const reference = sortKey(day);
  const old = monthsBefore(reference, oldAfterMonths);
  const behind = monthsBefore(reference, overtakenAfterMonths);
  const held = newestFirst(positions).filter((position) => sortDay(position) <= lastDay(day));
  const superseded = new Set(held.flatMap(({ supersedes }) => supersedes ?? []));
  const stale = new Map<Uid, Stale>();
  const daysByTopic = new Map<Uid, string[]>();
  for (const position of held) {
    const { id, topic } = position;
    const days = daysByTopic.get(topic) ?? [];
    const latest = lastDay(positionDate(position).on);
    // They come newest first: those that may be of the same time stand last.
    let newer = days.length;
    while (newer > 0 && (days[newer - 1] ?? '') <= latest) newer--;
    if (superseded.has(id)) stale.set(id, 'superseded');
    else if (latest < behind && newer >= overtakenBy) stale.set(id, 'overtaken');
    else if (latest < old) stale.set(id, 'old');
    days.push(sortDay(position));
    daysByTopic.set(topic, days);
  }
  return stale;
}

/** The same day so many months earlier, the month's last where it has no such day. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
