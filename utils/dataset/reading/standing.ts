import type { Uid } from '../../actors/actor';
import type { ActorReads } from './actor-reads';
import type { CatalogReads } from './catalog-reads';
import { conflictsOf, type PatchEdit } from './conflicts';
import type { Contested } from './contested-fields';
import { packOfUid } from './overlay';
import type { StoredPack } from '../stored/stored-tables';
import type { Records, Entity } from '../records/records';

/** How the reader's edit of a pack's record stands to what the publisher says today. */
export type Standing =
  | { kind: 'agrees' }
  /** The publisher has changed fields too, since the reader did. Never empty. */
  | { kind: 'differs'; fields: Contested[] }
  /** The publisher has taken the record out; it is shown as the reader had it. */
  | { kind: 'removed' }
  /** The same where the whole pack was taken out. */
  | { kind: 'no-pack' };

/** How these edits stand. Reads the records they are of, and nothing else. */
export async function readStandings(
  edits: readonly PatchEdit[],
  reads: { packs: readonly StoredPack[]; catalog: CatalogReads; actorReads: ActorReads },
): Promise<{ edit: PatchEdit; standing: Standing }[]> {
  const packs = new Set(reads.packs.map(({ id }) => id));
  const here = edits.filter(({ uid }) => packs.has(packOfUid(uid)));
  const upstreams = await readUpstreams(here, reads);
  return edits.map((edit) => {
    if (!packs.has(packOfUid(edit.uid))) return { edit, standing: { kind: 'no-pack' } };
    const upstream = upstreams.get(`${edit.entity} ${edit.uid}`);
    if (!upstream) return { edit, standing: { kind: 'removed' } };
    const fields = conflictsOf(edit, upstream);
    return { edit, standing: fields.length > 0 ? { kind: 'differs', fields } : { kind: 'agrees' } };
  });
}

async function readUpstreams(
  edits: readonly PatchEdit[],
  { catalog, actorReads }: { catalog: CatalogReads; actorReads: ActorReads },
): Promise<Map<string, Records[Entity]>> {
  const uidsOf = (wanted: Entity): Uid[] =>
    edits.filter(({ entity }) => entity === wanted).map(({ uid }) => uid);
  const found = new Map<string, Records[Entity]>();
  const keep = (entity: Entity, records: readonly Records[Entity][]) => {
    for (const record of records) found.set(`${entity} ${record.id}`, record);
  };
  keep('actor', await actorReads.upstreamActors(uidsOf('actor')));
  keep('position', await actorReads.upstreamPositions(uidsOf('position')));
  for (const entity of ['topic', 'source', 'outlet'] as const) {
    const records = await Promise.all(uidsOf(entity).map((uid) => catalog.upstream(entity, uid)));
    keep(
      entity,
      records.filter((record) => record !== undefined),
    );
  }
  return found;
}
