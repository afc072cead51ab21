import type { OfficeKind } from '../actors/held-office';
import type { BlockReading, Mention, PageContext, PageFact, TextBlock } from '../matching/mention';
import { findOfficePhrases, type OfficePhrase } from './find-phrases';
import type { OfficeTable } from './office-table';

export interface OfficeRequest {
  blocks: readonly TextBlock[];
  /** What was found in these blocks by name, in the same order. */
  readings: readonly BlockReading[];
  context: PageContext;
  /** Of all blocks on the page. */
  facts: readonly PageFact[];
  offices: OfficeTable;
  /** The primary language subtag of a block. */
  languageOf: (block: TextBlock) => string;
}

/** Facts of ours begin so: they are not for those who find names. */
const prefix = 'office ';

/** The facts that are about names. */
export function withoutOfficeFacts(facts: readonly PageFact[]): PageFact[] {
  return facts.filter((fact) => !fact.startsWith(prefix));
}

/**
 * Adds to what was found by name the offices of countries that stand for their holder on the article's day: those tied to
 * a country, and a bare "the chancellor" where the page speaks of one country's alone. Nothing that was found by name
 * changes, and nothing is added where the article has no day.
 */
export function withOffices(request: OfficeRequest): BlockReading[] {
  const { blocks, readings, context, offices, languageOf } = request;
  const { date } = context;
  if (date === undefined || offices.isEmpty) return [...readings];
  const read = blocks.map((block, i) => {
    const { mentions } = readings[i] ?? { mentions: [] };
    const phrases =
      block.role === 'byline' ? [] : findOfficePhrases(block.text, languageOf(block), date.slice(0, 4));
    return {
      phrases,
      facts: [...new Set([...factsOf(phrases, mentions), ...heldFacts(mentions, offices, date)])],
    };
  });
  const page = new Set([
    ...request.facts.filter((fact) => fact.startsWith(prefix)),
    ...read.flatMap(({ facts }) => facts),
  ]);
  return readings.map((reading, i) => {
    const { phrases, facts } = read[i] ?? { phrases: [], facts: [] };
    if (phrases.length + facts.length === 0) return reading;
    const added = phrases.flatMap((phrase): Mention[] => {
      const country = countryOf(phrase, page);
      const actor = country && offices.holderOn({ kind: phrase.kind, country }, date);
      if (!actor || phrase.isNamed || isBesideMention(phrase, reading.mentions)) return [];
      const { start, end } = phrase;
      return [{ actor, start, end, reason: { kind: 'office', on: date } }];
    });
    return {
      ...reading,
      mentions: [...reading.mentions, ...added].toSorted((a, b) => a.start - b.start),
      facts: [...reading.facts, ...facts],
      dependsOnPage: reading.dependsOnPage || phrases.some(({ of }) => of.kind === 'bare'),
    };
  });
}

/** A bare office is of the one country whose office the page names, if nothing on the page is of another or unclear. */
function countryOf({ kind, of }: OfficePhrase, page: ReadonlySet<PageFact>): string | undefined {
  if (of.kind === 'country') return of.country;
  if (of.kind === 'unclear') return undefined;
  const named = [...page].filter((fact) => fact.startsWith(`${prefix}${kind} `));
  const countries = new Set(named.map((fact) => fact.split(' ')[2]));
  const [only] = countries;
  const isTied = named.some((fact) => !fact.endsWith(' held'));
  return countries.size === 1 && isTied && only !== unclear ? only : undefined;
}

const unclear = '?';

function officeFact(kind: OfficeKind, country: string): PageFact {
  return `${prefix}${kind} ${country}`;
}

/** An office before a name that was found is whatever its bearer holds. */
function factsOf(phrases: readonly OfficePhrase[], mentions: readonly Mention[]): PageFact[] {
  return phrases.flatMap(({ kind, of, end }) => {
    if (of.kind === 'country') return [officeFact(kind, of.country)];
    const isBeforeFound = mentions.some(({ start }) => start >= end && start <= end + longestGap);
    return of.kind === 'unclear' && !isBeforeFound ? [officeFact(kind, unclear)] : [];
  });
}

/** Somebody named may be whom a bare office means. */
function heldFacts(mentions: readonly Mention[], offices: OfficeTable, day: string): PageFact[] {
  const actors = new Set(mentions.map(({ actor }) => actor));
  return [...actors].flatMap((actor) =>
    offices.heldBy(actor, day).map(({ kind, country }) => `${officeFact(kind, country)} held`),
  );
}

/** "President Sir Ada Vale": a courtesy may stand between. */
const longestGap = 8;

/** A name inside or right beside an office says by itself who is meant. */
function isBesideMention({ start, end }: OfficePhrase, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.start <= end + 2 && start <= mention.end + 2);
}
