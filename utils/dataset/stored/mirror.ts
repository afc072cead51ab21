import { xxHash32 } from 'js-xxhash';
import * as v from 'valibot';
import type { Uid } from '../../actors/actor';
import { sameJson } from '../records/canonical-json';
import { editedKinds, type Edit, type EditedKind } from '../records/records';
import { editSchema } from '../checking/schemas';
import { StorageFailure } from './storage-failure';
import type { StoredPack } from './stored-tables';

/** What is kept outside IndexedDB, in `storage.local`. */
export interface Mirror {
  /** One value that tells which packs the database must hold. */
  read: () => Promise<unknown>;
  write: (value: unknown) => Promise<void>;
  edits: EditsMirror;
}

/** The reader's edits, each a value of its own, by kind and uid. */
export interface EditsMirror {
  /** One value on all of them: `EditsHead`. */
  readHead: () => Promise<unknown>;
  readAll: () => Promise<Record<string, unknown>>;
  /** Writes these and the head at once, or nothing. Null says that an edit was taken away. */
  write: (head: EditsHead, entries: Record<string, Edit | null>) => Promise<void>;
  /** Clears values away, such as those that say that something was taken away. */
  drop: (keys: string[]) => Promise<void>;
}

export interface EditsHead {
  /** Grows with each change of edits, in the database and here. */
  revision: number;
  /** How many edits there are. */
  count: number;
  /** Set while a bulk is written. */
  unfinished?: true;
}

const mirrorList = v.array(
  v.object({
    id: v.string(),
    gen: v.number(),
    actors: v.number(),
    positions: v.number(),
    /** xxHash32 of what is kept of the pack beside its records; absent where it was written without. */
    about: v.optional(v.number()),
  }),
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
    .map(({ id, gen, manifest, counts, blocks }) => ({
      id,
      gen,
      actors: counts.actor,
      positions: counts.position,
      about: hashOf([manifest, counts, blocks]),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

export function isMirrorOf(list: MirrorValue['packs'], packs: StoredPack[]): boolean {
  const expected = mirrorOf(packs);
  return sameJson(
    list.map((pack, at) => ({ ...pack, about: pack.about ?? expected[at]?.about })),
    expected,
  );
}

/** Whether it says all that it would say if it were written now. */
export function isComplete({ packs, next }: MirrorValue): boolean {
  return next === undefined && packs.every(({ about }) => about !== undefined);
}

function hashOf(value: unknown): number {
  return xxHash32(new TextEncoder().encode(JSON.stringify(value)));
}

/** What a key and value of `EditsMirror` say; undefined for what is no edit. */
export function readEntry(
  key: string,
  value: unknown,
): { entity: EditedKind; uid: Uid; edit: Edit | null } | undefined {
  const [, entity, uid] = /^(\w+) (.+)$/.exec(key) ?? [];
  const kind = editedKinds.find((known) => known === entity);
  if (kind === undefined || uid === undefined) return undefined;
  if (value === null) return { entity: kind, uid, edit: null };
  return v.safeParse(editSchema, value).success ? { entity: kind, uid, edit: value as Edit } : undefined;
}

/** Runs what writes here; what the browser refuses comes out as a `StorageFailure`. */
export async function guardedMirror(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    // Neither browser names this error otherwise than by its message.
    throw new StorageFailure(/quota/i.test(String(error)) ? 'full' : 'refused', error);
  }
}
