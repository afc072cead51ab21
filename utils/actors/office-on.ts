import type { Membership } from './actor';
import { lastDay, sortKey, spanMeets } from './partial-date';

/**
 * The office held on a day: of those whose span meets it, the one that began last. One without any dates counts on
 * every day, after all that have a beginning. Undefined when none holds; offices of other days are never guessed.
 * @param day a partial date
 */
export function officeOn(memberships: readonly Membership[], day: string): Membership | undefined {
  return membershipsOn(memberships, day)[0];
}

/** All memberships that hold on a day, the latest begun first. */
export function membershipsOn(memberships: readonly Membership[], day: string): Membership[] {
  return memberships
    .filter((membership) => spanMeets(membership, day))
    .toSorted((a, b) => (begin(a) === begin(b) ? 0 : begin(a) < begin(b) ? 1 : -1));
}

/** An office in words, such as `Prime Minister of the United Kingdom`, with the day it is stated for. */
export interface OfficeLine {
  role: string;
  /** A partial ISO date; earlier than the day asked for where no more is known. */
  on: string;
}

/**
 * The office held on a day, as it can be stated. Where its end is open, the dataset vouches for it up to `asOf` and no
 * further, since whoever held it then may have left: it is stated for that day.
 */
export function officeLineOn(memberships: readonly Membership[], day: string): OfficeLine | undefined {
  const office = officeOn(memberships, day);
  if (!office) return undefined;
  const { role, to, asOf } = office;
  const isBeyond = to === undefined && asOf !== undefined && sortKey(day) > lastDay(asOf);
  return { role, on: isBeyond ? asOf : day };
}

function begin(membership: Membership): string {
  return membership.from === undefined ? '' : sortKey(membership.from);
}
