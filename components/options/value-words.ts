/**
 * A field's value for reading: one line a member, uids as the names they stand for. Empty for a field that is not there.
 */
export function valueWords(value: unknown, nameOf: (uid: string) => string): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map((member: unknown) => wordsOf(member, nameOf));
  if (typeof value === 'object') {
    return Object.entries(value).map(([key, inner]) => `${key}: ${wordsOf(inner, nameOf)}`);
  }
  return [wordsOf(value, nameOf)];
}

function wordsOf(value: unknown, nameOf: (uid: string) => string): string {
  if (typeof value === 'string') return nameOf(value);
  if (Array.isArray(value)) return value.map((member: unknown) => wordsOf(member, nameOf)).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value)
    .map((inner: unknown) => wordsOf(inner, nameOf))
    .join(' · ');
}
