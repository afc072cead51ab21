/** Every text in a value that may be the uid of a record. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('/') ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => textsIn(each));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
