import * as v from 'valibot';
import { limits } from '../records/limits';
import { isProblemCode, problem, type Problem } from './problem';
import { stepInto } from './problem-path';

/** What a schema finds wrong with a value, each with its path below `path`. Empty when it fits. */
export function schemaProblems(schema: v.GenericSchema, value: unknown, path: string): Problem[] {
  const { issues } = v.safeParse(schema, value, { abortPipeEarly: true });
  return issues ? issues.map((issue) => problemOf(issue, path)) : [];
}

function problemOf(issue: v.BaseIssue<unknown>, root: string): Problem {
  const path = (issue.path ?? []).reduce((above, step) => stepInto(above, step.key), root);
  const { type, message, requirement } = issue;
  if (isProblemCode(message)) return problem(path, message, boundOf(message, requirement));
  if (issue.kind === 'schema') return problemOfShape(issue, path);
  switch (type) {
    case 'integer':
      return problem(path, 'out-of-range', { range: 'a whole number' });
    case 'min_value':
      return problem(path, 'out-of-range', { range: `a number from ${String(requirement)}` });
    case 'max_value':
      return problem(path, 'out-of-range', { range: `a number up to ${String(requirement)}` });
    case 'max_length':
      return problem(path, 'too-long', { max: Number(requirement) });
    default:
      return problem(path, 'wrong-type', {
        expected: issue.expected ?? 'another value',
        received: issue.received,
      });
  }
}

function problemOfShape(issue: v.BaseIssue<unknown>, path: string): Problem {
  const key = /^"(.*)"$/.exec(issue.expected ?? '')?.[1];
  if (issue.received === 'undefined' && key !== undefined) return problem(path, 'missing', { key });
  if (issue.type === 'picklist' && issue.input !== null) {
    return problem(path, 'not-one-of', {
      allowed: (issue.expected ?? '').replaceAll(/[()]/g, '').replaceAll(' | ', ', '),
    });
  }
  if (issue.input === undefined)
    return problem(path, 'missing', { key: path.slice(path.lastIndexOf('.') + 1) });
  const expected = typeNames[issue.type] ?? issue.expected ?? 'another value';
  if (issue.input === null) return problem(path, 'null', { expected });
  return problem(path, 'wrong-type', { expected, received: typeNameOf(issue.input) });
}

/** Bounds that a sentence may name. */
function boundOf(code: string, requirement: unknown): Record<string, number> {
  if (code === 'too-short') return { min: limits.aliasMin };
  return typeof requirement === 'number' ? { max: requirement, min: requirement } : {};
}

const typeNames: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  loose_object: 'an object in curly brackets',
  record: 'an object in curly brackets',
  picklist: 'one of the known words',
};

function typeNameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}
