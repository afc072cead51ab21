import type { Alias } from '../actors/actor';
import type { DerivedName } from './derive-names';
import type { FullNames } from './full-names';
import type { NamedActor, NameTraits } from './names-index';
import { foldWord, tokensOf, type Token } from './token';
import { isGivenName } from './words/given-names';
import { particles } from './words/particles';

export interface WrittenEntry {
  /** The name or case form as it is looked for. */
  written: string;
  /** The same in base form. */
  base: string;
  traits: NameTraits;
}

/** All ways to write an actor: the listed ones, the name itself, and what follows from full names. */
export function nameEntriesOf(actor: NamedActor, fullNames: FullNames): WrittenEntry[] {
  const listed = actor.aliases.filter((alias) => alias.kind !== 'title' && alias.kind !== 'descriptor');
  const written: WrittenEntry[] = [];
  const known = new Set<string>();
  const add = (text: string, base: string, traits: NameTraits) => {
    known.add(foldWord(text));
    written.push({ written: text, base, traits });
  };
  for (const alias of listed) {
    const forms = Object.values(alias.forms ?? {}).flat();
    const traits = listedTraits(actor, alias, fullNames.surnames);
    for (const text of [alias.text, ...forms]) {
      add(text, alias.text, {
        ...traits,
        capitals: listedCapitals(text, alias.caseSensitive),
        inflects: forms.length === 0,
      });
    }
  }
  if (!known.has(foldWord(actor.name))) add(actor.name, actor.name, nameTraits(actor));
  for (const derived of fullNames.derived) {
    if (!known.has(foldWord(derived.text))) add(derived.text, derived.text, derivedTraits(derived));
  }
  for (const { surname, spellings } of fullNames.transcribed) {
    const traits = derivedTraits({ text: surname, form: 'surname' });
    for (const spelling of spellings) if (!known.has(spelling)) add(spelling, surname, traits);
  }
  return written;
}

function listedCapitals(text: string, caseSensitive: boolean): number {
  return caseSensitive ? capitalsOf(text) & bitsOf(tokensOf(text), (word) => word.startsCapital) : 0;
}

function listedTraits(actor: NamedActor, alias: Alias, surnames: ReadonlySet<string>): NameTraits {
  return {
    form: formOf(actor, alias, surnames),
    need: needOf(alias),
    lang: alias.lang,
    capitals: 0,
    acronym: alias.caseSensitive && tokensOf(alias.text).every((token) => token.allCapitals),
    inflects: true,
    outlet: alias.scope?.replace(/^outlet:/, ''),
    validFrom: alias.validFrom,
    validTo: alias.validTo,
  };
}

// What waits for the full name on the page cannot wait for itself.
function needOf(alias: Alias): NameTraits['need'] {
  const isWholeName = alias.kind === 'full' && tokensOf(alias.text).length > 1;
  return isWholeName && alias.ambiguity === 'high' ? 'low' : alias.ambiguity;
}

function formOf(actor: NamedActor, alias: Alias, surnames: ReadonlySet<string>): NameTraits['form'] {
  if (alias.kind === 'misspelling') return 'misspelling';
  if (actor.type === 'body') return 'body';
  const words = tokensOf(alias.text);
  if (alias.kind === 'acronym') return 'initials';
  if (alias.kind === 'full' && (words.length > 1 || isSolo(words))) return 'full';
  return words.length === 1 && isGivenName(words[0]!.folded) && !surnames.has(words[0]!.folded)
    ? 'given'
    : 'surname';
}

/** The traits of an actor's name itself, where no alias repeats it. */
function nameTraits(actor: NamedActor): NameTraits {
  const words = tokensOf(actor.name);
  const wholeName = words.length > 1 || isSolo(words);
  const given = !wholeName && isGivenName(words[0]?.folded ?? '');
  return {
    form: actor.type === 'body' ? 'body' : wholeName ? 'full' : given ? 'given' : 'surname',
    need: wholeName ? 'none' : 'low',
    capitals: capitalsOf(actor.name),
    acronym: actor.type === 'body' && words.every((word) => word.allCapitals),
    inflects: true,
  };
}

function derivedTraits({ text, form }: DerivedName): NameTraits {
  return {
    form: form === 'part' ? 'given' : form,
    need: 'derived',
    capitals: capitalsOf(text),
    acronym: form === 'initials',
    inflects: form !== 'initials',
  };
}

function isSolo(words: Token[]): boolean {
  return words.length > 1 && words.every((word) => word.kind === 'solo');
}

/**
 * Names begin with capitals, particles aside ("von der Leyen") and what the list itself writes small ("Halla-aho"); a
 * list all in small letters says nothing about that. As `NameTraits` has them.
 */
function capitalsOf(text: string): number {
  const words = tokensOf(text);
  const tells = words.some((word) => word.startsCapital);
  return bitsOf(words, (word, at) =>
    tells && !word.startsCapital ? false : at === words.length - 1 || !particles.has(word.folded),
  );
}

function bitsOf(words: readonly Token[], is: (word: Token, at: number) => boolean): number {
  return words.reduce((bits, word, at) => (is(word, at) ? bits | (1 << at) : bits), 0);
}
