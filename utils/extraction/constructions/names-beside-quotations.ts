import type { Claim, Stretch } from '../claims/claim';
import { isSomebody } from './headlines';
import { fewestSpoken } from '../claims/quoted-before';
import { phraseBefore } from '../subjects/subject-before';
import { isNamed } from '../subjects/subject-words';
import type { Line } from '../text/units';

/** Words of a name with its office. */
const longestName = 8;

/**
 * What stands behind a name with no verb between: "All agree – Anna Berg: “…”", "… and the minister, Anna Berg (“…”)". A
 * name that begins its sentence is a headline's or a transcript's.
 */
export function claimsOfNames(line: Line): Claim[] {
  const { units } = line;
  return units.flatMap((unit, at): Claim[] => {
    if (unit.kind !== 'quoted' || !unit.startsSentence || unit.words < fewestSpoken) return [];
    const mark = units[at - 1]?.low;
    const opens = mark === ':' || (mark === '(' && units[at + 1]?.low === ')');
    const speaker = opens ? nameBefore(line, at - 1) : null;
    if (!speaker) return [];
    return [
      {
        construction: 'headline',
        speaker,
        cue: { from: at - 1, to: at },
        kind: 'said',
        parts: [{ from: at, to: at + 1 }],
      },
    ];
  });
}

/** The name that ends at `to`, behind a dash, a comma or "and", and before a bracket behind anything: "such as Anna Berg (“…”)". */
function nameBefore(line: Line, to: number): Stretch | null {
  const { units, grammar } = line;
  let from = to;
  if (units[to]!.low === '(' && !grammar.bracketsVerbs) {
    while (from > 0 && isSomebody(line, { from: from - 1, to })) from--;
    if (to - from > 1) return { from, to };
    from = to;
  }
  while (from > 0 && to - from < longestName && !parts(line, from - 1)) from--;
  if (from === 0 || from === to || !parts(line, from - 1)) return null;
  const stretch = { from, to };
  if (isSomebody(line, stretch)) return stretch;
  const phrase = grammar.determiners.has(units[from]!.low) ? phraseBefore(line, { to, floor: from }) : null;
  return phrase && phrase.from === from && isNamed(line, phrase) ? phrase : null;
}

function parts({ units, grammar }: Line, at: number): boolean {
  const { kind, low } = units[at]!;
  return (kind === 'mark' && /^[,;—–-]$/.test(low)) || kind === 'quoted' || grammar.coordinators.has(low);
}
