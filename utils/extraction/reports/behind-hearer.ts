import type { Line } from '../text/units';

/** Words of whom something is said to. */
const longestHearer = 12;

/** Words of a quotation that may be the name of a programme. */
const longestTitle = 5;

/** Object pronouns, and hearers of one word. */
const shortHearers = new Set(
  'me him her us them you everyone everybody people reporters journalists'.split(' '),
);

/** Behind whom it is said to: "told reporters", "told the paper's Anna Berg". Null where nothing follows. */
export function behindHearer(line: Line, from: number): number | null {
  const { units } = line;
  const first = units[from];
  if (!first) return null;
  if (first.kind === 'quoted') return first.words > longestTitle || first.endsWithComma ? from : from + 1;
  if (shortHearers.has(first.low)) return from + 1;
  if (first.kind === 'mark') return from;
  let at = from;
  while (at < units.length && at - from < longestHearer && !endsHearer(line, at, from)) at++;
  return at < units.length ? at : null;
}

function endsHearer({ units, grammar }: Line, at: number, from: number): boolean {
  const unit = units[at]!;
  const before = at > from ? units[at - 1]! : null;
  const { kind, low, capital } = unit;
  if (kind === 'quoted') return unit.words > longestTitle || unit.endsWithComma || before?.low === ',';
  if (kind === 'mark') return low === '.' ? !units[at + 1]?.capital : !/^['’&/-]$/.test(low);
  if (grammar.complementizers.has(low) || grammar.times.has(low)) return true;
  if (grammar.prepositions.has(low) && low !== 'of' && low !== 'at') return true;
  if (!before) return false;
  if (grammar.pronouns.has(low) || grammar.subordinators.has(low) || low === 'there') return true;
  if (grammar.determiners.has(low)) {
    return !grammar.prepositions.has(before.low) && !grammar.coordinators.has(before.low);
  }
  // "told aides Berg would resign"
  return capital && before.kind === 'word' && !before.capital && !/(?:'s|^of|^and|^the|^a)$/.test(before.low);
}
