import type { ChangeRow } from '../../../components/options/update/StagedView';
import type { StagedImport } from '../../../utils/dataset/dataset';
import type { PageDataset } from '../page-dataset';

/** Of more, the file's positions alone are told apart by whose they are; no more are listed. */
const mostAsked = 200;

/** A staged file's changes as the reader tells them apart: a position by whose it is. */
export async function describeChanges(
  { details, file }: StagedImport,
  { dataset, locale }: { dataset: Pick<PageDataset, 'record' | 'chosen'>; locale: string },
): Promise<ChangeRow[]> {
  const names = new Map<string, string>();
  const holders = new Map<string, string>();
  for (const { manifest, ...pack } of file?.packs ?? []) {
    for (const { id, name } of pack.actors) names.set(`${manifest.id}/${id}`, name);
    for (const { id, actor } of pack.positions)
      holders.set(`${manifest.id}/${id}`, `${manifest.id}/${actor}`);
  }
  const asked = details.filter(({ entity, uid }) => entity === 'position' && !holders.has(uid));
  const pages = await Promise.all(
    asked.slice(0, mostAsked).map(({ uid }) => dataset.record('position', uid)),
  );
  for (const page of pages) if (page) holders.set(page.listed.record.id, page.listed.record.actor);
  const unnamed = [...new Set(holders.values())].filter((uid) => !names.has(uid));
  for (const { id, name } of await dataset.chosen('actor', unnamed, locale)) names.set(id, name);
  return details.map((detail) => {
    const holder = detail.entity === 'position' ? holders.get(detail.uid) : undefined;
    return holder === undefined ? detail : { ...detail, actor: names.get(holder) ?? holder };
  });
}
