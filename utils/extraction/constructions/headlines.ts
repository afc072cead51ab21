import { trimmedPart, type Claim, type Stretch } from '../claims/claim';
import type { Grammar } from '../grammar/grammar';
import type { Sentence } from '../sentences';
import type { Line, Unit } from '../text/units';

/** Words of a name with its office before a colon. */
const longestName = 7;

/** "Minister Berg: No troops", and in transcripts "BERG: We will not."; null for other colons. */
export function claimOfColon(line: Line): Claim | null {
  const { units } = line;
  const colon = colonIn(units);
  if (colon < 1) return null;
  // "Dazu Berg: …"
  const left = { from: colon > 1 && line.grammar.adverbs.has(units[0]!.low) ? 1 : 0, to: colon };
  const isNamed = isSomebody(line, left) || isDescribed(line, left);
  return isNamed ? claim(line, left, { from: colon + 1, to: units.length }) : null;
}

/** Slavic "Речниця міністерства Олена Коваль: «…»": where nouns have no articles a quotation tells that a name closes. */
function isDescribed({ units, grammar }: Line, { from, to }: Stretch): boolean {
  if (grammar.hasArticles || units[to + 1]?.kind !== 'quoted') return false;
  const words = units.slice(from, to);
  if (!words.at(0)?.capital || !words.at(-1)?.capital) return false;
  return words.every(
    ({ kind, low }) =>
      kind === 'word' && !grammar.cues.has(low) && !grammar.auxiliaries.has(low) && !labels.has(low),
  );
}

/** "No troops – Minister Berg", "No troops: Berg" as the first line of a text. */
export function claimOfHeadline(line: Sentence): Claim | null {
  const { units, paragraph } = line;
  if (paragraph > 0 || /^[.!?]$/.test(units.at(-1)!.low)) return null;
  const mark = units.findLastIndex(({ kind, low }) => kind === 'mark' && /^[—–:-]$/.test(low));
  if (mark < 3) return null;
  const name = { from: mark + 1, to: units.length };
  return isSomebody(line, name) || isNamedBehindComma(line, name)
    ? claim(line, name, { from: 0, to: mark })
    : null;
}

/** Ukrainian "Міст закриють, — мерія": where nouns have no articles a comma before the dash tells that somebody follows. */
function isNamedBehindComma({ units, grammar }: Line, { from, to }: Stretch): boolean {
  if (grammar.hasArticles || units[from - 2]?.low !== ',' || to - from > longestName) return false;
  return units.slice(from, to).every(({ kind, low }) => kind === 'word' && !grammar.auxiliaries.has(low));
}

function colonIn(units: readonly Unit[]): number {
  for (let at = 1; at < units.length && at <= longestName; at++) if (units[at]!.low === ':') return at;
  return -1;
}

function claim(line: Line, speaker: Stretch, stretch: Stretch): Claim | null {
  const { units } = line;
  const part = trimmedPart(line, stretch);
  if (!part || (part.to - part.from < 2 && units[part.from]!.kind !== 'quoted')) return null;
  const cue =
    speaker.from < stretch.from
      ? { from: speaker.to, to: speaker.to + 1 }
      : { from: speaker.from - 1, to: speaker.from };
  return { construction: 'headline', speaker, cue, kind: 'said', parts: [part] };
}

// What stands before a colon and is nobody.
const labels = new Set(
  `look listen see exclusive live updated update watch video opinion analysis breaking news photo photos read note poll q a related factbox
  explainer editorial review interview context source sources by question answer correction email phone tel twitter
  hintergrund kommentar themenverwandte quellen quelle eilmeldung foto exklusiv frage antwort analyse
  vidéo direct infographie exclusif reportage portrait débat
  фото відео видео оновлено обновлено джерело источник думка мнение`.split(/\s+/),
);

/** True for a name of a few words: each has a capital or joins two that have. */
export function isSomebody(line: Line, { from, to }: Stretch): boolean {
  const { units, grammar } = line;
  if (to <= from || to - from > longestName) return false;
  return units
    .slice(from, to)
    .every((unit, at) => mayBeInName(unit, { isFirst: at === 0, isLast: at === to - from - 1 }, grammar));
}

function mayBeInName(
  { kind, low, capital }: Unit,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
  grammar: Grammar,
): boolean {
  if (kind === 'mark') return !isFirst && /^[.()'’&/-]$/.test(low);
  if (kind !== 'word') return false;
  if (labels.has(low) || grammar.times.has(low) || grammar.complementizers.has(low) || grammar.cues.has(low))
    return false;
  if (
    isFirst &&
    [grammar.prepositions, grammar.subordinators, grammar.coordinators, grammar.adverbs].some((words) =>
      words.has(low),
    )
  )
    return false;
  return capital || (!isLast && joining.has(low));
}

const joining = new Set('of the de la du des von van der den di al bin and und et für for з из'.split(' '));
