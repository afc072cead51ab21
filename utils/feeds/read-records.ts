import { limits } from '../dataset/records/limits';
import { problem, type Problem } from '../dataset/checking/problem';
import type { ListedFile } from './feed-manifest';
import { openListed, type OpenFile } from './open-listed';
import { headerLine } from './pack-parts';
import { parseRecord } from './parse-record';
import { readLines, type Allowance, type NumberedLine } from './read-lines';

/** A JSON object of one line, free of what `parseDatasetFile` refuses anywhere; not yet held to a schema. */
export interface ReadRecord {
  line: number;
  value: object;
}

/** What the first line of a file says of the others. */
interface Heading {
  /** 1 when the line is a header, 0 when it is a record already. */
  lines: 0 | 1;
  fewest: number;
  most: number;
}

/** Some lines of a file as they arrive, and what is wrong with those that became no record. */
export interface RecordBatch {
  records: ReadRecord[];
  /** Each with file and line. */
  problems: Problem[];
  /** Nothing follows, and the file is not whole. */
  fatal?: true;
}

/**
 * Reads one listed file of JSON Lines, whose header must say what is expected of it, and hands its records on in
 * batches, as they arrive: memory is bounded by what the receiver keeps, and there are never more than the header says.
 * Records that were handed on before a problem was found are the receiver's to drop.
 */
export async function* recordBatches(
  file: ListedFile,
  expected: Record<string, string | number>,
  { open, allowance }: { open: OpenFile; allowance: Allowance },
): AsyncGenerator<RecordBatch> {
  const opened = await openListed(file, open);
  if (opened.kind === 'bad') return yield fatal(opened.problem);
  const { lines, limitBytes, isListed } = opened;
  let isWhole = true;
  const given = { path: file.path, lines, limitBytes };
  for await (const batch of batchesOfLines(given, allowance, (first) => headingOf(first, expected))) {
    isWhole = batch.fatal === undefined;
    yield batch;
  }
  if (isWhole && isListed && !isListed()) yield fatal(problem(file.path, 'file-hash'));
}

/** A file that nobody has listed. */
export interface LooseFile {
  path: string;
  lines: ReadableStream<Uint8Array<ArrayBuffer>>;
  limitBytes: number;
}

/** The same for a file that nobody has listed: a header is passed over, and nothing is expected. */
export function looseRecordBatches(file: LooseFile, allowance: Allowance): AsyncGenerator<RecordBatch> {
  return batchesOfLines(file, allowance, looseHeading);
}

/**
 * Hands all records of a file to `take` and answers what is wrong with it, each problem with file and line; empty when
 * it is whole.
 */
export async function takeRecords(
  batches: AsyncGenerator<RecordBatch>,
  take: (records: ReadRecord[]) => void,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for await (const batch of batches) {
    problems.push(...batch.problems);
    if (problems.length > limits.problems) return problems.slice(0, limits.problems);
    if (batch.records.length > 0) take(batch.records);
  }
  return problems;
}

async function* batchesOfLines(
  file: LooseFile,
  allowance: Allowance,
  headed: (first: NumberedLine | undefined) => Heading | Problem,
): AsyncGenerator<RecordBatch> {
  const { path } = file;
  let heading: Heading | undefined;
  let count = 0;
  const own = { bytes: Math.min(file.limitBytes, allowance.bytes) };
  allowance.bytes -= own.bytes;
  for await (const batch of readLines(file.lines, own)) {
    if (!Array.isArray(batch)) return yield fatal(at(path, batch.line, inFormOf(path, batch.problem)));
    if (batch.length === 0) continue;
    const isFirst = heading === undefined;
    const known: Heading | Problem = heading ?? headed(batch[0]);
    if ('code' in known) return yield fatal(at(path, 1, known));
    heading = known;
    const lines = isFirst ? batch.slice(heading.lines) : batch;
    count += lines.length;
    if (count > heading.most) return yield fatal(tooMany(path, count, heading));
    const parsed = lines.map((each) => ({ line: each.line, ...parseRecord(each.text) }));
    yield {
      records: parsed.flatMap(({ line, value }) => (value ? [{ line, value }] : [])),
      problems: parsed.flatMap((one) => one.problems.map((each) => at(path, one.line, each))),
    };
  }
  allowance.bytes += own.bytes;
  const known = heading ?? headed(undefined);
  if ('code' in known) yield fatal(at(path, 1, known));
  else if (count < known.fewest) yield fatal(miscounted(path, count, known.fewest));
}

function fatal(found: Problem): RecordBatch {
  return { records: [], problems: [found], fatal: true };
}

/** The place of a line, as paths of problems write it. */
export function placeOf(path: string, line: number, inner = ''): string {
  return `${path}, line ${line}${inner === '' ? '' : `, ${inner}`}`;
}

function at(path: string, line: number | undefined, found: Problem): Problem {
  return { ...found, path: line === undefined ? path : placeOf(path, line, found.path) };
}

function tooMany(path: string, count: number, { fewest, most }: Heading): Problem {
  return fewest === most ? miscounted(path, count, most) : problem(path, 'too-many', { max: most });
}

function miscounted(path: string, records: number, expected: number): Problem {
  return problem(path, 'record-count', { records, expected });
}

/** What fails in a packed file whose bytes are the right ones is its packing. */
function inFormOf(path: string, found: Problem): Problem {
  if (found.code !== 'file-unreadable' || !path.endsWith('.gz')) return found;
  return problem(found.path, 'not-gzip', found.params);
}

function headingOf(
  first: NumberedLine | undefined,
  expected: Record<string, string | number>,
): Heading | Problem {
  const header = fieldsOf(first);
  const fits = Object.entries({ type: 'header', ...expected }).every(
    ([field, content]) => header.get(field) === content,
  );
  const records = header.get('records');
  return fits && typeof records === 'number' && records <= limits.records
    ? { lines: 1, fewest: records, most: records }
    : problem('', 'wrong-header', { expected: headerLine({ records: 1, ...expected }) });
}

function looseHeading(first: NumberedLine | undefined): Heading {
  const isHeader = fieldsOf(first).get('type') === 'header';
  return { lines: isHeader ? 1 : 0, fewest: 0, most: limits.records };
}

function fieldsOf(line: NumberedLine | undefined): Map<string, unknown> {
  return new Map<string, unknown>(Object.entries((line && parseRecord(line.text).value) ?? {}));
}
