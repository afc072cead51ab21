import { limits } from '../dataset/limits';
import { problem, type Problem } from '../dataset/problem';
import { scanJson } from '../dataset/scan-json';
import { normaliseTexts } from '../dataset/text-problems';
import type { ListedFile } from './feed-manifest';
import { openListed, type OpenFile } from './open-listed';
import { headerLine } from './pack-parts';
import { readLines, type Allowance, type NumberedLine } from './read-lines';

/** A JSON object of one line, free of what `parseDatasetFile` refuses anywhere; not yet held to a schema. */
export interface ReadRecord {
  line: number;
  value: object;
}

/**
 * Reads one listed file of JSON Lines, whose header must say what is expected of it, and hands its records on in batches, as they arrive; memory is bounded by what
 * the receiver keeps, and there are never more than the header says. Answers what is wrong, each problem with file and line; empty when the file is whole. Records
 * handed on before a problem was found are the receiver's to drop.
 */
export async function readRecords(
  file: ListedFile,
  expected: Record<string, string | number>,
  { open, allowance }: { open: OpenFile; allowance: Allowance },
  take: (records: ReadRecord[]) => void,
): Promise<Problem[]> {
  const opened = await openListed(file, open);
  if (opened.kind === 'bad') return [opened.problem];
  const problems: Problem[] = [];
  let promised: number | undefined;
  let count = 0;
  const own = { bytes: Math.min(opened.limitBytes, allowance.bytes) };
  allowance.bytes -= own.bytes;
  for await (const batch of readLines(opened.lines, own)) {
    if (!Array.isArray(batch)) return [...problems, at(file, batch.line, inFormOf(file, batch.problem))];
    const [first] = batch;
    const lines = promised === undefined ? batch.slice(1) : batch;
    if (promised === undefined && first) promised = recordsPromised(first, expected);
    if (promised === undefined && first) break;
    count += lines.length;
    if (count > (promised ?? 0)) return [...problems, miscounted(file, count, promised)];
    const parsed = lines.map((each) => ({ line: each.line, ...parseRecord(each.text) }));
    for (const one of parsed) problems.push(...one.problems.map((each) => at(file, one.line, each)));
    if (problems.length > limits.problems) return problems.slice(0, limits.problems);
    take(parsed.flatMap(({ line, value }) => (value ? [{ line, value }] : [])));
  }
  allowance.bytes += own.bytes;
  if (promised === undefined) {
    return [at(file, 1, problem('', 'wrong-header', { expected: headerLine({ records: 1, ...expected }) }))];
  }
  return count === promised ? problems : [...problems, miscounted(file, count, promised)];
}

/** The place of a line, as paths of problems write it. */
export function placeOf(path: string, line: number, inner = ''): string {
  return `${path}, line ${line}${inner === '' ? '' : `, ${inner}`}`;
}

function at({ path }: ListedFile, line: number | undefined, found: Problem): Problem {
  return { ...found, path: line === undefined ? path : placeOf(path, line, found.path) };
}

function miscounted({ path }: ListedFile, records: number, expected = 0): Problem {
  return problem(path, 'record-count', { records, expected });
}

/** What fails in a packed file whose bytes are the right ones is its packing. */
function inFormOf({ path }: ListedFile, found: Problem): Problem {
  if (found.code !== 'file-unreadable' || !path.endsWith('.gz')) return found;
  return problem(found.path, 'not-gzip', found.params);
}

/** How many records the header says there are; undefined when it is not the header that is expected. */
function recordsPromised(
  { text }: NumberedLine,
  expected: Record<string, string | number>,
): number | undefined {
  const header = new Map<string, unknown>(Object.entries(parseRecord(text).value ?? {}));
  const fits = Object.entries({ type: 'header', ...expected }).every(
    ([field, content]) => header.get(field) === content,
  );
  const records = header.get('records');
  return fits && typeof records === 'number' && records <= limits.records ? records : undefined;
}

function parseRecord(text: string): { value?: object; problems: Problem[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problems: [problem('', 'not-json', { detail: error.message })] };
  }
  const problems = scanJson(text);
  if (problems.length > 0) return { problems };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const expected = 'an object in curly brackets';
    return { problems: [problem('', 'wrong-type', { expected, received: 'something else' })] };
  }
  problems.push(...normaliseTexts(value, ''));
  return problems.length > 0 ? { problems } : { value, problems };
}
