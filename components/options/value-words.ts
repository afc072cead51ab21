import type { Strings } from '../strings';
import { termOf } from './field-terms';

interface Reading {
  /** A record's name for its uid, and any other text as it is. */
  nameOf: (uid: string) => string;
  strings: Strings;
}

/**
 * A field's value for reading: one line a member, uids as the names they stand for. Empty for a field that is not there.
 */
export function valueWords(field: string, value: unknown, reading: Reading): string[] {
  if (value === undefined) return [];
  const term = termOf(field, value, reading.strings);
  if (term !== undefined) return [term];
  if (value === null) return [];
  if (Array.isArray(value)) return value.map((member: unknown) => wordsOf(field, member, reading));
  if (typeof value === 'object') {
    return Object.entries(value).map(([key, inner]) => `${key}: ${wordsOf(key, inner, reading)}`);
  }
  return [wordsOf(field, value, reading)];
}

function wordsOf(field: string, value: unknown, reading: Reading): string {
  const term = termOf(field, value, reading.strings);
  if (term !== undefined) return term;
  if (typeof value === 'string') return reading.nameOf(value);
  if (Array.isArray(value)) {
    return value.map((member: unknown) => wordsOf(field, member, reading)).join(', ');
  }
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => wordsOf(key, inner, reading))
    .join(' · ');
}
