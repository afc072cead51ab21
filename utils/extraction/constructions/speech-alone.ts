import type { PlacedStretch } from '../claims/placed-claim';
import type { Sentence } from '../sentences';
import { tellerOfAnyVerb } from '../subjects/teller-of-any-verb';
import type { QuotedUnit, Unit } from '../text/units';

/** Words of a quotation that may stand for itself: shorter ones are names, titles and scare quotes. */
const fewestWords = 4;

/** Words of one that a colon opens and that ends as a sentence. */
const fewestOpened = 2;

/** Words of one that stands beside words of the writer without a comma or colon between: fewer are a title. */
const fewestBeside = 8;

/** Words of one that is no sentence: fewer are a name or a word held up. */
const fewestOwn = 6;

/** The quotations of a sentence, each as a stretch of it. */
export function quotationsOf(sentence: Sentence): PlacedStretch[] {
  return sentence.units.flatMap(({ kind }, at) =>
    kind === 'quoted' ? [{ sentence, from: at, to: at + 1 }] : [],
  );
}

/** The quotations of a sentence that are somebody's speech and not a name or a word held up. */
export function speechIn(sentence: Sentence): PlacedStretch[] {
  const { units } = sentence;
  return quotationsOf(sentence).filter(
    ({ from }) =>
      (isSpeech(units[from] as QuotedUnit, units[from - 1]) && !isTitle(sentence, from)) ||
      (from === 0 && tellerOfAnyVerb(sentence, from) !== null),
  );
}

/** Words between a quotation and what tells that it is a title. */
const titleWithin = 5;

/** "“A Life for the Bridge” is the title of a film" */
function isTitle({ units, grammar }: Sentence, at: number): boolean {
  const unit = units[at]!;
  if (unit.kind !== 'quoted' || unit.words >= fewestBeside) return false;
  // Nothing but the words of the sentence tells a title from a headline in capitals.
  if (
    unit.titled &&
    !unit.endsSentence &&
    units.some(({ kind, capital, low }) => kind === 'word' && !capital && low.length > 3)
  )
    return true;
  return units
    .slice(Math.max(0, at - titleWithin), at + titleWithin + 1)
    .some(({ low }) => grammar.titles.has(low));
}

function isSpeech(unit: QuotedUnit, before: Unit | undefined): boolean {
  // "That makes her “by all means a good person”": words of somebody's, where a title has capitals.
  if (!unit.startsSentence) return unit.words >= fewestOwn;
  const isOpened = before?.low === ':' && unit.endsSentence;
  if (unit.words < (isOpened ? fewestOpened : fewestWords)) return false;
  if (before === undefined || /^[,:—–]$/.test(before.low)) return true;
  return unit.endsSentence && unit.words >= fewestBeside;
}
