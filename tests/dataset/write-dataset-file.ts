import { canonicalJson } from '../../utils/dataset/records/canonical-json';
import { datasetFormat } from '../../utils/dataset/checking/parse-dataset-file';
import { entities, type Edit, type Pack } from '../../utils/dataset/records/records';

/** The one-file JSON of packs (with local ids) and edits as it is to be, made of objects of all of it. */
export function writeDatasetFile({ packs, edits }: { packs: Pack[]; edits: readonly Edit[] }): string {
  const bodies = packs.toSorted((a, b) => compare(a.manifest.id, b.manifest.id)).map(bodyOf);
  const [single] = bodies;
  return canonicalJson({
    format: datasetFormat,
    ...(bodies.length === 1 ? single : bodies.length > 0 && { packs: bodies }),
    ...(edits.length > 0 && {
      edits: edits.toSorted((a, b) => compare(a.uid, b.uid) || compare(a.entity, b.entity)),
    }),
  });
}

function bodyOf(pack: Pack) {
  const { manifest, rest, ...sections } = pack;
  const sorted = { ...sections };
  for (const entity of entities) {
    const section = `${entity}s` as const;
    Object.assign(sorted, { [section]: sections[section].toSorted((a, b) => compare(a.id, b.id)) });
  }
  return { pack: manifest, ...sorted, ...rest };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
