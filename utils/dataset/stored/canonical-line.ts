/**
 * One line of JSON that is the same for equal values: the JSON Canonicalization Scheme (RFC 8785), fields by UTF-16
 * code units. Hashes and signatures of other people's files hang on it, so unlike `canonicalJson` it has no order of
 * fields that a later version could change. Fields that are undefined are left out.
 */
export function canonicalLine(value: unknown): string {
  // What was written by this function before comes in order, and the browser writes it by itself faster.
  return isInOrder(value) ? JSON.stringify(value) : write(value);
}

function write(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  const fields = value as Record<string, unknown>;
  let written = '';
  // oxlint-disable-next-line unicorn/no-array-sort, typescript/require-array-sort-compare -- by code units, as is asked for, and nobody else has this list
  for (const key of Object.keys(fields).sort()) {
    const inner = fields[key];
    if (inner !== undefined) written += `${written === '' ? '' : ','}${JSON.stringify(key)}:${write(inner)}`;
  }
  return `{${written}}`;
}

function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let before = '';
  for (const key of Object.keys(value)) {
    if (key < before || !isInOrder((value as Record<string, unknown>)[key])) return false;
    before = key;
  }
  return true;
}
