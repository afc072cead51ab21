/**
 * One line of JSON that is the same for equal values: the JSON Canonicalization Scheme (RFC 8785), fields by UTF-16
 * code units. Hashes and signatures of other people's files hang on it, so unlike `canonicalJson` it has no order of
 * fields that a later version could change. Fields that are undefined are left out.
 */
export function canonicalLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalLine).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalLine(inner)}`);
  return `{${fields.join(',')}}`;
}
