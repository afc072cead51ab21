import type { Position } from '../../actors/position';
import type { Source } from '../../actors/source';
import { limits } from '../records/limits';
import { problem, type Problem, type Warning } from './problem';
import { stepInto } from './problem-path';
import { chainProblem, nameWarnings, ruleProblems } from './record-rules';
import type { Manifest, Pack } from '../records/records';
import { mapReferences, referencesOf, type Referring } from '../records/references';
import { schemaProblems } from './schema-problems';
import { fileSchemas, manifestSchema } from './schemas';
import type { createUnknownFields } from './unknown-fields';

/** What is gathered while a file is checked. */
export interface CheckContext {
  /** Records that were found bad before, by path. */
  badPaths: Set<string>;
  problems: Problem[];
  warnings: Warning[];
  unknown: ReturnType<typeof createUnknownFields>;
}

export interface CheckedPack {
  /** Without its bad records and what cannot stand without them. */
  pack: Pack;
  leftOut: number;
}

/** The lists of a pack and what they hold. */
export const sections = {
  outlets: 'outlet',
  sources: 'source',
  topics: 'topic',
  actors: 'actor',
  positions: 'position',
  events: 'event',
  unattributed: 'unattributed',
  teasers: 'teaser',
} as const satisfies Record<string, keyof Referring>;

type Section = keyof typeof sections;

/** One record on its way through the checks. */
interface Candidate {
  section: Section;
  path: string;
  record: never;
  id: string | undefined;
  /** It fits its schema, so that its references can be read. */
  fits: boolean;
  sound: boolean;
}

/** Checks one pack of a file: each record alone, then what they refer to. Its problems go to the context. */
export function checkPack(body: Record<string, unknown>, prefix: string, context: CheckContext): CheckedPack {
  const manifestPath = below(prefix, 'pack');
  context.problems.push(...schemaProblems(manifestSchema, body['pack'], manifestPath));
  const candidates = Object.keys(sections).flatMap((section) =>
    candidatesOf(section as Section, body, prefix, context),
  );
  checkIds(candidates, context);
  checkReferences(candidates, context);
  const left = leaveOutDependents(candidates);
  cutReferences(left, context);
  return { pack: assemble(body, left, prefix, context), leftOut: candidates.length - left.length };
}

function candidatesOf(
  section: Section,
  body: Record<string, unknown>,
  prefix: string,
  context: CheckContext,
): Candidate[] {
  const list = body[section];
  const path = below(prefix, section);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    context.problems.push(
      problem(path, 'wrong-type', { expected: 'a list in square brackets', received: `not a list` }),
    );
    return [];
  }
  const max = section === 'actors' ? limits.actors : limits.records;
  if (list.length > max) {
    context.problems.push(problem(path, 'too-many', { max }));
    return [];
  }
  const kind = sections[section];
  return list.map((record: unknown, i) => {
    const at = stepInto(path, i);
    const misfits = schemaProblems(fileSchemas[kind], record, at);
    const found = misfits.length > 0 ? misfits : ruleProblems(kind, record, at);
    context.problems.push(...found);
    return {
      section,
      path: at,
      record: record as never,
      id: idOf(record),
      fits: misfits.length === 0,
      sound: found.length === 0 && !context.badPaths.has(at),
    };
  });
}

function idOf(record: unknown): string | undefined {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function checkIds(candidates: Candidate[], context: CheckContext): void {
  const first = new Map<string, string>();
  for (const candidate of candidates) {
    if (candidate.id === undefined) continue;
    const key = `${candidate.section}/${candidate.id}`;
    const taken = first.get(key);
    if (taken === undefined) first.set(key, candidate.path);
    else
      condemn(
        candidate,
        problem(stepInto(candidate.path, 'id'), 'duplicate-id', { id: candidate.id, first: taken }),
        context,
      );
  }
}

function checkReferences(candidates: Candidate[], context: CheckContext): void {
  const known = keysOf(candidates);
  const sources = new Map<string, Source>();
  for (const { section, fits, record } of candidates) {
    if (section === 'sources' && fits) sources.set((record as Source).id, record);
  }
  for (const candidate of candidates) {
    if (!candidate.fits) continue;
    for (const { to, id, path } of referencesOf(sections[candidate.section], candidate.record)) {
      if (known.has(`${to}/${id}`)) continue;
      condemn(candidate, problem(`${candidate.path}.${path}`, 'unresolved', { id, what: to }), context);
    }
    const source = candidate.section === 'positions' && sources.get((candidate.record as Position).source);
    const broken = source && chainProblem(candidate.record, source, candidate.path);
    if (broken) condemn(candidate, broken, context);
  }
}

function condemn(candidate: Candidate, trouble: Problem, context: CheckContext): void {
  candidate.sound = false;
  context.problems.push(trouble);
}

/** The candidates that are sound and stand on sound ones only; each round takes out those that lost their ground. */
function leaveOutDependents(candidates: Candidate[]): Candidate[] {
  let left = candidates.filter(({ sound }) => sound);
  for (;;) {
    const known = keysOf(left);
    const standing = left.filter((candidate) =>
      referencesOf(sections[candidate.section], candidate.record).every(
        ({ needed, to, id }) => !needed || known.has(`${to}/${id}`),
      ),
    );
    if (standing.length === left.length) return left;
    left = standing;
  }
}

/** What is left may still name records that are not; those mentions go, and a warning says so. */
function cutReferences(left: Candidate[], context: CheckContext): void {
  const known = keysOf(left);
  for (const candidate of left) {
    const gone: Warning[] = [];
    const rest = mapReferences(sections[candidate.section], candidate.record, ({ to, id, path }) => {
      if (known.has(`${to}/${id}`)) return id;
      gone.push(problem(`${candidate.path}.${path}`, 'reference-cut', { id, what: to }));
      return undefined;
    });
    if (gone.length > 0) candidate.record = rest as never;
    context.warnings.push(...gone);
  }
}

/** `entity/id` of all that have an id. */
function keysOf(candidates: Candidate[]): Set<string> {
  return new Set(
    candidates.flatMap(({ section, id }) => (id === undefined ? [] : [`${sections[section]}/${id}`])),
  );
}

function assemble(
  body: Record<string, unknown>,
  left: Candidate[],
  prefix: string,
  context: CheckContext,
): Pack {
  const pack = { manifest: (body['pack'] ?? {}) as Manifest } as Pack;
  const rest: Record<string, unknown> = {};
  context.unknown.look(manifestSchema, isPlain(body['pack']) ? body['pack'] : {}, below(prefix, 'pack'));
  for (const section of Object.keys(sections) as Section[]) pack[section] = [];
  for (const { section, record, path } of left) {
    (pack[section] as unknown[]).push(record);
    context.unknown.look(fileSchemas[sections[section]], record, `${below(prefix, section)}[]`);
    if (section === 'actors') context.warnings.push(...nameWarnings(record, path));
  }
  for (const [key, value] of Object.entries(body)) {
    if (key === 'pack' || Object.hasOwn(sections, key)) continue;
    rest[key] = value;
    context.unknown.note(prefix, key);
  }
  return Object.keys(rest).length === 0 ? pack : { ...pack, rest };
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function below(prefix: string, key: string): string {
  return stepInto(prefix, key);
}
