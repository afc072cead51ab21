import { sections } from '../checking/check-pack';
import type { RecordKind } from '../checking/incoming';
import { entities, type Pack } from '../records/records';
import { mapReferences, type Referring, type Rewrite } from '../records/references';

/** A pack with uids as files write it: its own uids become local ids. */
export function withLocalIds(pack: Pack): Pack {
  const prefix = `${pack.manifest.id}/`;
  const change = (uid: string) => (uid.startsWith(prefix) ? uid.slice(prefix.length) : uid);
  return mapRecords(pack, (kind, record) => mapIds(kind, record, change));
}

/** One record of a pack with its id and its references turned into uids. */
export function recordWithUids<K extends keyof typeof sections>(
  kind: K,
  record: Referring[(typeof sections)[K]],
  packId: string,
): Referring[(typeof sections)[K]] {
  const prefix = `${packId}/`;
  return mapIds(kind, record, (id) => prefix + id);
}

type Section = Exclude<RecordKind, 'rest'>;

function mapRecords(pack: Pack, map: (kind: Section, record: never) => unknown): Pack {
  const mapped = { ...pack };
  for (const kind of Object.keys(sections) as Section[]) {
    Object.assign(mapped, { [kind]: (pack[kind] as never[]).map((record) => map(kind, record)) });
  }
  return mapped;
}

function mapIds<K extends keyof typeof sections>(
  section: K,
  record: Referring[(typeof sections)[K]],
  change: (id: string) => string,
): Referring[(typeof sections)[K]] {
  const kind = sections[section];
  const rewrite: Rewrite = ({ id }) => change(id);
  const mapped = mapReferences(kind, record, rewrite);
  if (!(entities as readonly string[]).includes(kind)) return mapped;
  return { ...mapped, id: change((record as { id: string }).id) };
}
