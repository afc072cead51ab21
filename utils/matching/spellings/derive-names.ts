import { SOLO, classOf } from '../text/characters';
import { behind, surnameInFront } from './surname-in-front';
import { nameOf, readName, readWord, type NameReading, type NameWord } from './read-name';
import { devotions } from '../words/devotions';
import {
  hasLeadingSurname,
  standsBeforeJoinedSyllables,
  standsBetweenGivenNames,
} from '../words/leading-surnames';
import { beforeGivenNames, clanNames, commonGivenNames } from '../words/muslim-names';
import { isListedPatronymic } from '../words/patronymics';
import { wordSet } from '../words/word-set';
import {
  filialParticles,
  joiningParticles,
  shortenedFilials,
  spanishParticles,
  surnameJoints,
} from '../words/particles';

/** A way to write a person's name that follows from the full name. */
export interface DerivedName {
  name: NameReading;
  /**
   * `full` is enough by itself, a `surname` may do with an office before it; a `part` of the surname, `short` for a given name
   * with one, and `initials` need the person to be named on the page.
   */
  form: 'full' | 'surname' | 'part' | 'short' | 'initials';
  /** A `full` one without the "Jr." that the name ends in: the father's too. */
  withoutGeneration?: true;
  /** A `part` that counts behind a title alone. */
  behindTitle?: true;
}

/**
 * The ways to write a person that follow from the words of a full name: the name in its usual order without courtesy words, without
 * middle names, the surname with and without its particles, double surnames, initials of three letters and more.
 * Handles "Last, First" and lists that print surnames in capitals. Empty for a name of one word, and for scripts
 * written without spaces, where a surname is a single character, but for those of foreigners behind a dot.
 */
export function deriveNames(words: readonly NameWord[]): DerivedName[] {
  if (words.length === 1) return foreignSurname(words[0]!);
  if (words.length < 2 || words.some(({ text }) => classOf(text.charCodeAt(0)) === SOLO)) return [];
  const child = childOf(words);
  if (child.length > 0) return child;
  if (isPhrase(words)) return [];
  const between = surnameBetween(words);
  if (between.length > 0) return between;
  const first = words[0]!;
  const surnameAt = surnameStart(words);
  const last = words.at(-1)!;
  const derived: DerivedName[] = [
    { name: nameOf(words), form: 'full' },
    ...withoutFamily(words),
    ...withoutFilial(words),
    ...behindMuhammad(words),
    ...behindMaria(words),
  ];

  const middle = words.slice(1, surnameAt);
  if (middle.length > 0 && middle.every(isLeftOut)) {
    derived.push({ name: nameOf([first, ...words.slice(surnameAt)]), form: 'full' });
  }
  derived.push({ name: nameOf(words.slice(surnameAt)), form: 'surname' });
  const isFathers = words.slice(surnameAt, -1).some(({ folded }) => filialParticles.has(folded));
  if (surnameAt < words.length - 1 && !isFathers) derived.push({ name: nameOf([last]), form: 'surname' });
  const withoutArticle = last.text.replace(/^(al|el|as|ash|аль|эль|ель)-(?=.{3})/i, '');
  if (withoutArticle !== last.text) derived.push({ name: readName(withoutArticle), form: 'surname' });
  const beforeSurname = words[surnameAt - 1]!;
  if (surnameAt >= 2 && !beforeSurname.isInitial && !isListedPatronymic(beforeSurname.folded)) {
    let secondAt = surnameAt - 1;
    derived.push({ name: nameOf(words.slice(secondAt)), form: 'surname' });
    // "Anna De Vernik Quillon"
    while (secondAt > 1 && words[secondAt - 1]!.isParticle) secondAt--;
    derived.push({ name: nameOf(words.slice(secondAt)), form: 'surname' });
    // "Luiz Inácio Lula da Silva" goes by "Lula" once he is named.
    const isName = surnameAt < words.length - 1 && !beforeSurname.isGivenName;
    if (isName) derived.push({ name: nameOf([beforeSurname]), form: 'part' });
  }
  derived.push(
    ...leadingSurname(words),
    ...firstOfTwoSurnames(words),
    ...firstThatMayBeGiven(words),
    ...firstOfJoined(words),
    ...firstOfHyphened(last),
    ...halvesOfHyphened(words, surnameAt),
  );
  const initials = words.length >= 3 ? words.map(({ text }) => text.charAt(0)).join('') : '';
  if (initials === initials.toUpperCase() && /^\p{Lu}+$/u.test(initials)) {
    derived.push({ name: readName(initials), form: 'initials' });
  }
  return derived.filter(isOfUse);
}

// "Veranan a/l Quillan" is "Veranan Quillan", "Q. Veranan" with the father's initial, and "Veranan" once he is named.
function childOf(words: readonly NameWord[]): DerivedName[] {
  const filial = words.findIndex(({ text }) => shortenedFilials.has(text.toLowerCase()));
  const [given, father] = [words.slice(0, filial), words.slice(filial + 1)];
  if (filial < 1 || father.length === 0) return [];
  return [
    { name: nameOf(words), form: 'full' },
    { name: nameOf([...given, ...father]), form: 'full' },
    { name: nameOf([readWord(`${father[0]!.text.charAt(0)}.`), ...given]), form: 'full' },
    { name: nameOf(given), form: given.length === 1 ? 'part' : 'full' },
  ];
}

// "Hugo Tan Wei Ling" goes by "Hugo Tan" and by "Tan Wei Ling".
function surnameBetween(words: readonly NameWord[]): DerivedName[] {
  const [first, surname, ...given] = words;
  if (!first || !surname || first.isInitial || given.some(({ isParticle }) => isParticle)) return [];
  if (hasLeadingSurname(first.folded, words.slice(1))) return [];
  if (!standsBetweenGivenNames(surname.folded, given)) return [];
  return [
    { name: nameOf(words), form: 'full' },
    { name: nameOf([first, surname]), form: 'full' },
    { name: nameOf([surname, ...given]), form: 'full' },
    { name: nameOf([surname]), form: 'surname' },
  ];
}

// "奥利维·布朗内", "レナ・ホーエック": in Chinese and Japanese the last part of a foreign name, of so many characters that no word
// is taken for it.
function foreignSurname({ text }: NameWord): DerivedName[] {
  const [, inChinese, inJapanese] = foreignName.exec(text) ?? [];
  const surname = inChinese ?? inJapanese;
  return surname === undefined ? [] : [{ name: readName(surname), form: 'surname' }];
}

const foreignName =
  /^(?:\p{Script=Han}+[·・•‧])+(\p{Script=Han}{3,})$|^(?:[\p{Script=Katakana}ー]+[·・•‧＝])+([\p{Script=Katakana}ー]{3,})$/u;

/** What people who are named in full go without: "Anna R. Vernik", "Тарас Ильич Верник". */
function isLeftOut({ isInitial, isGivenName, folded }: NameWord): boolean {
  return isInitial || isGivenName || isListedPatronymic(folded);
}

// "Xi Jinping", "Orbán Viktor": the surname may stand first. A Hungarian wife's is her husband's: "Vernikné Kocsis Anna".
function leadingSurname(words: readonly NameWord[]): DerivedName[] {
  const [first, ...rest] = words;
  if (!first) return [];
  if (/.{3}né$/i.test(first.text) && !first.isGivenName && rest.length > 1 && rest.at(-1)!.isGivenName)
    return [{ name: nameOf([first]), form: 'part' }];
  const isBeforeSyllables = rest.length === 1 && standsBeforeJoinedSyllables(first.folded, rest[0]!.text);
  if (isBeforeSyllables || hasLeadingSurname(first.folded, rest))
    return [{ name: nameOf([first]), form: 'surname' }];
  const count = surnameInFront(words);
  if (count === 0) return [];
  return [
    { name: nameOf(behind(words, count)), form: 'full' },
    { name: nameOf(words.slice(0, count)), form: 'part' },
  ];
}

// "Pedro Sánchez Pérez" goes by the first of his two surnames, "Luis de la Torre Pérez" by all of it.
function firstOfTwoSurnames(words: readonly NameWord[]): DerivedName[] {
  // Nobody's first word is a surname here, known as a given name or not.
  const behindGiven = words.findIndex((word, at) => at > 0 && !word.isGivenName && !word.isInitial);
  if (behindGiven < 1) return [];
  const firstSurname = devotionEnd(words, behindGiven);
  const surnames = words.slice(firstSurname);
  const secondAt = lastSurname(surnames);
  const [ofFirst, ofSecond] = [surnames[secondAt - 1], surnames[secondAt]];
  if (!ofFirst || !ofSecond || ofFirst.isParticle || ofFirst.isGivenName || ofSecond.isParticle) return [];
  if (ofSecond.isGivenName && !words[0]!.isGivenName) return [];
  // "Тарас Савич Верник": the middle name is after the father.
  if (isListedPatronymic(ofFirst.folded)) return [];
  if (!surnames.slice(0, secondAt - 1).every(({ folded }) => spanishParticles.has(folded))) return [];
  const surname = surnames.slice(0, secondAt);
  const given = words.slice(0, firstSurname);
  const shortGiven = firstSurname > behindGiven ? given : given.slice(0, 1);
  // "Inés Vernik Paz": what may be a given name at the end leaves it open which of the words are surnames.
  const form = ofSecond.isGivenName ? 'short' : 'full';
  return [
    { name: nameOf([...given, ...surname]), form },
    { name: nameOf([...shortGiven, ...surname]), form },
    { name: nameOf([...shortGiven, ...surnames]), form },
    { name: nameOf(surname), form: 'part' },
    { name: nameOf(surnames), form: 'surname' },
  ];
}

// Where the last of them begins: at "Montes" in "Vernik Montes de Oca".
function lastSurname(surnames: readonly NameWord[]): number {
  let at = surnames.length - 1;
  while (at > 0 && spanishParticles.has(surnames[at - 1]!.folded)) at--;
  return at > 1 && at < surnames.length - 1 ? at - 1 : surnames.length - 1;
}

// "Ramiro Paz Vernik" is "Ramiro Paz" too once he is named.
function firstThatMayBeGiven(words: readonly NameWord[]): DerivedName[] {
  const [given, first, second] = words;
  if (words.length !== 3 || !given!.isGivenName || !givenNamesAndSurnames.has(first!.folded)) return [];
  return second!.isGivenName ? [] : [{ name: nameOf([given!, first!]), form: 'short' }];
}

const givenNamesAndSurnames = wordSet('paz cruz santos alonso');

// "María del Carmen", "María de los Ángeles" are given names to their end.
function devotionEnd(words: readonly NameWord[], behindGiven: number): number {
  if (words[behindGiven - 1]!.folded !== 'maria') return behindGiven;
  const devotion = words.findIndex(({ folded }, at) => at >= behindGiven && !spanishParticles.has(folded));
  return devotion > behindGiven && devotions.has(words[devotion]!.folded) ? devotion + 1 : behindGiven;
}

// "Fahad bin Tessel al-Vernik" goes by "Fahad bin Tessel", and by "bin Tessel" once he is named.
function withoutFamily(words: readonly NameWord[]): DerivedName[] {
  const filial = words.findIndex(
    ({ folded, startsCapital }, at) => at > 0 && !startsCapital && filialParticles.has(folded),
  );
  const isOfFamily =
    filial > 0 && filial + 2 < words.length && !filialParticles.has(words[filial + 2]!.folded);
  if (!isOfFamily) return [];
  const [name, father] = [words.slice(0, filial + 2), words.slice(filial, filial + 2)].map(nameOf);
  return [
    { name: name!, form: 'full' },
    { name: father!, form: 'part' },
  ];
}

// "Azlan Tevrin bin Vernik" is "Azlan Tevrin Vernik" too; but Tevrin bin Vernik need not be Tevrin Vernik.
function withoutFilial(words: readonly NameWord[]): DerivedName[] {
  const [filial, father] = words.slice(-2);
  const given = words.slice(0, -2);
  if (filial!.startsCapital || !filialParticles.has(filial!.folded)) return [];
  if (given.length === 0 || (given.length === 1 && filial!.folded !== 'binti')) return [];
  const whole: DerivedName = { name: nameOf([...given, father!]), form: 'full' };
  return given.length === 1 ? [whole] : [whole, { name: nameOf(given), form: 'short' }];
}

// "Muhammad Faizal Vernik", "Mohd Faizal bin Vernik": Faizal Vernik, and Mr Faizal where the last is the father's name.
function behindMuhammad(words: readonly NameWord[]): DerivedName[] {
  const [first, given, ...fathers] = words;
  if (!first || !given || fathers.length === 0 || !beforeGivenNames.has(first.folded)) return [];
  if (given.isParticle || given.isInitial || commonGivenNames.has(given.folded)) return [];
  const father = fathers.filter(({ folded }) => !filialParticles.has(folded));
  const ownAndFathers = [
    [given, ...fathers],
    [given, ...father],
    [first, given, ...father],
  ];
  const own: DerivedName[] = [
    { name: nameOf([first, given]), form: 'short' },
    { name: nameOf([given]), form: 'part', behindTitle: true },
  ];
  const last = fathers.at(-1)!.folded;
  if (commonGivenNames.has(last) && !clanNames.has(last)) return own;
  return [...ownAndFathers.map((name) => ({ name: nameOf(name), form: 'full' as const })), ...own];
}

// "María Guadalupe Vernik" is Guadalupe Vernik: so many are Maria that they go by the second name.
function behindMaria([first, ...rest]: readonly NameWord[]): DerivedName[] {
  if (first?.folded !== 'maria' || rest.length < 2 || !rest[0]!.isGivenName) return [];
  return deriveNames(rest).filter(({ form }) => form === 'full');
}

// "Artur Vernik i Quillon", "José Vernik y Quillon" go by the first too; the Portuguese go by the last.
function firstOfJoined(words: readonly NameWord[]): DerivedName[] {
  const joint = words.findIndex(
    ({ folded, startsCapital }, at) => at > 1 && !startsCapital && surnameJoints.has(folded),
  );
  const surname = words[joint - 1];
  if (!surname || surname.isGivenName || joint === words.length - 1) return [];
  return [
    { name: nameOf(words.slice(0, joint)), form: 'full' },
    { name: nameOf([surname]), form: 'part' },
  ];
}

// "Φανή Βερνίκου-Ράπτη": Greek papers go on with the first alone.
function firstOfHyphened({ text, tokens }: NameWord): DerivedName[] {
  const first = tokens.length > 1 ? /^([\u0370-\u03ff]{3,})[-‐‑]/.exec(text)?.[1] : undefined;
  return first === undefined ? [] : [{ name: readName(first), form: 'part' }];
}

// "Мирослава Квітка-Гайова" is "Мирослава Гайова" too once she is named.
function halvesOfHyphened(words: readonly NameWord[], surnameAt: number): DerivedName[] {
  const [first] = words;
  const { text, tokens } = words.at(-1)!;
  if (!first || first.isInitial || surnameAt < words.length - 1 || tokens.length !== 2) return [];
  const halves = /^(\p{Lu}\p{L}{2,})[-‐‑](\p{Lu}\p{L}{2,})$/u.exec(text)?.slice(1) ?? [];
  return halves.map((half) => ({ name: nameOf([first, readWord(half)]), form: 'short' }));
}

// "European members": the rest of a person's name begins with capitals too, particles aside.
function isPhrase(words: readonly NameWord[]): boolean {
  return words.some((word) => word.startsSmall) && words.some((word) => word.startsCapital);
}

function surnameStart(words: readonly NameWord[]): number {
  let at = words.length - 1;
  while (at > 1 && words[at - 1]!.isParticle) at--;
  // "Ortega y Gasset": what stands before the joining word belongs to the surname.
  if (at > 1 && joiningParticles.has(words[at]!.folded) && at < words.length - 1) at--;
  return at;
}

/** One letter is no name, and of names alike the first counts. */
function isOfUse({ name, form }: DerivedName, at: number, derived: readonly DerivedName[]): boolean {
  if (form !== 'full' && name.folded.length <= 1) return false;
  for (let before = 0; before < at; before++) {
    if (derived[before]!.name.folded === name.folded) return false;
  }
  return true;
}
