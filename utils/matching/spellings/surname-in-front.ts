import type { NameWord } from './read-name';
import { commonSurnames } from '../words/common-surnames';
import { isEasternGivenName } from '../words/given-names';
import { childrenOf, isDaughters, isListedPatronymic } from '../words/patronymics';

/**
 * The words of a full name with the surname at the end, without a father's name that a small word follows. Registers print the
 * surname in front: in capitals, before a patronymic, initials or given names, "DUPONT Marie Anne", "Верник Тарас Ильич",
 * "Верник Т. И.", "Wernik Krzysztof".
 */
export function surnameLast(listed: readonly NameWord[]): readonly NameWord[] {
  const words = withoutFather(listed);
  const count =
    capitalsInFront(words) ||
    beforePatronymic(words) ||
    beforeInitials(words) ||
    (isClearlyInFront(words) ? surnameInFront(words) : 0);
  return count === 0 ? words : behind(words, count);
}

// "Ильхам Гейдар оглы Верник" and "Верник Ильхам Гейдар-оглы" are Ильхам Верник.
function withoutFather(words: readonly NameWord[]): readonly NameWord[] {
  const at = words.findIndex(({ tokens }) => childrenOf.has(tokens.at(-1)!.folded));
  const father = at >= 0 && words[at]!.tokens.length > 1 ? at : at - 1;
  if (father < 1) return words;
  const [given, surname] = [words.slice(0, father), words.slice(at + 1)];
  if (surname.length > 0) return [...given, ...surname];
  return given.length === 2 && !given[0]!.isGivenName ? behind(given, 1) : words;
}

/** The words with the first so many of them at the end. */
export function behind(words: readonly NameWord[], count: number): NameWord[] {
  return [...words.slice(count), ...words.slice(0, count)];
}

function capitalsInFront(words: readonly NameWord[]): number {
  const count = words.findIndex((word) => !word.inCapitals);
  return count <= 0 || words.slice(count).some((word) => word.inCapitals) ? 0 : count;
}

function beforePatronymic(words: readonly NameWord[]): number {
  const count = words.length - 2;
  const surname = words.slice(0, Math.max(0, count));
  const [given, father] = words.slice(-2);
  if (surname.length === 0 || surname.some((word) => word.isInitial)) return 0;
  if (given!.isParticle || given!.isInitial || !isListedPatronymic(father!.folded)) return 0;
  if (surname.length === 1 && isDaughters(father!.folded))
    return given!.isGivenName || !surname[0]!.isGivenName ? count : 0;
  const isClear = count <= mostSurnames && surname.every((word) => !word.isGivenName);
  return given!.isGivenName && (isClear || isSurnameInFront(surname)) ? count : 0;
}

/** "Верник Квилл Анна Ильинична" */
const mostSurnames = 2;

function beforeInitials(words: readonly NameWord[]): number {
  const [surname, ...initials] = words;
  if (initials.length === 0 || surname!.isGivenName || surname!.isInitial) return 0;
  return initials.every(({ isInitial, text }) => isInitial && text.endsWith('.')) ? 1 : 0;
}

/** How many words a surname has that known given names alone stand behind; 0 where the order cannot be that. */
export function surnameInFront(words: readonly NameWord[]): number {
  const count = 1 + words.findLastIndex((word) => !word.isGivenName);
  return count < words.length && isSurnameInFront(words.slice(0, count)) ? count : 0;
}

// One word, or several where a particle joins them.
function isSurnameInFront(words: readonly NameWord[]): boolean {
  const last = words.at(-1);
  if (!last || last.isParticle || words.some((word) => word.isGivenName || word.isInitial)) return false;
  return words.length === 1 || words.some((word) => word.isParticle);
}

// "Tashfeen Malik" has the same order as far as anybody can see.
function isClearlyInFront(words: readonly NameWord[]): boolean {
  const count = surnameInFront(words);
  if (count === 0) return false;
  const given = words.slice(count);
  if (given.some(({ folded }) => commonSurnames.has(folded))) return false;
  const surname = words[count - 1]!.folded;
  if (words[0]!.isParticle || commonSurnames.has(surname) || surnameForm.test(surname)) return true;
  return given.every(({ folded }) => isEasternGivenName(folded));
}

/** How surnames end, and hardly any given name. */
const surnameForm =
  /.{3}(?:енко|[чщ]ук|[^ю]юк|[сц]ьк(?:ий|а)|[сц]к(?:ий|ая)|[оеє]ва?|швили|швілі|enko|shvili|ova|[nwvlr]sk[iay]|ck[iay]|wicz|escu|opoulos|auskas|sson|vari|falvi|halmi|hegyi|hazi|volgyi)$/;
