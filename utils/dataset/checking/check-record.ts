import { sections } from './check-pack';
import type { IncomingRecord } from './incoming';
import { problem, type Problem } from './problem';
import { within } from './problem-path';
import { ruleProblems } from './record-rules';
import { schemaProblems } from './schema-problems';
import { fileSchemas } from './schemas';

/** What is wrong with one record of a file by itself. */
export function recordProblems({ kind, value, place }: IncomingRecord): Problem[] {
  if (kind === 'rest') return isSection(value) ? [] : [problem(place, 'wrong-type', sectionForm)];
  const entity = sections[kind];
  const misfits = schemaProblems(fileSchemas[entity], value, '');
  const found = misfits.length > 0 ? misfits : ruleProblems(entity, value, '');
  return found.map((each) => ({ ...each, path: within(place, each.path) }));
}

const sectionForm = { expected: 'a section of another name, with its value', received: 'something else' };

/** Names that have a meaning, in the one-file form or to JavaScript. */
const takenNames = new Set(['pack', 'packs', 'format', 'edits', 'rest', ...Object.keys(sections)]);
for (const name of ['__proto__', 'constructor', 'prototype']) takenNames.add(name);

function isSection(value: unknown): value is { section: string; value: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const { section, value: content } = value as { section?: unknown; value?: unknown };
  return typeof section === 'string' && !takenNames.has(section) && content !== undefined;
}
