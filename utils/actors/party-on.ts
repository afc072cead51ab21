import type { Membership, Uid } from './actor';
import { membershipsOn } from './office-on';

/**
 * The party or list that somebody held office for on a day: that of the office begun last among those that name one.
 * Undefined where the dataset names none for that day.
 * @param day a partial date
 */
export function partyOn(memberships: readonly Membership[], day: string): Uid | undefined {
  return membershipsOn(memberships, day).find(({ onBehalfOf }) => onBehalfOf !== undefined)?.onBehalfOf;
}
