import { sha256 } from '../../feeds/sha256';

/**
 * Gives each foreign id an id that a pack may use: the same one where it already is, else one made from it that stays
 * the same from file to file. `taken` keeps two from sharing one; what comes first has it.
 */
export async function localIds(
  foreign: readonly string[],
  taken: Set<string>,
  prefix: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const id of foreign) {
    if (ids.has(id)) continue;
    const isUsable = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/.test(id) && !taken.has(id);
    const local = isUsable ? id : await madeFrom(id, prefix);
    taken.add(local);
    ids.set(id, local);
  }
  return ids;
}

/** Words of the id that can be kept, and the beginning of its hash. */
async function madeFrom(id: string, prefix: string): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(`${prefix} ${id}`));
  const words = id.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return [prefix, words.slice(-40), hash.slice(0, 12)]
    .filter((part) => part !== '')
    .join('-')
    .replace('--', '-');
}
