import { canonicalJsonParts } from './canonical-json';
import { datasetFormat } from './parse-dataset-file';
import { entities, type Edit, type Pack } from './records';

/**
 * The one-file JSON of packs (with local ids) and edits. Equal datasets give equal bytes: records are ordered by id, fields
 * by a fixed order.
 */
export function writeDatasetFile(file: WrittenFile): string {
  return [...datasetFileParts(file)].join('');
}

export interface WrittenFile {
  packs: Pack[];
  edits: readonly Edit[];
}

/** The same in parts, a record each or less: the text of a million positions is longer than a string may be. */
export function datasetFileParts({ packs, edits }: WrittenFile): Generator<string> {
  const bodies = packs.toSorted((a, b) => compare(a.manifest.id, b.manifest.id)).map(bodyOf);
  const [single] = bodies;
  const isSingle = bodies.length === 1;
  const file = {
    format: datasetFormat,
    ...(isSingle ? single : bodies.length > 0 && { packs: bodies }),
    ...(edits.length > 0 && {
      edits: edits.toSorted((a, b) => compare(a.uid, b.uid) || compare(a.entity, b.entity)),
    }),
  };
  // Down to single records, which lie two deeper in one of several packs.
  return canonicalJsonParts(file, isSingle ? 2 : 4);
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
