import type * as v from 'valibot';
import { problem, type Warning } from './problem';
import { stepInto } from './problem-path';

/** Collects fields that the schemas do not know, by kind of place, over many records. */
export function createUnknownFields() {
  const counts = new Map<string, { key: string; count: number }>();

  function note(path: string, key: string): void {
    const place = stepInto(path, key);
    const counted = counts.get(place);
    if (counted) counted.count++;
    else counts.set(place, { key, count: 1 });
  }

  return {
    /** Walks a value that fits its schema. `path` names the kind of place, such as `actors[]`. */
    look(schema: v.GenericSchema, value: unknown, path: string): void {
      walk(schema, value, path, note);
    },
    /** Names a field that belongs to no schema. */
    note,
    /** One warning for each field and kind of place. */
    warnings(): Warning[] {
      return [...counts].map(([path, { key, count }]) => problem(path, 'unknown-key', { key, count }));
    },
  };
}

/** The parts of valibot's schemas that hold other schemas; a pipe has those of its first schema. */
interface Shape {
  type: string;
  entries?: Record<string, Shape>;
  item?: Shape;
  wrapped?: Shape;
}

function walk(schema: Shape, value: unknown, path: string, note: (path: string, key: string) => void): void {
  if (value === undefined || value === null) return;
  if (schema.wrapped) return walk(schema.wrapped, value, path, note);
  if (schema.item) {
    const { item } = schema;
    for (const each of value as unknown[]) walk(item, each, `${path}[]`, note);
  } else if (schema.entries) {
    for (const [key, inner] of Object.entries(value)) {
      const known = Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;
      if (known) walk(known, inner, `${path}.${key}`, note);
      else note(path, key);
    }
  }
}
