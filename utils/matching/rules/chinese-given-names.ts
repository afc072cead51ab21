import { wordsAround } from '../text/words-around';
import { chineseSurnames, longestTitle, titleAtStart, wordsBeforeNames } from '../words/east-asian-titles';
import type { GivenName } from './japanese-given-names';
import type { NamedFamily } from './page-facts';

/** A surname of one character, or a double one, and a given name of two, of which no word is taken for it. */
const fullName = /^(?:\p{Script=Han}|歐陽|欧阳|司馬|司马|諸葛|诸葛|上官|張簡|张简|范姜)(\p{Script=Han}{2})$/u;

/**
 * The given names of people whom the page names in full, in no order, where a Chinese text has an office or a word of kin
 * behind them, 佩珊市長 and 佩珊姐, or opens a speech with them. Nobody's whose given name two of them share. Linear in text
 * times people.
 */
export function findChineseGivenNames(text: string, people: readonly NamedFamily[]): GivenName[] {
  const bearers = new Map<string, number | null>();
  for (const { name, person } of people) {
    const given = fullName.exec(name)?.[1];
    if (given === undefined) continue;
    const known = bearers.get(given);
    bearers.set(given, known === undefined || known === person ? person : null);
  }
  return Array.from(bearers).flatMap(([given, person]) =>
    person === null
      ? []
      : placesOf(given, text).map((start) => ({ start, end: start + given.length, person })),
  );
}

function placesOf(given: string, text: string): number[] {
  const places: number[] = [];
  for (let start = text.indexOf(given); start >= 0; start = text.indexOf(given, start + 1)) {
    if (isMeant(text, { start, end: start + given.length })) places.push(start);
  }
  return places;
}

function isMeant(text: string, { start, end }: { start: number; end: number }): boolean {
  if (opensSpeech(text, start)) return /\p{Script=Han}/u.test(text.charAt(end));
  const isTitled = kin.test(text.charAt(end)) || titleAtStart(text.slice(end, end + longestTitle)) !== null;
  return isTitled && !isBehindSurname(text, { start, end });
}

const kin = /[姐姊哥嫂叔伯嬸婶]/u;

function opensSpeech(text: string, start: number): boolean {
  return /[「『“]/u.test(text.charAt(start - 1));
}

// "感謝佩珊姐" thanks nobody called 謝佩珊.
function isBehindSurname(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.charAt(start - 1);
  if (!chineseSurnames.includes(before) || before === '' || wordsBeforeNames.includes(before)) return false;
  return !wordsAround(text, { start, end }).some((word) => word.end === start && word.end - word.start > 1);
}
