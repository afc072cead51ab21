import type { OfficeKind } from '../actors/held-office';
import { countryWordsOf, foldTie, type PhraseLanguage } from './country-words';
import { grammars } from './grammars';

/** A grammar ready to be run. Patterns of what goes before are anchored at its end, the others at their beginning. */
export interface CompiledGrammar {
  /** Any office; global. */
  scan: RegExp;
  /** One office each; sticky. */
  offices: { kind: OfficeKind; pattern: RegExp; only?: string }[];
  /** What ties an office to a country; the one group that holds anything is the country's word. */
  before: RegExp[];
  after: RegExp[];
  /** ISO 3166-1 alpha-2 of a name or adjective; undefined for what is no country. */
  countryOf: (word: string) => string | undefined;
  refusedBefore: RegExp;
  refusedAfter: RegExp;
  refusedBehindTie: RegExp;
  article: RegExp | null;
  bare: { before: RegExp; after: RegExp } | null;
  plural: { before: RegExp; office: RegExp } | null;
}

const compiled = new Map<PhraseLanguage, CompiledGrammar>();

/** The grammar of a language by its primary subtag; undefined for others. Compiled when first asked for. */
export function grammarOf(lang: string): CompiledGrammar | undefined {
  if (!Object.hasOwn(grammars, lang)) return undefined;
  const known = lang as PhraseLanguage;
  const made = compiled.get(known) ?? compile(known);
  compiled.set(known, made);
  return made;
}

const letter = '[\\p{L}\\p{N}]';

function compile(lang: PhraseLanguage): CompiledGrammar {
  const grammar = grammars[lang];
  const { adjectives, names } = countryWordsOf(lang);
  const countryOf = (word: string) => {
    if (grammar.tiesAreCapital && !/^\p{Lu}/u.test(word)) return undefined;
    const folded = foldTie(word);
    return adjectives.get(folded) ?? names.get(folded);
  };
  const filled = (source: string) =>
    source.replace('ADJECTIVE', () => oneOf(adjectives)).replace('NAME', () => oneOf(names));
  const all = grammar.offices.map(({ words }) => words.replace('(?<inner>', '(?:')).join('|');
  return {
    scan: new RegExp(wholeWords(all), 'giu'),
    offices: grammar.offices.map(({ words, ...rest }) => ({
      ...rest,
      pattern: new RegExp(wholeWords(words), 'iuy'),
    })),
    before: grammar.before.map((source) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${filled(source)})$`, 'iu')),
    after: grammar.after.map((source) => atStart(`(?:${filled(source)})(?!${letter})`)),
    countryOf,
    refusedBefore: atEnd(grammar.refusedBefore),
    refusedAfter: atStart(grammar.refusedAfter),
    refusedBehindTie: atStart(grammar.refusedBehindTie),
    article: grammar.article === null ? null : atEnd(grammar.article),
    bare: grammar.bare && {
      before: new RegExp(`(?:${grammar.bare.before})$`, 'iu'),
      after: atStart(grammar.bare.after),
    },
    plural: grammar.plural
      ? { before: new RegExp(`(?:${grammar.plural.before})$`, 'iu'), office: grammar.plural.office }
      : null,
  };
}

function atEnd(source: string): RegExp {
  return new RegExp(`(?<!${letter})(?:${source})$`, 'iu');
}

function atStart(source: string): RegExp {
  return new RegExp(`^(?:${source})`, 'iu');
}

function wholeWords(words: string): string {
  return `(?<!${letter})(?:${words})(?!${letter})`;
}

/** A group of these words, whatever white space and apostrophes stand in them; the longest first. */
function oneOf(words: ReadonlyMap<string, string>): string {
  const sources = [...words.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll(' ', '\\s+')
        .replaceAll("'", "['’ʼ]"),
    );
  return `(${sources.join('|')})`;
}
