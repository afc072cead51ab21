import type { Uid } from '../actors/actor';
import type { CatalogRow } from './stored-tables';
import type { Overlay } from './overlay';
import { patched } from './check-edits';
import type { PackReader } from './pack-reader';
import type { Records } from './records';

export type CatalogEntity = 'topic' | 'source' | 'outlet';

/** Topics, sources and outlets: few enough to be held whole. */
export interface CatalogReads {
  all<E extends CatalogEntity>(entity: E): Promise<Records[E][]>;
  find<E extends CatalogEntity>(entity: E, uid: Uid): Promise<Records[E] | undefined>;
  /** As `find`, but a hidden record is found too: what a visible position refers to must have a name. */
  name<E extends CatalogEntity>(entity: E, uid: Uid): Promise<Records[E] | undefined>;
  upstream<E extends CatalogEntity>(entity: E, uid: Uid): Promise<Records[E] | undefined>;
}

const sectionOf = { topic: 'topics', source: 'sources', outlet: 'outlets' } as const;

export function createCatalogReads(reader: PackReader, overlay: Overlay): CatalogReads {
  let loading: Promise<CatalogRow[]> | undefined;
  const effective = new Map<CatalogEntity, Map<Uid, Records[CatalogEntity]>>();

  const load = () => (loading ??= reader.catalogs());

  async function upstreams<E extends CatalogEntity>(entity: E): Promise<Records[E][]> {
    return (await load()).flatMap((row) => row[sectionOf[entity]] as Records[E][]);
  }

  async function records<E extends CatalogEntity>(entity: E): Promise<Map<Uid, Records[E]>> {
    const known = effective.get(entity);
    if (known) return known as Map<Uid, Records[E]>;
    const all = await upstreams(entity);
    const seen = new Set(all.map(({ id }) => id));
    const gone = overlay.patches(entity).filter(({ uid }) => !seen.has(uid));
    const list = [
      ...all.map((record) => overlay.over(entity, record)),
      // Taken out by the publisher after the reader had changed it: kept as they had it.
      ...gone.map((edit) => patched(edit.snapshot, edit)),
      ...overlay.added(entity),
    ].filter((record) => record !== undefined);
    const made = new Map(list.map((record) => [record.id, record]));
    effective.set(entity, made);
    return made;
  }

  return {
    all: async (entity) => [...(await records(entity)).values()],
    find: async (entity, uid) => (await records(entity)).get(uid),
    name: async <E extends CatalogEntity>(entity: E, uid: Uid) => {
      const edit = overlay.edit(entity, uid);
      const hidden = edit?.op === 'hide' ? (edit.snapshot as Records[E]) : undefined;
      return (await records(entity)).get(uid) ?? hidden;
    },
    upstream: async (entity, uid) => (await upstreams(entity)).find(({ id }) => id === uid),
  };
}
