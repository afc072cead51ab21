/**
 * A record as it is to be stored: fields left empty are taken away, so that "empty" and "never filled in" are the same.
 * Rows of lists stay even when they are empty, for their problems are told by their number.
 */
export function tidyRecord<T extends object>(record: T): T {
  const kept = Object.entries(record)
    .map(([field, value]): [string, unknown] => [field, tidyValue(value)])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as T;
}

function tidyValue(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) return value.map((row: unknown) => (isRecord(row) ? tidyRecord(row) : row));
  if (!isRecord(value)) return value;
  const tidied = tidyRecord(value);
  return Object.keys(tidied).length === 0 ? undefined : tidied;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
