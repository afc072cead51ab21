import type { PositionKind } from '../../actors/position';
import { trimmedPart, type Claim, type Stretch } from '../claims/claim';
import { subjectAfter } from '../subjects/subject-after';
import { phraseBefore } from '../subjects/subject-before';
import type { Line, Unit } from '../text/units';

/** Whose a noun is, and where what it claims may begin. */
interface Owner {
  speaker: Stretch;
  to: number;
}

/** "the Kremlin's demands for …", "her remark that …", German "die Forderung der Partei, …", Russian "заявление Берга о том, что …". */
export function claimsOfNouns(line: Line): Claim[] {
  const { units, grammar } = line;
  return units.flatMap((unit, at) => {
    const kind = unit.kind === 'word' ? grammar.nounCues.get(unit.low) : undefined;
    if (!kind) return [];
    const owner = ownerBefore(line, at) ?? ownerBehind(line, at);
    const part = owner && partBehind(line, owner.to, kind);
    if (!part) return [];
    return [
      { construction: 'noun', speaker: owner.speaker, cue: { from: at, to: at + 1 }, kind, parts: [part] },
    ];
  });
}

/** "the minister's latest demand", "her demand", German "Bergs Forderung", with one adjective between at most. */
function ownerBefore(line: Line, at: number): Owner | null {
  const { units, grammar } = line;
  const isPossessive = (i: number) => grammar.possessives.has(units[i]?.low ?? '');
  const owns = (i: number) =>
    /(?:'s|s')$/.test(units[i]!.low) || isPossessive(i) || isGermanGenitive(line, i);
  const owner = [at - 1, at - 2].find((i) => i >= 0 && owns(i));
  if (owner === undefined) return null;
  const alone = { from: owner, to: owner + 1 };
  if (isPossessive(owner)) return { speaker: alone, to: at + 1 };
  const speaker = grammar.bracketsVerbs ? alone : phraseBefore(line, { to: owner + 1, floor: 0 });
  return speaker && { speaker, to: at + 1 };
}

function isGermanGenitive({ units, grammar }: Line, i: number): boolean {
  const { capital, low } = units[i]!;
  return grammar.bracketsVerbs && capital && low.endsWith('s') && !grammar.determiners.has(low);
}

/** "the demand by the minister", French "la demande du ministre", Ukrainian "вимога міністра". */
function ownerBehind(line: Line, at: number): Owner | null {
  const { units, grammar } = line;
  const next = units[at + 1];
  if (next?.kind !== 'word') return null;
  const leads = grammar.owners.has(next.low);
  if (grammar.hasArticles && !leads) return null;
  const speaker = subjectAfter(line, leads && !grammar.determiners.has(next.low) ? at + 2 : at + 1);
  if (!speaker) return null;
  const to = aimWithin(line, speaker) ?? speaker.to;
  return { speaker: { from: speaker.from, to }, to };
}

/** Where the words for an owner go on with what is asked for: "du Kremlin concernant", "Кремля вывести". */
function aimWithin({ units, grammar }: Line, { from, to }: Stretch): number | null {
  for (let i = from + 1; i < to; i++) {
    const { low, capital } = units[i]!;
    const isInfinitive = (at: number) => grammar.infinitive?.test(units[at]?.low ?? '') === true;
    const isAim = grammar.owners.has(low) ? isInfinitive(i + 1) : grammar.aims.has(low);
    if (isAim || (!grammar.hasArticles && !capital && isInfinitive(i))) return i;
  }
  return null;
}

function partBehind(line: Line, behind: number, kind: PositionKind): Stretch | null {
  const { units, grammar } = line;
  const from = behindOccasion(line, behind);
  const opens = units[from];
  if (!opens) return null;
  if (opens.kind === 'quoted') return endOf(line, { from, isClause: true });
  const clause = clauseFrom(line, from);
  if (clause !== null) return endOf(line, { from: clause, isClause: true });
  // "his support for Berg", "comments on the plan" hold no claim; "her demand for a pause" does.
  if (opens.low === ',' && opensGermanClause(line, from + 1))
    return endOf(line, { from: from + 1, isClause: true });
  if (kind !== 'demanded' && kind !== 'pledged') return null;
  if (grammar.aims.has(opens.low)) {
    const isInfinitive = grammar.purposes.has(opens.low);
    return endOf(line, { from: isInfinitive ? from : from + 1, isClause: isInfinitive });
  }
  return grammar.infinitive?.test(opens.low) ? endOf(line, { from, isClause: false }) : null;
}

/** Words of "про те, що", "selon laquelle" between a noun and its clause. */
const longestLead = 4;

/** Where the clause of a noun begins; null where none does. */
function clauseFrom({ units, grammar }: Line, from: number): number | null {
  for (let i = from; i < units.length && i - from < longestLead; i++) {
    const { low } = units[i]!;
    if (grammar.complementizers.has(low) || grammar.nounRelatives.has(low))
      return i + 1 < units.length ? i + 1 : null;
    if (low !== ',' && !grammar.nounLeads.has(low)) return null;
  }
  return null;
}

/** German, up to the next comma: "die Forderung, den Hafen zu öffnen", "der Vorwurf, Berg habe gelogen". */
function opensGermanClause({ units, grammar }: Line, from: number): boolean {
  if (!grammar.bracketsVerbs) return false;
  const end = units.findIndex(({ low }, i) => i > from && /^[,;:]$/.test(low));
  return units
    .slice(from, end < 0 ? units.length : end)
    .some(
      ({ low, capital }) =>
        low === 'zu' ||
        (!capital && grammar.borrowed.has(low)) ||
        /^(?:an|ab|auf|aus|ein|vor|bei)zu\p{L}+en$/u.test(low),
    );
}

interface Part {
  from: number;
  isClause: boolean;
}

/** "demands for a pause were rejected": the verb behind a thing is the writer's. Null where the sentence breaks off before it. */
function endOf(line: Line, { from, isClause }: Part): Stretch | null {
  const { units, grammar } = line;
  if (from >= units.length) return null;
  const ends = ({ kind, low }: Unit) =>
    (kind === 'mark' && /^[,;.!?—–]$/.test(low)) ||
    (!isClause && (grammar.auxiliaries.has(low) || grammar.negations.has(low)));
  let to = from + 1;
  while (to < units.length && !ends(units[to]!)) to++;
  const part = trimmedPart(line, { from, to });
  return part && (part.to - part.from > 1 || units[part.from]!.kind === 'quoted') ? part : null;
}

/** Words of "during the debate" between a noun and what it claims. */
const longestOccasion = 6;

/** Past "her remark at the party on Monday" to "that"; where nothing such follows, the index itself. */
function behindOccasion({ units, grammar }: Line, from: number): number {
  const { low } = units[from] ?? { low: '' };
  if (!grammar.prepositions.has(low) || grammar.aims.has(low) || grammar.nounLeads.has(low)) return from;
  for (let i = from + 1; i < units.length && i - from < longestOccasion; i++) {
    if (grammar.complementizers.has(units[i]!.low)) return i;
    if (units[i]!.kind !== 'word') return from;
  }
  return from;
}
