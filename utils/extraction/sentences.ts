import type { Grammar } from './grammar/grammar';
import { dialogueIn } from './text/dash-dialogue';
import { datelineEnd } from './text/datelines';
import type { Span } from './statement';
import { quotationsIn } from './text/quotation-marks';
import { tellerOfAnyVerb } from './subjects/teller-of-any-verb';
import { tokensIn } from './text/tokens';
import { unitsOf, type Line, type Unit } from './text/units';

export interface Sentence extends Line {
  start: number;
  end: number;
  /** Counts from 0. */
  paragraph: number;
}

/**
 * The sentences of a text as its writer's own: a quotation is one unit of the sentence around it, however many
 * sentences it holds. A line is a paragraph, and no sentence runs over its end. Linear.
 */
export function sentencesIn(text: string, grammar: Grammar): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const span of paragraphsIn(text)) {
    const tokens = tokensIn(text, span, grammar.lang);
    if (tokens.length === 0) continue;
    const spoken = dialogueIn(tokens, grammar);
    const units = unitsOf(text, tokens, spoken.length > 0 ? spoken : quotationsIn(text, tokens), grammar);
    for (const own of partsOf(units.slice(datelineEnd(units)), text, grammar)) {
      sentences.push({ grammar, units: own, start: own[0]!.start, end: own.at(-1)!.end, paragraph });
    }
    paragraph++;
  }
  return sentences;
}

function* paragraphsIn(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const broken = text.slice(start, start + 1) === '\n' ? start : text.indexOf('\n', start);
    const end = broken < 0 ? text.length : broken;
    if (end > start) yield [start, end];
    start = end + 1;
  }
}

/** Units of a sentence: text without an end, such as a table, is cut here, so that no rule looks further. */
const longestSentence = 300;

function* partsOf(units: readonly Unit[], text: string, grammar: Grammar): Generator<Unit[]> {
  let from = 0;
  for (let at = 0; at < units.length - 1; at++) {
    if (at - from < longestSentence && !endsSentence({ units, grammar }, at, text)) continue;
    yield units.slice(from, at + 1);
    from = at + 1;
  }
  if (from < units.length) yield units.slice(from);
}

function endsSentence(line: Line, at: number, text: string): boolean {
  const { units } = line;
  const unit = units[at]!;
  const next = units[at + 1]!;
  // A teaser glued to the next one: "Talks go on12.03.25".
  if (unit.kind === 'word' && next.kind === 'number' && next.start === unit.end) {
    return /^\p{N}{1,2}\.\p{N}{1,2}\.\p{N}{2,4}/u.test(next.low);
  }
  const begins =
    next.kind === 'quoted' || next.kind === 'number' || next.capital || /^[-–—•¿¡([]$/.test(next.low);
  if (!begins) return false;
  if (unit.kind === 'quoted') {
    if (!unit.endsSentence || next.kind === 'mark' || saysWho(line, at + 1)) return false;
    // "“Why?” Berg pressed." is one sentence, "“Never.” Berg left." two.
    return !/[!?]$/.test(text.slice(...unit.inner)) || tellerOfAnyVerb(line, at) === null;
  }
  if (unit.kind !== 'mark') return false;
  return unit.low === '.' ? !isAbbreviation(line, at, text) : /^[!?…]$/.test(unit.low);
}

/** A full stop that belongs to the word before it: "Mr. Berg", "J. Berg", "am 3. März", "the U.S. envoy". */
function isAbbreviation({ units, grammar: { abbreviations } }: Line, at: number, text: string): boolean {
  const stop = units[at]!;
  const next = units[at + 1]!;
  const before = units[at - 1];
  if (!before || before.kind === 'quoted' || before.end !== stop.start) return false;
  if (before.kind === 'number') {
    return before.low.length <= 2 && abbreviations.has('#') && next.kind !== 'quoted';
  }
  if (before.kind !== 'word') return false;
  const isGlued = stop.end === next.start && /\S/.test(text[stop.end] ?? ' ');
  if ((isGlued && before.capital && before.low.length <= 2) || abbreviations.has(before.low)) return true;
  const isInitial = before.capital && (/^\p{L}$/u.test(before.low) || before.low.includes('.'));
  // Only a small word with a capital tells that a sentence ends with initials: "in the U.S. The envoy".
  return isInitial && before.low !== 'i' && !openers.has(next.low);
}

/** Small words that open a sentence. */
const openers = new Set(
  `the a he she it they we in on but and this that these those his her their if when while after before i no there
  der die das er sie es in le la les il elle він вона це он она это`.split(/\s+/),
);

/** Words between a quotation and the cue that says whose it is. */
const longestNameBehind = 9;

/** "“Why?” Anna Berg asked.": the sentence goes on where a cue follows a name and nothing is claimed behind it. */
function saysWho({ units, grammar }: Line, from: number): boolean {
  // German has its verb right behind the quotation: a capital begins a sentence of its own.
  if (grammar.bracketsVerbs && units[from]!.capital) return false;
  for (let at = from; at < units.length && at - from < longestNameBehind; at++) {
    const { kind, low } = units[at]!;
    if (kind === 'quoted' || (kind === 'mark' && !/^[.'’&-]$/.test(low))) return false;
    const cue =
      at > from &&
      !(grammar.bracketsVerbs && units[at]!.capital) &&
      grammar.cues.get(low)?.find(({ complement, form }) => complement !== 'thing' && form === 'finite');
    if (!cue) continue;
    const behind = units[at + 1];
    if (!behind || (behind.kind === 'mark' && behind.low !== ':')) return true;
    if (cue.complement === 'hearer' || grammar.prepositions.has(behind.low)) return true;
    return grammar.times.has(behind.low) || behind.low.endsWith(grammar.adverbEnding ?? '…');
  }
  return false;
}
