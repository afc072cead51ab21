/** A stretch of a text, in UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A name that judges found in a text. */
export interface GoldName extends Span {
  /** Such as `full` or `surname`. */
  kind?: string;
  name?: string;
  /** The person's id in the list of names; `NIL` and nothing at all are people that no list has. */
  link?: string;
}

export interface JudgedText {
  id: string;
  lang: string;
  text: string;
  persons: readonly GoldName[];
  /** Neither missed nor wrong. */
  optional: readonly Span[];
  /** Traps: names of people, places and things that are nobody's of the list. */
  others: readonly Span[];
  /** What was judged, where that is not all of the text. */
  evalSpan?: readonly [start: number, end: number];
}

export interface FoundName extends Span {
  /** An id in the list of names. */
  actor: string;
}

/** Sums over texts. */
export interface Score {
  texts: number;
  gold: number;
  found: number;
  /** Found names that overlap one of gold, one to one. */
  matched: number;
  /** Of the matched whose person is known: all, and those that name that person. */
  linked: number;
  rightPerson: number;
  trapsHit: number;
}

/** Whether a found actor is the person that gold names: by id, or by name where several lists are merged. */
export type IsSame = (actor: string, gold: GoldName) => boolean;

/**
 * Compares what was found with what judges found. A found name counts where it overlaps a name of gold, one to one and
 * the longest overlap first. With `kinds`, names of gold of other kinds are neither missed nor wrong.
 */
export function scoreText(
  judged: JudgedText,
  found: readonly FoundName[],
  { kinds, isSame }: { kinds?: readonly string[]; isSame: IsSame },
): Score {
  const names = distinct(found).filter(({ start, end }) => {
    const [from, to] = judged.evalSpan ?? [-Infinity, Infinity];
    return end > from && start < to;
  });
  const counts = (gold: GoldName) => kinds === undefined || kinds.includes(gold.kind ?? '');
  const goldOf = pairUp(judged.persons, names);
  const matched = [...goldOf].filter(([, gold]) => counts(gold));
  const linked = matched.filter(([, { link }]) => link !== undefined && link !== 'NIL');
  const ignored = [...judged.optional, ...judged.persons.filter((gold) => !counts(gold))];
  const extra = names.filter((name) => !goldOf.has(name) && !ignored.some((span) => overlap(span, name) > 0));
  const traps = extra.filter((name) => judged.others.some((span) => overlap(span, name) > 0));
  return {
    texts: 1,
    gold: judged.persons.filter(counts).length,
    found: matched.length + extra.length,
    matched: matched.length,
    linked: linked.length,
    rightPerson: linked.filter(([{ actor }, gold]) => isSame(actor, gold)).length,
    trapsHit: traps.length,
  };
}

export function addScores(scores: readonly Score[]): Score {
  const sum: Score = { texts: 0, gold: 0, found: 0, matched: 0, linked: 0, rightPerson: 0, trapsHit: 0 };
  for (const score of scores) {
    for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
  }
  return sum;
}

/** What is missed, and what is found that is nobody's or somebody else's; by place. */
export interface Failure extends Span {
  kind: 'missed' | 'extra' | 'wrong person';
}

export function failuresIn(judged: JudgedText, found: readonly FoundName[], isSame: IsSame): Failure[] {
  const names = distinct(found);
  const goldOf = pairUp(judged.persons, names);
  const matched = new Set(goldOf.values());
  const missed = judged.persons.filter((gold) => !matched.has(gold));
  const extra = names.filter(
    (name) => !goldOf.has(name) && !judged.optional.some((span) => overlap(span, name) > 0),
  );
  const wrong = [...goldOf].filter(([{ actor }, gold]) => gold.link !== undefined && !isSame(actor, gold));
  const failures: Failure[] = [
    ...missed.map(({ start, end }) => ({ kind: 'missed' as const, start, end })),
    ...extra.map(({ start, end }) => ({ kind: 'extra' as const, start, end })),
    ...wrong.map(([{ start, end }]) => ({ kind: 'wrong person' as const, start, end })),
  ];
  return failures.toSorted((a, b) => a.start - b.start);
}

/** Which name of gold each found name stands for. */
function pairUp(gold: readonly GoldName[], found: readonly FoundName[]): Map<FoundName, GoldName> {
  const pairs = gold.flatMap((one) =>
    found.map((name) => ({ one, name, shared: sharedBy(one, name) })).filter(({ shared }) => shared > 0),
  );
  const goldOf = new Map<FoundName, GoldName>();
  const taken = new Set<GoldName>();
  for (const { one, name } of pairs.toSorted((a, b) => b.shared - a.shared)) {
    if (taken.has(one) || goldOf.has(name)) continue;
    taken.add(one);
    goldOf.set(name, one);
  }
  return goldOf;
}

/** The very same stretch goes before any overlap. */
function sharedBy(a: Span, b: Span): number {
  return a.start === b.start && a.end === b.end ? Number.MAX_SAFE_INTEGER : overlap(a, b);
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function distinct(names: readonly FoundName[]): FoundName[] {
  const seen = new Set<string>();
  return names.filter(({ start, end }) => {
    const isNew = !seen.has(`${start}-${end}`);
    seen.add(`${start}-${end}`);
    return isNew;
  });
}
