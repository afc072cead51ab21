import type { Stretch } from '../claims/claim';
import { subjectBefore } from '../subjects/subject-before';
import { isNamed } from '../subjects/subject-words';
import type { Tie } from './tie';
import type { Line } from '../text/units';
import type { VerbGroup } from '../verbs/verb-groups';

/** Words between "quoted" and "as saying". */
const longestCited = 12;

/** Whose words are cited: "the paper quoted Berg as saying that", "Berg was quoted by the paper as saying". */
export function citedTie(line: Line, { from, to, leaning }: VerbGroup, floor: number): Tie | null {
  const { units, grammar } = line;
  if (!leaning || !grammar.likeWords.has(units[from - 1]?.low ?? '')) return null;
  const cites = citingBefore(line, from - 1);
  if (cites === null) return null;
  let help = cites;
  while (help > floor && grammar.auxiliaries.has(units[help - 1]!.low)) help--;
  const isPassive = grammar.passives.has(units[cites - 1]?.low ?? '');
  const cited: Stretch = { from: cites + 1, to: from - 1 };
  const speaker = isPassive ? subjectBefore(line, { to: help, floor }) : cited;
  if (!speaker || speaker.to <= speaker.from || !isNamed(line, speaker)) return null;
  const clauseFrom = isPassive ? speaker.from : cites;
  return { speaker, construction: 'subject and verb', clauseFrom, subjectTo: to };
}

/** Whether a verb cites somebody "as saying", so that it says nothing by itself. */
export function isCiting({ units, grammar }: Line, { at }: VerbGroup): boolean {
  if (!grammar.citing.has(units[at]!.low)) return false;
  const like = units.findIndex(
    ({ low }, i) => i > at && i - at <= longestCited && grammar.likeWords.has(low),
  );
  const says = grammar.cues.get(units[like + 1]?.low ?? '');
  return like > 0 && says?.some(({ form }) => form === 'leaning') === true;
}

function citingBefore({ units, grammar }: Line, to: number): number | null {
  for (let at = to - 1; at >= 0 && to - at <= longestCited; at--) {
    const { kind, low } = units[at]!;
    if (grammar.citing.has(low)) return at;
    if (kind === 'quoted' || (kind === 'mark' && /^[,;:]$/.test(low))) return null;
  }
  return null;
}
