import type * as v from 'valibot';
import { limits } from '../../dataset/records/limits';
import { problem, type Problem } from '../../dataset/checking/problem';
import { recordOf, stepInto } from '../../dataset/checking/problem-path';
import { schemaProblems } from '../../dataset/checking/schema-problems';
import { normaliseTexts } from '../../dataset/checking/text-problems';
import {
  membershipSchema,
  organizationSchema,
  personSchema,
  postSchema,
  type PopoloMembership,
  type PopoloOrganization,
  type PopoloPerson,
  type PopoloPost,
} from './popolo-schema';

/** One entry of a Popolo list that fits its shape, with where it stands. */
export interface Entry<Value> {
  value: Value;
  path: string;
}

export interface PopoloFile {
  persons: Entry<PopoloPerson>[];
  organizations: Entry<PopoloOrganization>[];
  posts: Entry<PopoloPost>[];
  memberships: Entry<PopoloMembership>[];
  /** What does not fit; those entries are left out. */
  problems: Problem[];
}

/** True for JSON that has a list of people or organizations as Popolo names them. */
export function isPopolo(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'format' in value) return false;
  return Object.entries(value).some(([key, list]) => listNames.has(key) && Array.isArray(list));
}

/** The lists of a Popolo file. People's own `memberships`, which the specification also allows, count with the others. */
export function readPopoloFile(file: Record<string, unknown>): PopoloFile {
  const problems = normaliseTexts(file, '');
  const entriesOf = createEntriesReader(problems);
  const persons = ['persons', 'people'].flatMap((key) =>
    entriesOf(personSchema, { list: file[key], path: key, max: limits.actors }),
  );
  const embedded = persons.flatMap(({ value: { id, memberships: list }, path }) =>
    entriesOf(membershipSchema, { list, path: `${path}.memberships`, max: limits.memberships }).map(
      (entry) => ({ ...entry, value: { ...entry.value, person_id: id } }),
    ),
  );
  const read = <Value>(schema: v.GenericSchema<unknown, Value>, key: string, max: number) =>
    entriesOf(schema, { list: file[key], path: key, max });
  return {
    persons,
    organizations: read(organizationSchema, 'organizations', limits.actors),
    posts: read(postSchema, 'posts', limits.records),
    memberships: [...read(membershipSchema, 'memberships', limits.records), ...embedded],
    problems,
  };
}

const listNames = new Set(['persons', 'people', 'organizations']);

/** Reads lists; entries that were found bad before, or do not fit, are left out. */
function createEntriesReader(problems: Problem[]) {
  const bad = new Set(problems.map(({ path }) => recordOf(path)));
  return <Value>(
    schema: v.GenericSchema<unknown, Value>,
    { list, path, max }: { list: unknown; path: string; max: number },
  ): Entry<Value>[] => {
    if (list === undefined || list === null) return [];
    if (!Array.isArray(list)) {
      problems.push(
        problem(path, 'wrong-type', { expected: 'a list in square brackets', received: 'not a list' }),
      );
      return [];
    }
    if (list.length > max) {
      problems.push(problem(path, 'too-many', { max }));
      return [];
    }
    return list.flatMap((value: unknown, index) => {
      const at = stepInto(path, index);
      const misfits = schemaProblems(schema, value, at);
      problems.push(...misfits);
      return misfits.length > 0 || bad.has(at) ? [] : [{ value: value as Value, path: at }];
    });
  };
}
