import * as v from 'valibot';
import { checkEdits } from '../checking/check-edits';
import type { Findings } from '../checking/findings';
import { linesOfGzip, Unpackable } from '../stored/gzip-lines';
import type { IncomingBatch, IncomingPack, Job, RecordKind } from '../checking/incoming';
import { linesOf } from '../stored/line-table';
import type { OwnState } from '../stored/own-state';
import { recordKinds } from '../stored/pack-lines';
import { parseJson } from '../checking/parse-json';
import { problem } from '../checking/problem';
import { sumOf } from '../stored/record-counts';
import { scanJson } from '../checking/scan-json';
import type { Shelf } from '../stored/shelf';
import { articleSchema, draftSchema } from '../checking/draft-schemas';
import { feedSchema, rejectionSchema, settingsSchema } from '../checking/state-schemas';
import type { StoredPack } from '../stored/stored-tables';
import { normaliseTexts } from '../checking/text-problems';

/** The name and version of the format: docs/dataset-format.md. */
const everythingFormat = 'standpoint-everything/2';

/** Without drafts. */
const olderFormat = 'standpoint-everything/1';

/** Records of a pack handed on at once. */
const batchRecords = 500;

const packSchema = v.object({
  origin: v.picklist(['shipped', 'imported']),
  order: v.pipe(v.number(), v.integer()),
  installed: v.string(),
  manifest: v.looseObject({}),
});
const headSchema = v.object({ format: v.picklist([everythingFormat, olderFormat]) });

/** Everything, one JSON value a line; the order is fixed, so that equal states give equal lines. */
export async function* everythingLines(
  shelves: Shelf[],
  state: OwnState,
  { onProgress, signal }: Job = {},
): AsyncGenerator<string> {
  const of = shelves.reduce((sum, { pack }) => sum + sumOf(pack.counts), 0);
  let done = 0;
  yield JSON.stringify({ format: everythingFormat });
  for (const { pack, table } of shelves) {
    const { origin, order, installed, manifest } = pack;
    yield JSON.stringify({ pack: { origin, order, installed, manifest } });
    for (const kind of recordKinds) {
      for await (const lines of linesOf(table, kind)) {
        signal?.throwIfAborted();
        for (const { key, text } of lines) yield `{${JSON.stringify(kind)}:${valueOf(kind, key, text)}}`;
        done += lines.length;
        onProgress?.({ step: 'saving', done, of: Math.max(done, of) });
      }
    }
  }
  for (const edit of state.edits) yield JSON.stringify({ edit });
  for (const rejection of state.rejections) yield JSON.stringify({ rejection });
  // An update that waits was found by this browser: the other one will find it again.
  for (const { waiting: _, ...feed } of state.feeds) yield JSON.stringify({ feed });
  for (const article of state.review.articles) yield JSON.stringify({ article });
  for (const draft of state.review.drafts) yield JSON.stringify({ draft });
  yield JSON.stringify({ settings: state.settings });
  yield JSON.stringify({ end: true });
}

function valueOf(kind: RecordKind, key: string, text: string): string {
  if (kind !== 'rest') return text;
  return `{"section":${JSON.stringify(decodeURIComponent(key))},"value":${text}}`;
}

/** How a pack of the file is to be kept; its records come through `incoming`, which must be walked before the next. */
export interface IncomingKept {
  kept: Pick<StoredPack, 'origin' | 'order' | 'installed'>;
  incoming: IncomingPack;
}

/**
 * Reads such a file. Packs are handed on one after the other, then the rest is answered; undefined when something is
 * wrong, which goes to the findings.
 */
export async function readEverything(
  file: Blob,
  findings: Findings,
  onPack: (pack: IncomingKept) => Promise<boolean>,
  job: Job = {},
): Promise<OwnState | undefined> {
  const lines = createValues(file, findings, job);
  const edits: unknown[] = [];
  const state: Omit<OwnState, 'edits'> = {
    rejections: [],
    feeds: [],
    settings: null,
    review: { articles: [], drafts: [] },
  };
  let isWhole = false;
  if (!v.is(headSchema, (await lines.next())?.value)) {
    if (!lines.isBroken()) findings.add(problem('', 'not-everything'));
    return undefined;
  }
  for (let line = await lines.next(); line; line = await lines.next()) {
    const { field, inner, place } = line;
    if (field === 'pack') {
      const pack = lines.read(packSchema, inner, place);
      if (!pack || !(await onPack({ kept: pack, incoming: packFrom(pack.manifest, place, lines) }))) {
        return undefined;
      }
    } else if (field === 'edit') edits.push(inner);
    else if (field === 'end') isWhole = true;
    else takeState(state, line, lines);
  }
  if (!isWhole && !lines.isBroken()) findings.add(problem('', 'everything-cut'));
  const context = { badPaths: new Set<string>(), problems: [], warnings: [], unknown: findings.unknown };
  const checked = checkEdits(edits, context);
  for (const each of context.problems) findings.add(each);
  return findings.problems().length > 0 ? undefined : { edits: checked.edits, ...state };
}

function takeState(state: Omit<OwnState, 'edits'>, { field, inner, place }: Line, lines: Values): void {
  switch (field) {
    case 'rejection': {
      const rejection = lines.read(rejectionSchema, inner, place);
      if (rejection) state.rejections.push(rejection);
      return;
    }
    case 'feed': {
      const feed = lines.read(feedSchema, inner, place);
      if (feed) state.feeds.push(feed);
      return;
    }
    case 'article': {
      const article = lines.read(articleSchema, inner, place);
      if (article) state.review.articles.push(article);
      return;
    }
    case 'draft': {
      const draft = lines.read(draftSchema, inner, place);
      if (draft) state.review.drafts.push(draft);
      return;
    }
    case 'settings':
      state.settings = lines.read(settingsSchema, inner, place) ?? null;
      return;
    default:
      lines.refuse(place);
  }
}

function packFrom(manifest: unknown, place: string, lines: Values): IncomingPack {
  return {
    manifest: { value: manifest, place },
    batches: async function* () {
      let records: IncomingBatch['records'] = [];
      for (let line = await lines.peek(); line; line = await lines.peek()) {
        const kind = recordKinds.find((known) => known === line?.field);
        if (!kind) break;
        records.push({ kind, value: line.inner, place: line.place });
        await lines.next();
        if (records.length < batchRecords) continue;
        yield { records, problems: [] };
        records = [];
      }
      yield { records, problems: [] };
    },
  };
}

interface Line {
  value: unknown;
  /** A line is an object with one field. */
  field: string;
  inner: unknown;
  place: string;
}

type Values = ReturnType<typeof createValues>;

/** The values of a file, one a line, to be looked at before they are taken. What is wrong with a line goes to the findings. */
function createValues(file: Blob, findings: Findings, { onProgress, signal }: Job) {
  let share = 0;
  const texts = linesOfGzip(file, (read) => (share = read));
  let at = 0;
  let broken = false;
  let ahead: { line: Line | undefined } | undefined;

  async function readLine(): Promise<Line | undefined> {
    try {
      const { done, value: text } = await texts.next();
      if (done) return undefined;
      at += 1;
      if (at % batchRecords === 0) {
        signal?.throwIfAborted();
        onProgress?.({ step: 'reading', done: at, of: Math.round(at / share) });
      }
      return parseLine(text, `line ${at}`);
    } catch (error) {
      if (!(error instanceof Unpackable)) throw error;
      broken = true;
      findings.add(problem('', 'not-gzip', { detail: error.message }));
      return undefined;
    }
  }

  function parseLine(text: string, place: string): Line {
    const parsed = parseJson(text);
    if (parsed.kind === 'not-json') {
      findings.add(problem(place, 'not-json', { detail: parsed.detail }));
      return { value: undefined, field: '', inner: undefined, place };
    }
    const { value } = parsed;
    for (const each of [...scanJson(text), ...normaliseTexts(value, '')]) {
      findings.add({ ...each, path: `${place}, ${each.path}` });
    }
    const [[field, inner] = ['', undefined]] =
      typeof value === 'object' && value ? Object.entries(value) : [];
    return { value, field, inner, place };
  }

  return {
    async peek(): Promise<Line | undefined> {
      ahead ??= { line: await readLine() };
      return ahead.line;
    },
    async next(): Promise<Line | undefined> {
      const { line } = ahead ?? { line: await readLine() };
      ahead = undefined;
      return line;
    },
    /** True when the rest of the file could not be unpacked. */
    isBroken: () => broken,
    read<S extends v.GenericSchema>(schema: S, value: unknown, place: string): v.InferOutput<S> | undefined {
      const parsed = v.safeParse(schema, value);
      if (parsed.success) return parsed.output;
      findings.add(problem(place, 'everything-line'));
      return undefined;
    },
    refuse: (place: string) => findings.add(problem(place, 'everything-line')),
  };
}
