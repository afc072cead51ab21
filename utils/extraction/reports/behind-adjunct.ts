import type { Line } from '../text/units';

/** Words looked through for where a claim begins. */
const longestAdjunct = 24;

/** Words of a quotation that may be the name of a programme or a book. */
const longestTitle = 5;

/** Past "on Monday" and "in an interview with the paper" to where the claim begins; null where nothing is claimed. */
export function behindAdjunct(line: Line, from: number): number | null {
  const { units, grammar } = line;
  for (let at = from; at < units.length; at++) {
    const { kind, low, capital } = units[at]!;
    const opened = openedAt(line, at);
    if (opened !== undefined) return opened;
    if (low === '(') {
      const close = closing(line, at);
      if (close === null) return null;
      at = close;
    } else if (isEstimate(line, at)) return at;
    else if (grammar.prepositions.has(low) || grammar.occasions.has(low)) return behindPhrase(line, at);
    else if (!(grammar.times.has(low) && (low !== 'may' || capital)) && !isPassedOver(line, at)) {
      return kind === 'mark' && /^[.!?…;)]$/.test(low) ? null : at;
    }
  }
  return null;
}

/** Units of an aside between a verb and what it claims. */
const longestAside = 4;

/** "said, however, that", French "regrette, elle, que": behind "that"; null where no such aside stands there. */
function asideEnd({ units, grammar }: Line, from: number): number | null {
  for (let at = from + 2; at <= from + longestAside + 1 && at + 2 < units.length; at++) {
    if (units[at]!.low === ',') return grammar.complementizers.has(units[at + 1]!.low) ? at + 2 : null;
  }
  return null;
}

/** "about 30,000 homes", "around a third" of which something is said. */
function isEstimate({ units }: Line, at: number): boolean {
  return estimates.has(units[at]!.low) && units[at + 1]?.kind === 'number';
}

const estimates = new Set('about around over under near between'.split(' '));

/** Where a mark, a quotation or "that" settles where the claim begins; undefined where the unit settles nothing. */
function openedAt({ units, grammar }: Line, at: number): number | null | undefined {
  const { kind, low } = units[at]!;
  const within = (i: number) => (i < units.length ? i : null);
  if (kind === 'quoted') return at;
  if (low === ':' || grammar.complementizers.has(low)) return within(at + 1);
  if (low !== ',') return undefined;
  const next = units[at + 1];
  if (next?.kind === 'quoted') return at + 1;
  const aside = asideEnd({ units, grammar }, at);
  if (aside !== null) return aside;
  return next && grammar.complementizers.has(next.low) ? within(at + 2) : null;
}

/** "said publicly that", "wondered aloud whether" */
function isPassedOver({ units, grammar }: Line, at: number): boolean {
  const { low } = units[at]!;
  const next = units[at + 1];
  if (!grammar.adverbEnding || !next) return false;
  if (!low.endsWith(grammar.adverbEnding) && !grammar.adverbs.has(low)) return false;
  if (next.kind !== 'word') return true;
  return [grammar.complementizers, grammar.prepositions, grammar.subordinators].some((words) =>
    words.has(next.low),
  );
}

/** Behind "in an interview with the paper on Monday": at "that", at a quotation, or where a new clause begins. */
function behindPhrase(line: Line, from: number): number | null {
  const { units, grammar } = line;
  for (let i = from + 1; i < units.length && i - from < longestAdjunct; i++) {
    const { low } = units[i]!;
    if (isTitle(line, i)) continue;
    const opened = openedAt(line, i);
    if (opened !== undefined) return opened;
    const isHelped = grammar.auxiliaries.has(low) && !grammar.occasions.has(units[from]!.low);
    if (low === '(') i = closing(line, i) ?? i;
    else if (isHelped) return null;
    else if (/^[.!?…;]$/.test(low) && !(units[i - 1]!.capital && units[i + 1]?.capital)) return null;
    else if (i - from > 1 && beginsClause(line, i)) return i;
  }
  return null;
}

/** A quotation in which the sentence goes on: the claim is still to come. */
function isTitle({ units }: Line, at: number): boolean {
  const unit = units[at]!;
  const next = units[at + 1];
  if (unit.kind !== 'quoted' || unit.words > longestTitle || unit.endsSentence) return false;
  return next !== undefined && !/^[.,]$/.test(next.low) && units[at - 1]!.low !== ',';
}

/** A small word that begins a clause behind a noun: "he", "there", "the". */
function beginsClause({ units, grammar }: Line, at: number): boolean {
  const { low } = units[at]!;
  const before = units[at - 1]!;
  // "in posing the question": what is posed is no subject.
  if (
    before.kind !== 'word' ||
    (grammar.adjunct?.test(before.low) && grammar.prepositions.has(units[at - 2]?.low ?? ''))
  ) {
    return false;
  }
  if (
    [grammar.prepositions, grammar.determiners, grammar.coordinators].some((words) => words.has(before.low))
  ) {
    return false;
  }
  const pronoun = grammar.pronouns.get(low);
  return (pronoun !== undefined && pronoun !== 'thing') || grammar.clauseOpeners.has(low);
}

function closing({ units }: Line, open: number): number | null {
  const limit = Math.min(units.length, open + longestAdjunct);
  for (let i = open + 1; i < limit; i++) if (units[i]!.low === ')') return i;
  return null;
}
