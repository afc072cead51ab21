import type { OfficeKind } from '../actors/held-office';
import { countryAtEnd, countryAtStart, type CountryBeside } from './country-beside';
import { countryWordsOf, foldTie, type PhraseLanguage } from './country-words';
import { grammars } from './grammars';

/** An office found in a text. */
export interface OfficeHit {
  kind: OfficeKind;
  start: number;
  end: number;
  /** The one country that calls it so. */
  only?: string;
  /** Where an adjective inside it says so. */
  country?: string;
}

/** A grammar ready to be run. Patterns of what goes before are anchored at its end, the others at their beginning. */
export interface CompiledGrammar {
  offices: (text: string) => OfficeHit[];
  /** The country that an office is tied to by what stands before it, the text up to it. */
  tieBefore: (text: string) => CountryBeside | undefined;
  /** The same by what stands behind it, the text from there. */
  tieAfter: (text: string) => CountryBeside | undefined;
  refusedBefore: RegExp;
  refusedBeforeArticle: RegExp | null;
  refusedAfter: RegExp;
  refusedBehindTie: RegExp;
  article: RegExp | null;
  bare: { before: RegExp; after: RegExp; untold: RegExp | null };
  plural: { before: RegExp; office: RegExp } | null;
}

const compiled = new Map<PhraseLanguage, CompiledGrammar>();

/**
 * The grammar of a language by its primary subtag, for a text in it; undefined where the language has none, or the text
 * names no office for certain. Compiled for the first text that may name one, which takes some milliseconds.
 */
export function grammarFor(text: string, lang: string): CompiledGrammar | undefined {
  if (!Object.hasOwn(grammars, lang)) return undefined;
  const known = lang as PhraseLanguage;
  if (!grammars[known].hint.test(text)) return undefined;
  const made = compiled.get(known) ?? compile(known);
  compiled.set(known, made);
  return made;
}

const letter = '[\\p{L}\\p{N}]';

function compile(lang: PhraseLanguage): CompiledGrammar {
  const grammar = grammars[lang];
  const words = countryWordsOf(lang);
  const { bare, plural, tiesAreCapital: isCapital } = grammar;
  const otherLand = grammar.otherLand === undefined ? null : atEnd(grammar.otherLand, 'u');
  const before = grammar.before.map(({ by, between, ending = '' }) => ({
    between: new RegExp(`(?:${between})$`, 'iu'),
    query: { by, words, ending, isCapital },
  }));
  const after = grammar.after.map(({ by, between, ending = '' }) => ({
    between: atStart(between),
    query: { by, words, ending, isCapital },
  }));
  return {
    offices: createOfficeScan(lang, (word) => words.adjectives.get(foldTie(word))),
    tieBefore(text) {
      for (const { between, query } of before) {
        const gap = between.exec(text)?.[0];
        if (gap === undefined) continue;
        const left = text.slice(0, text.length - gap.length);
        const found = countryAtEnd(left, query);
        if (found && otherLand?.test(left.slice(0, left.length - found.length))) return undefined;
        if (found) return { ...found, length: found.length + gap.length };
      }
      return undefined;
    },
    tieAfter(text) {
      for (const { between, query } of after) {
        const gap = between.exec(text)?.[0];
        if (gap === undefined) continue;
        const found = countryAtStart(text.slice(gap.length), query);
        if (found) return { ...found, length: found.length + gap.length };
      }
      return undefined;
    },
    refusedBefore: atEnd(grammar.refusedBefore),
    refusedBeforeArticle: grammar.refusedBeforeArticle === null ? null : atEnd(grammar.refusedBeforeArticle),
    refusedAfter: atStart(grammar.refusedAfter),
    refusedBehindTie: atStart(grammar.refusedBehindTie),
    article: grammar.article === null ? null : atEnd(grammar.article),
    bare: {
      before: new RegExp(`(?:${bare.before})$`, 'iu'),
      after: atStart(bare.after),
      untold: bare.untold === undefined ? null : new RegExp(`(?:${bare.untold})$`, 'iu'),
    },
    plural: plural ? { before: new RegExp(`(?:${plural.before})$`, 'iu'), office: plural.office } : null,
  };
}

/** All offices as one expression, with a group for each that tells which it was. */
function createOfficeScan(
  lang: PhraseLanguage,
  countryOf: (adjective: string) => string | undefined,
): CompiledGrammar['offices'] {
  const { offices } = grammars[lang];
  const sources = offices.map(({ words }, i) => `(?<office${i}>${words.replace('<inner>', `<inner${i}>`)})`);
  const scan = new RegExp(`(?<!${letter})(?:${sources.join('|')})(?!${letter})`, 'giu');
  return (text) =>
    Array.from(text.matchAll(scan), ({ 0: found, index, groups = {} }) => {
      const at = offices.findIndex((_, i) => groups[`office${i}`] !== undefined);
      const { kind, only } = offices[at]!;
      const inner = groups[`inner${at}`];
      const country = inner === undefined ? undefined : countryOf(inner);
      return {
        kind,
        start: index,
        end: index + found.length,
        ...(only !== undefined && { only }),
        ...(country !== undefined && { country }),
      };
    });
}

function atEnd(source: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<!${letter})(?:${source})$`, flags);
}

function atStart(source: string): RegExp {
  return new RegExp(`^(?:${source})`, 'iu');
}
