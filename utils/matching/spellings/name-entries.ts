import type { Alias } from '../../actors/actor';
import type { DerivedName } from './derive-names';
import type { FullNames } from './full-names';
import type { NamedActor, NameTraits } from '../index/names-index';
import { readName, type NameReading, type NameToken } from './read-name';
import { isGivenName } from '../words/given-names';
import { particles } from '../words/particles';

export interface WrittenEntry {
  /** The name or case form as it is looked for. */
  written: NameReading;
  /** The same in base form. */
  base: NameReading;
  traits: NameTraits;
}

/** All ways to write an actor: the listed ones, the name itself, and what follows from full names. */
export function nameEntriesOf(actor: NamedActor, fullNames: FullNames): WrittenEntry[] {
  const entries: WrittenEntry[] = [];
  const known = new Set<string>();
  const add = (written: NameReading, base: NameReading, traits: NameTraits) => {
    known.add(written.folded);
    entries.push({ written, base, traits });
  };
  for (const alias of actor.aliases) {
    if (alias.kind === 'title' || alias.kind === 'descriptor') continue;
    const base = readName(alias.text);
    const forms = alias.forms ? Object.values(alias.forms).flat() : [];
    const traits = listedTraits(actor, alias, base, fullNames.surnames, forms.length === 0);
    add(base, base, traits);
    for (const form of forms) {
      const written = readName(form);
      add(written, base, { ...traits, capitals: listedCapitals(written, alias.caseSensitive) });
    }
  }
  const shown = readName(actor.name);
  if (!known.has(shown.folded)) add(shown, shown, nameTraits(actor, shown));
  for (const { name, form, withoutGeneration, behindTitle } of fullNames.derived) {
    if (known.has(name.folded)) continue;
    add(name, name, {
      ...derivedTraits(name, form),
      ...(withoutGeneration && { withoutGeneration }),
      ...(behindTitle && { behindTitle }),
    });
  }
  for (const { surname, spellings } of fullNames.transcribed) {
    for (const spelling of spellings) {
      if (!known.has(spelling)) add(readName(spelling), surname, derivedTraits(surname, 'surname'));
    }
  }
  return entries;
}

function listedCapitals(name: NameReading, caseSensitive: boolean): number {
  return caseSensitive ? capitalsOf(name) & bitsOf(name.tokens, (word) => word.startsCapital) : 0;
}

function listedTraits(
  actor: NamedActor,
  alias: Alias,
  base: NameReading,
  surnames: readonly string[],
  inflects: boolean,
): NameTraits {
  const { tokens } = base;
  return {
    form: formOf(actor, alias, tokens, surnames),
    need: needOf(alias, tokens),
    lang: alias.lang,
    capitals: listedCapitals(base, alias.caseSensitive),
    acronym: alias.caseSensitive && tokens.every((token) => token.allCapitals),
    inflects,
    outlet: alias.scope?.replace(/^outlet:/, ''),
    validFrom: alias.validFrom,
    validTo: alias.validTo,
  };
}

// What waits for the full name on the page cannot wait for itself.
function needOf(alias: Alias, words: readonly NameToken[]): NameTraits['need'] {
  const isWholeName = alias.kind === 'full' && words.length > 1;
  return isWholeName && alias.ambiguity === 'high' ? 'low' : alias.ambiguity;
}

function formOf(
  actor: NamedActor,
  alias: Alias,
  words: readonly NameToken[],
  surnames: readonly string[],
): NameTraits['form'] {
  if (alias.kind === 'misspelling') return 'misspelling';
  if (actor.type === 'body') return 'body';
  if (alias.kind === 'acronym') return 'initials';
  if (alias.kind === 'full' && (words.length > 1 || isSolo(words))) return 'full';
  return words.length === 1 && isGivenName(words[0]!.folded) && !surnames.includes(words[0]!.folded)
    ? 'given'
    : 'surname';
}

/** The traits of an actor's name itself, where no alias repeats it. */
function nameTraits(actor: NamedActor, shown: NameReading): NameTraits {
  const words = shown.tokens;
  const wholeName = words.length > 1 || isSolo(words);
  const given = !wholeName && isGivenName(words[0]?.folded ?? '');
  return {
    form: actor.type === 'body' ? 'body' : wholeName ? 'full' : given ? 'given' : 'surname',
    need: wholeName ? 'none' : 'low',
    capitals: capitalsOf(shown),
    acronym: actor.type === 'body' && words.every((word) => word.allCapitals),
    inflects: true,
  };
}

function derivedTraits(name: NameReading, form: DerivedName['form']): NameTraits {
  return {
    form: form === 'part' || form === 'short' ? 'given' : form,
    need: 'derived',
    capitals: capitalsOf(name),
    acronym: form === 'initials',
    inflects: form !== 'initials',
  };
}

function isSolo(words: readonly NameToken[]): boolean {
  return words.length > 1 && words.every((word) => word.kind === 'solo');
}

/**
 * Names begin with capitals, particles aside ("von der Leyen") and what the list itself writes small ("Halla-aho"); a
 * list all in small letters says nothing about that. As `NameTraits` has them.
 */
function capitalsOf({ tokens: words }: NameReading): number {
  const tells = words.some((word) => word.startsCapital);
  return bitsOf(words, (word, at) =>
    tells && !word.startsCapital ? false : at === words.length - 1 || !particles.has(word.folded),
  );
}

function bitsOf(words: readonly NameToken[], is: (word: NameToken, at: number) => boolean): number {
  let bits = 0;
  for (let at = 0; at < words.length; at++) if (is(words[at]!, at)) bits |= 1 << at;
  return bits;
}
