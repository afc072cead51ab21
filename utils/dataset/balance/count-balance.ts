import type { Stance } from '../../actors/position';

/** A statement as it is counted; what the dataset does not tell is absent. Equal values are equal keys. */
export interface Counted {
  actor?: number;
  topic?: number;
  country?: string;
  party?: string;
  outlet?: number;
  language?: string;
  /** `2025-03`. */
  month?: string;
  stance: Stance;
}

/** What stands in a tally before its values have names. */
export interface KeyTally<Key> {
  shares: { key: Key; count: number }[];
  others: { values: number; count: number };
  untold: number;
}

export interface KeyBalance {
  total: number;
  actor: KeyTally<number>;
  country: KeyTally<string>;
  party: KeyTally<string>;
  outlet: KeyTally<number>;
  language: KeyTally<string>;
  months: { month: string; count: number }[];
  undated: number;
  topics: { oneSided: OneSided[]; more: number; single: number; compared: number };
}

export interface OneSided {
  topic: number;
  count: number;
  voice?: { kind: 'actor'; key: number } | { kind: 'party'; key: string };
  stance?: 'for' | 'against';
}

/** More bars than a reader compares at a glance. */
export const mostShares = 12;
/** More topics than anybody reads through. */
const mostTopics = 50;

/** Counts statements one by one; each is added in constant time. */
export interface BalanceCounter {
  add(statement: Counted): void;
  /** Linear in the values counted, not in the statements. */
  balance(): KeyBalance;
}

export function createBalanceCounter(): BalanceCounter {
  const tallies = {
    actor: createTally<number>(),
    country: createTally<string>(),
    party: createTally<string>(),
    outlet: createTally<number>(),
    language: createTally<string>(),
    month: createTally<string>(),
  };
  const topics = new Map<number, Sides>();
  let total = 0;
  return {
    add(statement) {
      total++;
      tallies.actor.add(statement.actor);
      tallies.country.add(statement.country);
      tallies.party.add(statement.party);
      tallies.outlet.add(statement.outlet);
      tallies.language.add(statement.language);
      tallies.month.add(statement.month);
      if (statement.topic === undefined) return;
      const sides = topics.get(statement.topic);
      if (sides) join(sides, statement);
      else topics.set(statement.topic, join({ count: 0, for: 0, against: 0, between: 0 }, statement));
    },
    balance: () => ({
      total,
      actor: tallies.actor.tally(),
      country: tallies.country.tally(),
      party: tallies.party.tally(),
      outlet: tallies.outlet.tally(),
      language: tallies.language.tally(),
      months: tallies.month
        .entries()
        .map(([month, count]) => ({ month, count }))
        .toSorted((a, b) => (a.month < b.month ? -1 : 1)),
      undated: tallies.month.untold(),
      topics: oneSidedOf(topics),
    }),
  };
}

function createTally<Key extends number | string>() {
  const counts = new Map<Key, number>();
  let untold = 0;
  return {
    add(key: Key | undefined) {
      if (key === undefined) untold++;
      else counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    untold: () => untold,
    entries: () => [...counts],
    tally(): KeyTally<Key> {
      // Of equal counts the one met first comes first: sorting is stable.
      const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
      // One bar more takes no more room than a line for one other.
      const shown = sorted.length === mostShares + 1 ? sorted : sorted.slice(0, mostShares);
      const rest = sorted.slice(shown.length);
      return {
        shares: shown.map(([key, count]) => ({ key, count })),
        others: { values: rest.length, count: rest.reduce((sum, [, count]) => sum + count, 0) },
        untold,
      };
    },
  };
}

/** What has been seen of a topic. A voice is gone, `null`, once a second one has been met. */
interface Sides {
  count: number;
  actor?: number | null;
  party?: string | null;
  for: number;
  against: number;
  between: number;
}

function join(sides: Sides, { actor, party, stance }: Counted): Sides {
  sides.actor = (sides.count === 0 || sides.actor === actor) && actor !== undefined ? actor : null;
  // Who speaks for no party that is known may stand anywhere.
  sides.party = (sides.count === 0 || sides.party === party) && party !== undefined ? party : null;
  sides.count++;
  if (stance === 0) sides.between++;
  else if (stance !== null) sides[stance > 0 ? 'for' : 'against']++;
  return sides;
}

function oneSidedOf(topics: ReadonlyMap<number, Sides>): KeyBalance['topics'] {
  const compared = [...topics].filter(([, { count }]) => count > 1);
  const oneSided = compared
    .map(([topic, sides]): OneSided => {
      const [voice, stance] = [voiceOf(sides), stanceOf(sides)];
      return { topic, count: sides.count, ...(voice && { voice }), ...(stance && { stance }) };
    })
    .filter(({ voice, stance }) => voice ?? stance)
    .toSorted((a, b) => b.count - a.count);
  return {
    oneSided: oneSided.slice(0, mostTopics),
    more: Math.max(0, oneSided.length - mostTopics),
    single: topics.size - compared.length,
    compared: compared.length,
  };
}

function voiceOf({ actor, party }: Sides): OneSided['voice'] {
  if (typeof actor === 'number') return { kind: 'actor', key: actor };
  return typeof party === 'string' ? { kind: 'party', key: party } : undefined;
}

function stanceOf({ for: pro, against, between }: Sides): OneSided['stance'] {
  if (between > 0 || pro + against < 2) return undefined;
  if (against === 0) return 'for';
  return pro === 0 ? 'against' : undefined;
}
