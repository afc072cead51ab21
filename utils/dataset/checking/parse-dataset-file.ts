import { checkEdits } from './check-edits';
import { checkPack } from './check-pack';
import type { ParsedFile } from './dataset-file';
import { limits } from '../records/limits';
import { parseJson } from './parse-json';
import { problem, type Problem, type Warning } from './problem';
import { recordOf } from './problem-path';
import { scanJson } from './scan-json';
import { normaliseTexts } from './text-problems';
import { createUnknownFields } from './unknown-fields';

/** The name and version of the exchange format: docs/dataset-format.md. */
export const datasetFormat = 'standpoint-dataset/1';

/**
 * Reads a file in the exchange format. Whatever is wrong is told with its place; nothing throws, whatever the text.
 * Linear in the text; 100,000 positions in 54 MB take about two seconds.
 */
export function parseDatasetFile(text: string): ParsedFile {
  if (text.length > limits.fileLength) return unusable([problem('', 'file-too-long')]);
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = parseJson(json);
  if (parsed.kind === 'not-json') return unusable([problem('', 'not-json', { detail: parsed.detail })]);
  const fromKeys = scanJson(json);
  if (fromKeys.some(({ code }) => code === 'too-deep')) return unusable(fromKeys);
  const formatProblem = checkFormat(parsed.value);
  if (formatProblem) return unusable([formatProblem]);

  const problems = [...fromKeys, ...normaliseTexts(parsed.value, '')];
  const { packs: several, edits, format: _, ...single } = parsed.value as FileShape;
  const context = {
    badPaths: badRecordsOf(problems),
    problems,
    warnings: [] as Warning[],
    unknown: createUnknownFields(),
  };
  const bodies = bodiesOf(several, single, problems);
  const packs = bodies.map(({ body, prefix }) => checkPack(body, prefix, context));
  checkDistinctPacks(packs, bodies, problems);
  const checkedEdits = checkEdits(edits, context);
  const warnings = [...context.warnings, ...context.unknown.warnings()];

  const file = { packs: packs.map(({ pack }) => pack), edits: checkedEdits.edits };
  if (problems.length === 0) return { kind: 'sound', file, warnings };
  const isBroken = problems.some(({ path }) => recordOf(path) === undefined);
  const leftOut = packs.reduce((sum, pack) => sum + pack.leftOut, checkedEdits.leftOut);
  return { kind: 'flawed', problems: capped(problems), soundPart: isBroken ? null : file, leftOut, warnings };
}

interface FileShape {
  format: string;
  packs?: unknown;
  edits?: unknown;
  [section: string]: unknown;
}

function unusable(problems: Problem[]): ParsedFile {
  return { kind: 'flawed', problems: capped(problems), soundPart: null, leftOut: 0, warnings: [] };
}

/** Whether a JSON value says that it is a dataset of a format that this version reads. */
export function checkFormat(value: unknown): Problem | undefined {
  if (!isObject(value)) return problem('', 'not-a-dataset');
  const { format } = value;
  if (format === datasetFormat) return undefined;
  const version = typeof format === 'string' && /^standpoint-dataset\/([1-9]\d{0,8})$/.exec(format);
  return version
    ? problem('format', 'newer-format', { format: version[0] })
    : problem('format', 'not-a-dataset');
}

function badRecordsOf(problems: Problem[]): Set<string> {
  return new Set(problems.map(({ path }) => recordOf(path)).filter((path) => path !== undefined));
}

/** One pack at the top level, several under `packs`, or none in a file of edits. */
export function bodiesOf(
  several: unknown,
  single: Record<string, unknown>,
  problems: Problem[],
): { body: Record<string, unknown>; prefix: string }[] {
  if (several === undefined) return Object.keys(single).length === 0 ? [] : [{ body: single, prefix: '' }];
  if (!Array.isArray(several)) {
    problems.push(
      problem('packs', 'wrong-type', { expected: 'a list in square brackets', received: 'not a list' }),
    );
    return [];
  }
  if (several.length > limits.packs) {
    problems.push(problem('packs', 'too-many', { max: limits.packs }));
    return [];
  }
  return several.flatMap((body: unknown, i) => {
    const prefix = `packs[${i}]`;
    if (isObject(body)) return [{ body, prefix }];
    problems.push(problem('packs', 'wrong-type', { expected: 'a list of objects', received: typeof body }));
    return [];
  });
}

function checkDistinctPacks(
  packs: { pack: { manifest: { id: string } } }[],
  bodies: { prefix: string }[],
  problems: Problem[],
): void {
  const first = new Map<string, string>();
  for (const [i, { pack }] of packs.entries()) {
    const path = `${bodies[i]?.prefix ?? ''}.pack.id`;
    const taken = first.get(pack.manifest.id);
    if (taken === undefined) first.set(pack.manifest.id, path);
    else problems.push(problem(path, 'duplicate-id', { id: pack.manifest.id, first: taken }));
  }
}

function capped(problems: Problem[]): Problem[] {
  if (problems.length <= limits.problems) return problems;
  const count = problems.length - limits.problems;
  return [...problems.slice(0, limits.problems), problem('', 'more-problems', { count })];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
