import { isGivenNameIn } from './own-name';
import { isBaseForm, type Surface } from '../scan/surface';
import { startsSentence, wordAfter, wordBefore } from '../text/surroundings';
import { isCourtesy, isOffice } from '../words/offices';
import { isSpeechVerb } from '../words/speech-verbs';
import { isFeastBehind, isWeekday } from '../words/weekdays';

/**
 * True when a surname that is a day of the week or a feast is the day here: "on Monday", "told Monday’s meeting", "the
 * governor Monday signed", "uoči Božića"; but "Ms Monday", "Governor Monday", and "Monday said" where no word stands before it.
 */
export function isDay(text: string, surface: Surface, lang: string): boolean {
  const { start, end, tokens } = surface;
  if (isFeast(text, surface, lang)) return true;
  if (tokens.length > 1 || !isWeekday(tokens[0]!.folded, lang)) return false;
  const before = wordBefore(text, start);
  if (before && isCourtesy(before.folded, lang)) return false;
  if (before?.startsCapital && isGivenNameIn(before.folded, lang)) return false;
  // Every German noun has a capital.
  if (before?.startsCapital && lang !== 'de' && isOffice(before.folded, lang)) return false;
  if (text.startsWith(', who ', end)) return false;
  const after = wordAfter(text, end);
  const speaks = after?.joiner === 'space' && isSpeechVerb(after.folded);
  return !speaks || !(before === null || startsSentence(text, start));
}

// "vacanța de Crăciun", "uoči Božića"; but "lui Crăciun", "za Božića".
function isFeast(text: string, surface: Surface, lang: string): boolean {
  const before = wordBefore(text, surface.start);
  if (before?.joiner !== 'space') return false;
  return surface.groups.some(({ base }) => isFeastBehind(base, isBaseForm(surface), before.folded, lang));
}
