import { deriveNames, nameWords, type DerivedName } from './derive-names';
import type { NamedActor } from './names-index';
import { spellTokens } from './spelling-variants';
import { foldWord } from './token';
import { isGivenName } from './words/given-names';

/** What the full names of a person say about its parts, in folded words; all empty for a body. */
export interface FullNames {
  derived: readonly DerivedName[];
  surnames: ReadonlySet<string>;
  /** As `IndexedActor` has them. */
  givenNames: string;
  middleInitials: string;
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
  const middle = words.flatMap((name) => name.slice(1, -1).map((word) => foldWord(word).charAt(0)));
  return {
    derived,
    surnames,
    givenNames: givenNames.length === 0 ? '' : ` ${[...new Set(givenNames)].join(' ')} `,
    middleInitials: [...new Set(middle)].join(''),
  };
}

function listedFullNames(actor: NamedActor): string[] {
  return actor.aliases.filter((alias) => alias.kind === 'full').map((alias) => alias.text);
}
