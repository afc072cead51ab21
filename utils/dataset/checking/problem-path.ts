/** Adds one step to a path: `.key`, `[3]`, or `["odd key"]`. */
export function stepInto(path: string, key: unknown): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const written = String(key);
  if (!/^[\w$-]+$/.test(written)) return `${path}[${JSON.stringify(written)}]`;
  return path === '' ? written : `${path}.${written}`;
}

/** The record that a path leads into, such as `packs[1].positions[3]`; undefined for the file's own parts. */
export function recordOf(path: string): string | undefined {
  return /^(?:packs\[\d+\]\.)?(?!packs\[)[a-z]+\[\d+\](?=$|[.[])/.exec(path)?.[0];
}

/** Something inside a record: `positions[3].saidOn` below `positions[3]`, else `positions.jsonl, line 12, saidOn`. */
export function within(place: string, inner: string): string {
  if (place === '' || inner === '') return place + inner;
  if (inner.startsWith('[')) return place + inner;
  // A pack's own part of a file, too.
  return /(?:\]|(?:^|[.\s])pack)$/.test(place) ? `${place}.${inner}` : `${place}, ${inner}`;
}
