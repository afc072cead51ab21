import { isCyrillic } from '../text/characters';
import { deriveNames, type DerivedName } from './derive-names';
import { nameWords } from './listed-words';
import type { NamedActor } from '../index/names-index';
import { takeNickname } from './quoted-nickname';
import { nameOf, readName, type NameReading, type NameToken, type NameWord } from './read-name';
import { transcribe } from './transcribe';
import { deriveWithGeneration, generationOf } from './with-generation';
import { isGivenName } from '../words/given-names';

/** What the full names of a person say about its parts, in folded words; all empty for a body. */
export interface FullNames {
  derived: readonly DerivedName[];
  surnames: readonly string[];
  /** As `IndexedActor` has them. */
  givenNames: string;
  middleInitials: string;
  /** Other spellings of the surname, where it is clear what they are. */
  transcribed: readonly TranscribedName[];
}

interface TranscribedName {
  surname: NameReading;
  spellings: readonly string[];
}

const ofBody: FullNames = {
  derived: [],
  surnames: [],
  givenNames: '',
  middleInitials: '',
  transcribed: [],
};

export function readFullNames(actor: NamedActor): FullNames {
  if (actor.type === 'body') return ofBody;
  const nicknamed = [...fullNamesOf(actor)].map(takeNickname);
  const names = nicknamed.map(({ plain }) => nameWords(plain));
  const derived = names.flatMap((words, at) => {
    const own = deriveNames(words);
    const generation = generationOf(nicknamed[at]!.plain, words);
    return generation.length > 0 && own.length > 0 ? deriveWithGeneration(words, own, generation) : own;
  });
  const surnames: string[] = [];
  // "Orbán Viktor" and "Tashfeen Malik" look alike: of a first word that is a surname perhaps, both hold.
  const clearSurnames: string[] = [];
  const firstWords = names.map(([first]) => first?.folded);
  for (const { form, name, behindTitle } of derived) {
    if ((form !== 'surname' && form !== 'part') || behindTitle) continue;
    addSpellings(surnames, name.tokens);
    if (form === 'surname' || !opensWithOne(name.folded, firstWords))
      addSpellings(clearSurnames, name.tokens);
  }
  const spellings: string[] = [];
  let middleInitials = '';
  for (const words of names) {
    for (const word of words) addSpellings(spellings, nameOf([word]).tokens);
    for (let at = 1; at < words.length - 1; at++) {
      const initial = words[at]!.folded.charAt(0);
      if (!middleInitials.includes(initial)) middleInitials += initial;
    }
  }
  // "The Rock" is no word before the surname.
  for (const { nickname } of nicknamed)
    if (nickname.length === 1) addSpellings(spellings, nickname[0]!.tokens);
  const transcribed = transcribeName(actor, names[0]!);
  const givenNames = spellings.filter((word) => !clearSurnames.includes(word) || isGivenName(word));
  for (const name of transcribed?.givenNames ?? []) if (!givenNames.includes(name)) givenNames.push(name);
  return {
    derived: [...derived, ...nicknamed.flatMap((name) => name.derived)],
    surnames,
    givenNames: givenNames.length === 0 ? '' : ` ${givenNames.join(' ')} `,
    middleInitials,
    transcribed: transcribed ? [transcribed] : [],
  };
}

// "Aldo Jr." opens with the given name of Aldo Vernik Jr.
function opensWithOne(name: string, firstWords: readonly (string | undefined)[]): boolean {
  return firstWords.some((first) => first !== undefined && `${name} `.startsWith(`${first} `));
}

/** The actor's name and full names that are listed, each once. */
function fullNamesOf({ name, aliases }: NamedActor): Set<string> {
  const names = new Set([name]);
  for (const { kind, text } of aliases) if (kind === 'full') names.add(text);
  return names;
}

function addSpellings(words: string[], tokens: readonly NameToken[]): void {
  for (const { folded, others } of tokens) {
    if (!words.includes(folded)) words.push(folded);
    for (const other of others) if (!words.includes(other.folded)) words.push(other.folded);
  }
}

// What a dataset lists wins: nothing is added in a script in which it names the person, nor beside listed romanisations.
function transcribeName(
  { aliases }: NamedActor,
  words: readonly NameWord[],
): (TranscribedName & { givenNames: readonly string[] }) | null {
  if (words.length < 2) return null;
  const surname = nameOf(words.slice(-1));
  const { givenNames, surnames } = transcribe(words[0]!.folded, surname.folded);
  if (surnames.length === 0) return null;
  const listed = aliases
    .map(({ text }) => lastWordOf(readName(text)))
    .filter((word) => word !== surname.folded);
  const isListed = (spelling: string) =>
    listed.some((word) => isCyrillicWord(word) === isCyrillicWord(spelling));
  const spellings = surnames.filter((spelling) => !isListed(spelling));
  return spellings.length === 0 ? null : { surname, spellings, givenNames };
}

function lastWordOf({ tokens }: NameReading): string {
  return tokens.at(-1)?.folded ?? '';
}

function isCyrillicWord(word: string): boolean {
  return isCyrillic(word.charCodeAt(0));
}
