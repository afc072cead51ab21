import type { ChangeRow } from '../../../components/options/update/StagedView';
import { actorName, type Library } from '../../../components/options/library';
import type { StagedImport } from '../../../utils/dataset/dataset';

/** A staged file's changes as the reader tells them apart: a position by whose it is. */
export function describeChanges({ details, file }: StagedImport, library: Library): ChangeRow[] {
  const actors = new Map<string, string>();
  const holders = new Map<string, string>();
  for (const { manifest, ...pack } of file?.packs ?? []) {
    for (const { id, name } of pack.actors) actors.set(`${manifest.id}/${id}`, name);
    for (const { id, actor } of pack.positions)
      holders.set(`${manifest.id}/${id}`, `${manifest.id}/${actor}`);
  }
  return details.map((detail) => {
    if (detail.entity !== 'position') return detail;
    const holder = holders.get(detail.uid) ?? library.position.get(detail.uid)?.record.actor;
    if (holder === undefined) return detail;
    return { ...detail, actor: actors.get(holder) ?? actorName(library, holder) };
  });
}
