import type { Uid } from '../actors/actor';
import type { HeldOffice } from '../actors/held-office';
import type { PackNames } from '../dataset/reading/pack-names';
import { indexBytes, openIndex } from '../matching/index/stored-index';
import type { NamesIndex } from '../matching/index/names-index';
import { buildIndex, type BuildOptions } from './build-index';

/** The compiled names of packs, without the reader's edits. */
export interface PackIndex {
  /** Of which packs, compiled by which version of the extension. */
  key: string;
  index: NamesIndex;
  /** Actors with aliases held to an outlet. */
  scoped: Uid[];
  /** Who held which office of a country. */
  offices: HeldOffice[];
}

/**
 * The key under which a version of the extension keeps the names of packs. A new version compiles anew: its rules may be
 * others though the layout of the bytes is the same.
 */
export function keyOf(packs: Pick<PackNames, 'key'>, version: string): string {
  return `${version}:${packs.key}`;
}

/** What is kept, opened without parsing, of these packs or of those that were in force before. Undefined for what cannot be used. */
export async function openKept(packs: PackNames): Promise<PackIndex | undefined> {
  const row = await packs.read();
  if (!row?.blob || !row.offices) return undefined;
  const bytes = await bytesOf(row.blob);
  const index = bytes && openIndex(bytes);
  return index ? { key: row.key, index, scoped: row.scoped, offices: row.offices } : undefined;
}

/** Undefined where the browser has lost the file behind it: names are compiled anew. */
async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Compiles the names of packs and keeps them; takes what is kept where somebody has done so already. Null when not wanted. */
export async function compileAndKeep(
  packs: PackNames,
  { version, ...options }: BuildOptions & { version: string },
): Promise<PackIndex | null> {
  const key = keyOf(packs, version);
  const kept = await openKept(packs);
  if (kept?.key === key) return kept;
  const built = await buildIndex(packs, options);
  if (!built) return null;
  // Where they cannot be kept they are compiled again after the next wake.
  const { index, scoped, offices } = built;
  await packs.write({ key, blob: new Blob([indexBytes(index)]), scoped, offices });
  return { key, ...built };
}
