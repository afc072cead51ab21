import { generations } from '../words/generations';
import { namePrefixes } from '../words/name-prefixes';
import { isOffice } from '../words/offices';
import { postNominals } from '../words/post-nominals';
import { readWord, type NameWord } from './read-name';
import { surnameLast } from './surname-in-front';

/** The words of a full name in the order given name, surname, without courtesy words, offices, honours, brackets and generations. */
export function nameWords(fullName: string): readonly NameWord[] {
  const words: NameWord[] = [];
  const prefixes: NameWord[] = [];
  let read = 0;
  const plain = hasMarks.test(fullName) ? wordsBetweenMarks(fullName) : fullName.split(' ');
  for (const text of joinedInitials.test(fullName) ? plain.flatMap(initialsOf) : plain) {
    const word = readWord(text);
    if (word.tokens.length === 0) continue;
    const isPrefix = read++ < 3 && namePrefixes.has(word.folded);
    (isPrefix ? prefixes : words).push(word);
  }
  // "Don Vernik"
  if (words.length === 1) words.unshift(...prefixes.filter((word) => word.isGivenName));
  if (prefixes.length > 0 && words[0]?.folded === 'the') words.shift();
  const isOfCapitals = words.every((word) => word.inCapitals);
  while (words.length > 2 && isBehindName(words.at(-1)!, isOfCapitals)) words.pop();
  while (isOfficeInFront(words)) words.shift();
  return surnameLast(words);
}

// "Aldo Vernik Jr.", "Aldo Vernik MP". In a name of capitals alone any word looks like the latter.
function isBehindName({ folded, text }: NameWord, isOfCapitals = false): boolean {
  if (generations.has(folded)) return true;
  return !isOfCapitals && postNominals.has(folded) && /\p{Lu}.*\p{Lu}/u.test(text);
}

// "Sen. Aldo Vernik", but not "Richter Anna Maria", whose surname stands in front.
function isOfficeInFront(words: readonly NameWord[]): boolean {
  const [office, next] = words;
  if (words.length < 3 || office!.isGivenName || office!.isInitial || next!.isParticle) return false;
  return isOffice(office!.folded, 'en') && !words.at(-1)!.isGivenName;
}

// "Верник Т.И."
const joinedInitials = /\p{Lu}\.\p{Lu}\./u;

function initialsOf(word: string): string[] {
  return /^(?:\p{Lu}\.)+$/u.test(word) ? word.split(/(?<=\.)/) : [word];
}

/** Brackets, quotation marks, commas, and white space other than spaces. */
const hasMarks = /[()[\]"“”„«»,،、]|[^\S ]/;

function wordsBetweenMarks(fullName: string): string[] {
  const plain = fullName.replace(/\([^)]*\)|\[[^\]]*\]|["“”„«»]/g, ' ');
  const [beforeComma = '', afterComma = ''] = plain.split(/[,،、]/);
  const inverted = afterComma.trim() !== '' && !isBehindName(readWord(afterComma.trim()));
  return (inverted ? `${afterComma} ${beforeComma}` : beforeComma).split(/\s+/);
}
