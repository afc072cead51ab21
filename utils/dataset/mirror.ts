import * as v from 'valibot';
import type { StoredPack } from './stored-tables';

/** One value in `storage.local` that tells what the database must hold. */
export interface Mirror {
  read: () => Promise<unknown>;
  write: (value: unknown) => Promise<void>;
}

const mirrorList = v.array(
  v.object({ id: v.string(), gen: v.number(), actors: v.number(), positions: v.number() }),
);
const mirrorSchema = v.object({ packs: mirrorList, next: v.optional(mirrorList) });
export type MirrorValue = v.InferOutput<typeof mirrorSchema>;

/** Undefined where nothing is kept, or something else. */
export async function readMirror(mirror: Mirror): Promise<MirrorValue | undefined> {
  const parsed = v.safeParse(mirrorSchema, await mirror.read());
  return parsed.success ? parsed.output : undefined;
}

export function mirrorOf(packs: StoredPack[]): MirrorValue['packs'] {
  return packs
    .map(({ id, gen, counts }) => ({ id, gen, actors: counts.actor, positions: counts.position }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

export function isMirrorOf(list: MirrorValue['packs'], packs: StoredPack[]): boolean {
  return JSON.stringify(list) === JSON.stringify(mirrorOf(packs));
}
