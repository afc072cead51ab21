import { wordsAround } from '../text/words-around';
import {
  goesOnAsKoreanThing,
  isBehindThaiThing,
  longestThing,
  thingLength,
} from '../words/east-asian-things';

interface Span {
  start: number;
  end: number;
}

/** Units behind a Korean name that are looked at. */
const koreanReach = 12;

/** True when a street, a prize, a school bears the name here, as the words beside it say in the languages of East Asia. */
export function isEastAsianThing(text: string, { start, end }: Span, lang: string): boolean {
  if (lang === 'zh' || lang === 'ja') return goesOnAsThing(text, end);
  if (lang === 'ko') return goesOnAsKoreanThing(text.slice(end, end + koreanReach));
  return lang === 'th' && isBehindThaiThing(text, start);
}

/** True when a Chinese or Japanese text makes a thing of the name that ends here: 沈若棠路, but not 沈若棠|路过. */
export function goesOnAsThing(text: string, end: number): boolean {
  const thingEnd = end + thingLength(text.slice(end, end + longestThing + 1));
  if (thingEnd === end) return false;
  const words = wordsAround(text, { start: end, end: thingEnd });
  return !words.some((word) => word.start < thingEnd && word.end > thingEnd);
}
