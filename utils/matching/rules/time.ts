import { startsSentence, wordBefore } from '../text/surroundings';
import type { Token } from '../text/token';
import { isBareDay, isDeedOfTime, isNameOfTime } from '../words/times';

/**
 * True when a surname that is a month, a day, a season or weather is that here: "23 Nisan", "Nisan ayında", and where a sentence
 * begins "Zima zaskoczyła drogowców", "Vineri a plouat"; but "Zima wygrała wybory", "Vineri: „Nu plec”".
 */
export function isTime(
  text: string,
  { start, end }: { start: number; end: number },
  { folded }: Token,
  lang: string,
): boolean {
  const behind = text.slice(end, end + behindReach);
  if (isBareDay(folded, lang)) return startsSentence(text, start) && !behindPerson.test(behind);
  if (!isNameOfTime(folded, lang)) return false;
  if (behindTime[lang]?.test(behind)) return true;
  if (!startsSentence(text, start)) return lang === 'tr' && wordBefore(text, start)?.kind === 'number';
  return isDeedOfTime(text, end, lang);
}

/** Who leaves out "he" and "she" says when with such a day, whatever verb comes: a headline and its speaker are plain. */
const behindPerson = /^(?:$|\s?[:(]|\sszerint(?!\p{L}))/u;

const behindTime: Record<string, RegExp> = {
  tr: /^\say(?:ı|ın)/u,
  hu: /^\s(?:előtt|után|körül|alatt|óta)(?!\p{L})/u,
};

/** UTF-16 units that hold the longest of these. */
const behindReach = 12;
