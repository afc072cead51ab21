import { sections } from '../dataset/checking/check-pack';
import type { Incoming, IncomingBatch, IncomingPack, IncomingRecord } from '../dataset/checking/incoming';
import { limits } from '../dataset/records/limits';
import { bodiesOf, checkFormat } from '../dataset/checking/parse-dataset-file';
import { parseJson } from '../dataset/checking/parse-json';
import { problem, type Problem } from '../dataset/checking/problem';
import { within } from '../dataset/checking/problem-path';
import { scanJson } from '../dataset/checking/scan-json';
import { normaliseTexts } from '../dataset/checking/text-problems';
import { parseRecord } from '../feeds/parse-record';
import { cutRecords, piecesOf, type CutText, type RecordList } from './cut-records';
import { createLineCounter } from './line-counter';

export type OneFile =
  | { kind: 'incoming'; incoming: Incoming }
  /** It is JSON, and no dataset; `value` is without what lists of records hold. */
  | { kind: 'other'; value: unknown; problem: Problem }
  | { kind: 'refused'; problems: Problem[] };

/**
 * Reads a dataset in the one-file form. Places are `line 812, positions[811]`, after the file's name where one is given.
 * Everything but the records themselves is held to be sound before any of them is read.
 */
export function readOneFile(text: string, name?: string): OneFile {
  const at = (found: Problem): Problem => ({ ...found, path: within(name ?? '', found.path) });
  const refused = (...problems: Problem[]) => ({ kind: 'refused' as const, problems: problems.map(at) });
  if (text.length > limits.fileLength) return refused(problem('', 'file-too-long'));
  const cut = cutRecords(text);
  const rest = cut && parseJson(cut.rest);
  if (!cut || rest?.kind !== 'json') return refused(notJson(text));
  const formatProblem = checkFormat(rest.value);
  if (formatProblem) return { kind: 'other', value: rest.value, problem: at(formatProblem) };
  const problems = [...scanJson(cut.rest), ...normaliseTexts(rest.value, '')];
  const { packs, edits, format: _, ...single } = rest.value as Record<string, unknown>;
  const bodies = bodiesOf(packs, single, problems);
  if (problems.length > 0) return refused(...problems);
  const incoming = {
    packs: bodies.map(({ body, prefix }, index) => packOf({ text, cut, body, prefix, index, name })),
    ...(edits !== undefined && { edits }),
  };
  return { kind: 'incoming', incoming };
}

interface PackText {
  text: string;
  cut: CutText;
  /** The pack without its records. */
  body: Record<string, unknown>;
  /** Empty, or `packs[1]`. */
  prefix: string;
  index: number;
  name: string | undefined;
}

function packOf(given: PackText): IncomingPack {
  const { body, prefix, name = '', cut, index } = given;
  const place = within(name, within(prefix, 'pack'));
  const bytes = cut.lists
    .filter(({ pack }) => pack === index)
    .reduce((sum, { from, to }) => sum + to - from, 0);
  return { manifest: { value: body['pack'], place }, bytes, batches: () => batchesOf(given) };
}

async function* batchesOf({
  text,
  cut,
  body,
  prefix,
  index,
  name = '',
}: PackText): AsyncGenerator<IncomingBatch> {
  const place = (path: string) => within(name, within(prefix, path));
  const misshapen = Object.keys(sections).filter(
    (kind) => body[kind] !== undefined && !Array.isArray(body[kind]),
  );
  if (misshapen.length > 0) {
    const problems = misshapen.map((kind) => problem(place(kind), 'wrong-type', listForm));
    yield { records: [], problems, fatal: true };
    return;
  }
  const unknown = Object.entries(body).filter(([key]) => key !== 'pack' && !Object.hasOwn(sections, key));
  yield {
    records: unknown.map(([section, value]) => ({
      kind: 'rest',
      value: { section, value },
      place: place(section),
    })),
    problems: [],
  };
  const lineOf = createLineCounter(text);
  for (const list of cut.lists.filter(({ pack }) => pack === index)) {
    yield* recordsOf(text, list, (path, from) => within(name, `line ${lineOf(from)}, ${path}`));
  }
}

/** Records handed on at once: some milliseconds of work. */
const batchRecords = 200;

async function* recordsOf(
  text: string,
  list: RecordList,
  placeOf: (path: string, from: number) => string,
): AsyncGenerator<IncomingBatch> {
  const max = list.kind === 'actors' ? limits.actors : limits.records;
  let records: IncomingRecord[] = [];
  let problems: Problem[] = [];
  let count = 0;
  for (const piece of piecesOf(text, list)) {
    const place = placeOf(`${list.path}[${count}]`, piece.from);
    if (++count > max) {
      yield { records, problems: [...problems, problem(list.path, 'too-many', { max })], fatal: true };
      return;
    }
    const parsed = piece.text === '' ? noRecord : parseRecord(piece.text);
    problems.push(...parsed.problems.map((each) => ({ ...each, path: within(place, each.path) })));
    // Text that is no JSON makes the whole file no JSON.
    if (parsed.problems.some(({ code }) => code === 'not-json')) {
      yield { records, problems, fatal: true };
      return;
    }
    if (parsed.value) records.push({ kind: list.kind, value: parsed.value, place });
    if (records.length < batchRecords) continue;
    yield { records, problems, share: piece.from / text.length };
    records = [];
    problems = [];
  }
  yield { records, problems, share: list.to / text.length };
}

const listForm = { expected: 'a list in square brackets', received: 'not a list' };

/** Nothing between two commas, or behind the last. */
const noRecord: ReturnType<typeof parseRecord> = {
  problems: [problem('', 'not-json', { detail: 'there is a comma too many' })],
};

/** What the browser says of text that is no JSON, at the line that it means. */
function notJson(text: string): Problem {
  const whole = parseJson(text);
  if (whole.kind === 'json') throw new Error('sound JSON cannot be cut into records');
  const { detail } = whole;
  // Chromium names an offset, Firefox a line, and either says nothing where the text just ends.
  const [, offset] = /position (\d+)/.exec(detail) ?? [];
  const [, line] = /line (\d+)/.exec(detail) ?? [];
  const at = line ?? createLineCounter(text)(offset === undefined ? text.trimEnd().length : Number(offset));
  return problem(`line ${at}`, 'not-json', { detail });
}
