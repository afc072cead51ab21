import type { Membership } from './actor';
import { sortKey, spanMeets } from './partial-date';

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

function begin(membership: Membership): string {
  return membership.from === undefined ? '' : sortKey(membership.from);
}
