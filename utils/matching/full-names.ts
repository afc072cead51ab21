import { isCyrillic } from './characters';
import { deriveNames, nameWords, type DerivedName } from './derive-names';
import type { NamedActor } from './names-index';
import { spellTokens } from './spelling-variants';
import { foldWord } from './token';
import { transcribe } from './transcribe';
import { isGivenName } from './words/given-names';

/** What the full names of a person say about its parts, in folded words; all empty for a body. */
export interface FullNames {
  derived: readonly DerivedName[];
  surnames: ReadonlySet<string>;
  /** As `IndexedActor` has them. */
  givenNames: string;
  middleInitials: string;
  /** Other spellings of the surname, where it is clear what they are. */
  transcribed: readonly TranscribedName[];
}

interface TranscribedName {
  surname: string;
  spellings: readonly string[];
}

export function readFullNames(actor: NamedActor): FullNames {
  const names = actor.type === 'body' ? [] : [actor.name, ...listedFullNames(actor)];
  const derived = names.flatMap(deriveNames);
  const surnames = new Set(
    derived
      .filter(({ form }) => form === 'surname' || form === 'part')
      .flatMap(({ text }) => spellTokens(text).flat()),
  );
  const words = names.map(nameWords);
  const givenNames = words
    .flat()
    .flatMap((word) => spellTokens(word).flat())
    .filter((word) => !surnames.has(word) || isGivenName(word));
  const transcribed = actor.type === 'body' ? null : transcribeName(actor, words[0] ?? []);
  givenNames.push(...(transcribed?.givenNames ?? []));
  const middle = words.flatMap((name) => name.slice(1, -1).map((word) => foldWord(word).charAt(0)));
  return {
    derived,
    surnames,
    givenNames: givenNames.length === 0 ? '' : ` ${[...new Set(givenNames)].join(' ')} `,
    middleInitials: [...new Set(middle)].join(''),
    transcribed: transcribed ? [transcribed] : [],
  };
}

// What a dataset lists wins: nothing is added in a script in which it names the person, nor beside listed romanisations.
function transcribeName(
  { aliases }: NamedActor,
  words: readonly string[],
): (TranscribedName & { givenNames: readonly string[] }) | null {
  const [given = ''] = words;
  const surname = words.at(-1) ?? '';
  if (words.length < 2) return null;
  const { givenNames, surnames } = transcribe(given, surname);
  const listed = aliases
    .map(({ text }) => foldWord(text).split(' ').at(-1)!)
    .filter((word) => word !== foldWord(surname));
  const isListed = (spelling: string) =>
    listed.some((word) => isCyrillicWord(word) === isCyrillicWord(spelling));
  const spellings = surnames.filter((spelling) => !isListed(spelling));
  return spellings.length === 0 ? null : { surname, spellings, givenNames };
}

function isCyrillicWord(word: string): boolean {
  return isCyrillic(word.charCodeAt(0));
}

function listedFullNames(actor: NamedActor): string[] {
  return actor.aliases.filter((alias) => alias.kind === 'full').map((alias) => alias.text);
}
