import type { ActorSlice } from '../actors/actor-slice';
import { officeOn } from '../actors/office-on';
import { lastDay, sortKey } from '../actors/partial-date';
import type { Position } from '../actors/position';
import type { PositionLine, SinceArticle } from './card-content';
import { describePosition, newestFirst, positionDate } from './describe-position';
import { staleOn } from './staleness';

/** When and in which language a position is read. */
export interface ReadingDay {
  /** The day of the article, a partial ISO date. */
  articleDate?: string;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  /** The interface language, for topic labels. */
  lang: string;
}

/**
 * Puts an actor's positions in words as they stand on the day that is read of: how far from the article, whether stale,
 * and the office then where it was another one. What one actor holds is looked through once, for all of its lines.
 */
export function describerOf(slice: ActorSlice, occasion: ReadingDay): (position: Position) => PositionLine {
  const { articleDate, today, lang } = occasion;
  const stale = staleOn(slice.positions, articleDate ?? today);
  const officeNow = officeOn(slice.actor.memberships, officeDay(slice, occasion))?.role;

  return (position) => {
    const { on } = positionDate(position);
    const staleNow = stale.get(position.id);
    const since = articleDate === undefined ? undefined : sinceArticle(on, articleDate);
    const line = describePosition(position, slice, lang);
    const { office } = line;
    // Into the line itself, which nobody else has yet: copying thousands costs more than describing them.
    if (since) line.since = since;
    if (staleNow) line.stale = staleNow;
    if (office !== undefined && office !== officeNow) line.thenOffice = office;
    return line;
  };
}

/** The day whose office is stated: the article's, else that of the newest position, else today. */
export function officeDay({ positions }: ActorSlice, { articleDate, today }: ReadingDay): string {
  const [newest] = newestFirst(positions);
  return articleDate ?? (newest && positionDate(newest).on) ?? today;
}

/** Undefined where the dates leave open which of both came first, but for the same day. */
function sinceArticle(on: string, articleDate: string): SinceArticle | undefined {
  const [begins, ends] = [sortKey(on), lastDay(on)];
  if (ends < sortKey(articleDate)) return { articleDate, is: 'before' };
  if (begins > lastDay(articleDate)) return { articleDate, is: 'after' };
  return begins === ends && begins === sortKey(articleDate) ? { articleDate, is: 'same-day' } : undefined;
}
