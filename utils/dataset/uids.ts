import { entities, type Pack } from './records';
import { mapReferences, type Referring, type Rewrite } from './references';
import { sections } from './check-pack';

/** A pack as files write it, with every id and reference turned into a uid. */
export function withUids(pack: Pack): Pack {
  const prefix = `${pack.manifest.id}/`;
  return mapIds(pack, (id) => prefix + id);
}

/** The other way round: uids of this pack become local ids. */
export function withLocalIds(pack: Pack): Pack {
  const prefix = `${pack.manifest.id}/`;
  return mapIds(pack, (uid) => (uid.startsWith(prefix) ? uid.slice(prefix.length) : uid));
}

function mapIds(pack: Pack, change: (id: string) => string): Pack {
  const rewrite: Rewrite = ({ id }) => change(id);
  const mapped = { ...pack };
  for (const [section, kind] of Object.entries(sections)) {
    const records = pack[section as keyof typeof sections] as Referring[typeof kind][];
    const isEntity = (entities as readonly string[]).includes(kind);
    const changed = records.map((record) => {
      const rest = mapReferences(kind, record as never, rewrite);
      return isEntity ? { ...(rest as object), id: change((record as { id: string }).id) } : rest;
    });
    Object.assign(mapped, { [section]: changed });
  }
  return mapped;
}
