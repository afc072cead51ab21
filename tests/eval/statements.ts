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
    .flatMap((statement) => [statement, ...(isGerman ? ownWordsOf(text, statement) : [])])
    .map((statement) => printed(text, statement, names));
}

/** Judges of German texts count own words within a rendering as a statement of their own; names are none. */
function ownWordsOf(text: string, statement: Statement): Statement[] {
  if (statement.type !== 'mixed') return [];
  const own = statement.quoted.filter(([start, end]) => /(?:^|\s)\p{Ll}/u.test(text.slice(start, end)));
  return own.map((span) => ({ ...statement, spans: [span], quoted: [span], type: 'direct' }));
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
