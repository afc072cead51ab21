import type { Uid } from '../actors/actor';
import type { HeldOffice, OfficeKind } from '../actors/held-office';
import { lastDay, sortKey, spanMeets } from '../actors/partial-date';

/** Who held which office of a country when. */
export interface OfficeTable {
  isEmpty: boolean;
  /**
   * The one who held it on a day; undefined where nobody is known to, or more than one may have. Where the dataset vouches
   * for a holder up to a day only, whoever held it then may have left by later.
   *
   * @param day a partial ISO date
   */
  holderOn: (office: { kind: OfficeKind; country: string }, day: string) => Uid | undefined;
  /** The offices that an actor may have held on a day. */
  heldBy: (actor: Uid, day: string) => { kind: OfficeKind; country: string }[];
}

export function createOfficeTable(offices: readonly HeldOffice[]): OfficeTable {
  const byOffice = groupedBy(keyOf, offices);
  const byActor = groupedBy(({ actor }) => actor, offices);
  return {
    isEmpty: offices.length === 0,
    holderOn(office, day) {
      const possible = (byOffice.get(keyOf(office)) ?? []).filter((held) => spanMeets(held, day));
      const holders = new Set(possible.map(({ actor }) => actor));
      return holders.size === 1 ? possible.find((held) => isSure(held, day))?.actor : undefined;
    },
    heldBy: (actor, day) =>
      (byActor.get(actor) ?? [])
        .filter((held) => spanMeets(held, day))
        .map(({ kind, country }) => ({ kind, country })),
  };
}

function groupedBy(key: (office: HeldOffice) => string, offices: readonly HeldOffice[]) {
  const groups = new Map<string, HeldOffice[]>();
  for (const office of offices) {
    const group = groups.get(key(office)) ?? [];
    group.push(office);
    groups.set(key(office), group);
  }
  return groups;
}

function keyOf({ kind, country }: { kind: OfficeKind; country: string }): string {
  return `${kind} ${country}`;
}

/** The whole of the day lies in the time for which the office is known to be held. */
function isSure({ from, to, asOf }: HeldOffice, day: string): boolean {
  const [begins, ends] = [sortKey(day), lastDay(day)];
  if (from === undefined || lastDay(from.replace('/..', '')) > begins) return false;
  if (to !== undefined) return sortKey(to) >= ends;
  return asOf === undefined || lastDay(asOf) >= ends;
}
