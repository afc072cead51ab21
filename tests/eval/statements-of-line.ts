import { findStatements } from '../../utils/extraction/find-statements';
import type { Statement } from '../../utils/extraction/statement';
import { compileIndex } from '../../utils/matching/index/compile-index';
import { guessLanguage } from '../../utils/matching/text/guess-language';
import { actorsOf, type ListedName } from './names-from';
import { readText } from './read-text';

interface Line {
  text: string;
  lang?: string;
  date?: string;
  actors: ListedName[];
}

/** The answer to one line of JSON, as JSON; what is no JSON, or holds no text, has no statements. */
export function statementsOfLine(line: string): string {
  const read = objectIn(line);
  return JSON.stringify({ id: read.id ?? null, statements: statementsOf(lineOf(read)) });
}

function objectIn(line: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Fields of another sort than asked for count as missing. */
function lineOf({ text, lang, date, actors }: Record<string, unknown>): Line {
  return {
    text: typeof text === 'string' ? text : '',
    ...(typeof lang === 'string' && lang !== '' ? { lang } : {}),
    ...(typeof date === 'string' ? { date } : {}),
    actors: Array.isArray(actors) ? actors.filter(isListedName) : [],
  };
}

function isListedName(row: unknown): row is ListedName {
  if (typeof row !== 'object' || row === null) return false;
  const { id, name, aliases = [] } = row as Record<string, unknown>;
  const isNamed = typeof id === 'string' && typeof name === 'string' && name !== '';
  return isNamed && Array.isArray(aliases) && aliases.every((alias) => typeof alias === 'string');
}

function statementsOf({ text, lang, date, actors }: Line): object[] {
  const listed = actorsOf(actors);
  const names = new Map(listed.map(({ id, name }) => [id, name]));
  const mentions = listed.length === 0 ? [] : readText(compileIndex(listed), text, { lang, date });
  const isGerman = (lang ?? guessLanguage(text)).startsWith('de');
  return findStatements(text, { lang, mentions })
    .flatMap((statement) => (isGerman ? byQuotation(text, statement) : [statement]))
    .map((statement) => printed(text, statement, names));
}

/**
 * Judges of German texts count each stretch of own words as a statement: "bezeichnete die Brücke als „Falle“" holds one,
 * "sagte, die Brücke sei „eine Falle“" two, since there the clause is one as well. Names are none.
 */
function byQuotation(text: string, statement: Statement): Statement[] {
  if (statement.type === 'indirect') return [statement];
  const isDirect = statement.type === 'direct';
  const [start] = statement.spans[0]!;
  const isRendering = !isDirect && opensClause(text, start) && !/^Von\s/.test(text.slice(start));
  const own = statement.quoted.filter(
    (span) => isDirect || isWording(text.slice(...span)) || (!isRendering && isHeldUp(text, span[0])),
  );
  const isThing = own.length > 0 && !isDirect && !isRendering;
  const quotations = own.map((span): Statement => ({
    ...statement,
    spans: [span],
    quoted: [span],
    type: 'direct',
  }));
  return isDirect || isThing ? quotations : [statement, ...quotations];
}

/** False for names: "Zentrum für Verkehr". */
function isWording(words: string): boolean {
  return words
    .split(/\s+/)
    .some(
      (word) => /^\p{Ll}/u.test(word) && !/^(?:f[üu]r|de[rsnm]|die|das|von|und|zu[rm]?|of|the)$/.test(word),
    );
}

/** "nannte den Bericht eine „Zeitungsente“": what something is called is no name. */
function isHeldUp(text: string, start: number): boolean {
  return /\b(?:ein(?:e[mnrs]?)?|als)\s+[„"»]$/.test(text.slice(Math.max(0, start - 12), start));
}

/** Whether a claim stands behind "dass", a comma or a colon, or begins its sentence. */
function opensClause(text: string, start: number): boolean {
  return /(?:^|[,:.!?…\n“”"»]|\bdass|\bdaß)\s*[„"»‚]?$/.test(text.slice(Math.max(0, start - 12), start));
}

function printed(
  text: string,
  { speaker, spans, cue, kind, type }: Statement,
  names: ReadonlyMap<string, string>,
): object {
  return {
    speaker: (speaker?.actor && names.get(speaker.actor)) ?? speaker?.printed ?? '',
    ...(speaker ? { speakerSpan: speaker.span } : {}),
    content: spans.map(([start, end]) => text.slice(start, end)).join(' … '),
    span: spans,
    cue: cue ? text.slice(...cue) : '',
    kind,
    type,
  };
}
