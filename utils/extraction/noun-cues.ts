import { trimmedPart, type Claim, type Stretch } from './claim';
import { phraseBefore } from './subject-before';
import type { Line, Unit } from './units';

const possessives = new Set(['his', 'her', 'their', 'its']);

/** Words that lead from such a noun to what is claimed; "to" is part of it. */
const opening = new Set('that to for against of on about'.split(' '));

/** "the Kremlin's demands for …", "her remark that …". */
export function claimsOfNouns(line: Line): Claim[] {
  if (line.grammar.nounCues.size === 0) return [];
  return line.units.flatMap((unit, at) => {
    const kind = unit.kind === 'word' ? line.grammar.nounCues.get(unit.low) : undefined;
    const speaker = kind && ownerBefore(line, at);
    const part = speaker && partBehind(line, at);
    if (!kind || !speaker || !part) return [];
    return [{ construction: 'noun', speaker, cue: { from: at, to: at + 1 }, kind, parts: [part] }];
  });
}

/** Whose it is, with one adjective between at most: "the minister's latest demand". */
function ownerBefore(line: Line, at: number): Stretch | null {
  const owns = ({ low }: Unit) => possessives.has(low) || /(?:'s|s')$/.test(low);
  const owner = [at - 1, at - 2].find((i) => i >= 0 && owns(line.units[i]!));
  if (owner === undefined) return null;
  if (possessives.has(line.units[owner]!.low)) return { from: owner, to: owner + 1 };
  return phraseBefore(line, { to: owner + 1, floor: 0 });
}

function partBehind(line: Line, at: number): Stretch | null {
  const { units, grammar } = line;
  const from = behindOccasion(line, at + 1);
  const opens = units[from];
  if (!opens || (opens.kind !== 'quoted' && !opening.has(opens.low))) return null;
  // "his support for Berg", "comments on the plan" hold no claim; "her demand for a pause" does.
  const isDemand = grammar.nounCues.get(units[at]!.low) === 'demanded';
  if (!isDemand && opens.kind !== 'quoted' && !grammar.complementizers.has(opens.low)) return null;
  const isClause = grammar.complementizers.has(opens.low) || opens.low === 'to';
  // "demands for a pause were rejected": the verb behind a thing is the writer's.
  const ends = ({ kind, low }: Unit) =>
    (kind === 'mark' && /^[,;.!?—–]$/.test(low)) || (!isClause && grammar.auxiliaries.has(low));
  let to = from + 1;
  while (to < units.length && !ends(units[to]!)) to++;
  const part = trimmedPart(line, {
    from: opens.kind === 'quoted' || opens.low === 'to' ? from : from + 1,
    to,
  });
  return part && (part.to - part.from > 1 || units[part.from]!.kind === 'quoted') ? part : null;
}

/** Words of "during the debate" between a noun and what it claims. */
const longestOccasion = 6;

/** Past "her remark at the party on Monday" to "that"; where nothing such follows, the index itself. */
function behindOccasion({ units, grammar }: Line, from: number): number {
  if (!grammar.prepositions.has(units[from]?.low ?? '') || opening.has(units[from]!.low)) return from;
  for (let i = from + 1; i < units.length && i - from < longestOccasion; i++) {
    if (grammar.complementizers.has(units[i]!.low)) return i;
    if (units[i]!.kind !== 'word') return from;
  }
  return from;
}
