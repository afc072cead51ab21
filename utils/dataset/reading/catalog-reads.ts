import type { Uid } from '../../actors/actor';
import type { Overlay } from './overlay';
import { patched } from '../checking/check-edits';
import type { PackReader } from './pack-reader';
import type { Records } from '../records/records';

export type CatalogEntity = 'topic' | 'source' | 'outlet';

/** Topics, sources and outlets, with the reader's edits above. What is read whole is kept. */
export interface CatalogReads {
  all<E extends CatalogEntity>(entity: E): Promise<Records[E][]>;
  find<E extends CatalogEntity>(entity: E, uid: Uid): Promise<Records[E] | undefined>;
  /** Those that are there, hidden ones too: what a visible position refers to must have a name. */
  name<E extends CatalogEntity>(entity: E, uids: Iterable<Uid>): Promise<Records[E][]>;
  upstream<E extends CatalogEntity>(entity: E, uid: Uid): Promise<Records[E] | undefined>;
}

export function createCatalogReads(reader: PackReader, overlay: Overlay): CatalogReads {
  const effective = new Map<CatalogEntity, Promise<Records[CatalogEntity][]>>();

  async function readAll<E extends CatalogEntity>(entity: E): Promise<Records[E][]> {
    const upstreams: Records[E][] = [];
    for await (const some of reader.all(entity)) upstreams.push(...some);
    const seen = new Set(upstreams.map(({ id }) => id));
    const gone = overlay.patches(entity).filter(({ uid }) => !seen.has(uid));
    return [
      ...upstreams.map((record) => overlay.over(entity, record)),
      // Taken out by the publisher after the reader had changed it: kept as they had it.
      ...gone.map((edit) => patched(edit.snapshot, edit)),
      ...overlay.added(entity),
    ].filter((record) => record !== undefined);
  }

  async function name<E extends CatalogEntity>(entity: E, uids: Iterable<Uid>): Promise<Records[E][]> {
    const wanted = new Set(uids);
    const upstreams = new Map((await reader.find(entity, wanted)).map((record) => [record.id, record]));
    return [...wanted].flatMap((uid): Records[E][] => {
      const edit = overlay.edit(entity, uid);
      const upstream = upstreams.get(uid);
      switch (edit?.op) {
        case undefined:
          return upstream ? [upstream] : [];
        case 'add':
          return [edit.record as Records[E]];
        case 'patch':
          return [patched(upstream ?? (edit.snapshot as Records[E]), edit)];
        case 'hide':
          return [edit.snapshot as Records[E]];
      }
    });
  }

  return {
    all: <E extends CatalogEntity>(entity: E) => {
      const reading = effective.get(entity) ?? readAll(entity);
      effective.set(entity, reading);
      reading.catch(() => effective.delete(entity));
      return reading as Promise<Records[E][]>;
    },
    find: async (entity, uid) =>
      overlay.edit(entity, uid)?.op === 'hide' ? undefined : (await name(entity, [uid]))[0],
    name,
    upstream: async (entity, uid) => (await reader.find(entity, [uid]))[0],
  };
}
