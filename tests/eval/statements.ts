// Reads JSON lines {"id","text","lang"?,"date"?,"actors"?} from standard input, `actors` as the rows of a names file, and
// prints for each one line, in the same order and nothing else:
//   {"id","statements":[{"speaker","speakerSpan":[start,end],"content","span":[[start,end],…],"cue","kind","type"}]}
// `speaker` is the name of the actor it is, else as printed; a claim that nobody holds has "" and no `speakerSpan`.
//   npm run --silent eval:statements < texts.jsonl
import { createInterface } from 'node:readline';
import { findStatements } from '../../utils/extraction/find-statements';
import type { Statement } from '../../utils/extraction/statement';
import { compileIndex } from '../../utils/matching/index/compile-index';
import { guessLanguage } from '../../utils/matching/text/guess-language';
import { actorsOf, type ListedName } from './names-from';
import { readText } from './read-text';

interface Line {
  id: unknown;
  text: string;
  lang?: string;
  date?: string;
  actors?: ListedName[];
}

async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const read = JSON.parse(line) as Line;
    process.stdout.write(`${JSON.stringify({ id: read.id, statements: statementsOf(read) })}\n`);
  }
}

function statementsOf({ text, lang, date, actors = [] }: Line): object[] {
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
  const own = statement.quoted.filter((span) => isDirect || isWording(text.slice(...span)));
  const isThing = own.length > 0 && !isDirect && !opensClause(text, statement.spans[0]![0]);
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

await main();
