import type { Uid } from '../../actors/actor';
import { sha256 } from '../../feeds/sha256';

/** The uid of a record of the reader's own that stays the same for the same parts, from file to file. */
export async function ownId(...parts: readonly (string | null | undefined)[]): Promise<Uid> {
  const hash = await sha256(new TextEncoder().encode(JSON.stringify(parts)));
  return `own/csv-${hash.slice(0, 20)}`;
}

/** The uid that an id of a row means: a uid as it is, a plain id among the reader's own; undefined for other text. */
export function writtenUid(id: string): Uid | undefined {
  const local = '[A-Za-z0-9][A-Za-z0-9._-]{0,79}';
  if (new RegExp(`^[a-z0-9][a-z0-9._-]{0,79}/${local}$`).test(id)) return id;
  return new RegExp(`^${local}$`).test(id) ? `own/${id}` : undefined;
}
