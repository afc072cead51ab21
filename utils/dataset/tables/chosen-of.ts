import type { Uid } from '../../actors/actor';
import type { Outlet, Source } from '../../actors/source';
import type { Topic } from '../../actors/topic';
import { topicLabel } from '../../actors/topic-label';
import type { DatasetView } from '../reading/dataset-view';
import type { Entity } from '../records/records';
import type { Choice } from './table';

/** What fields call these records, in the order asked for; hidden ones too, and none for what is not there. */
export async function chosenOf(
  view: DatasetView,
  entity: Exclude<Entity, 'position'>,
  uids: readonly Uid[],
  locale: string,
): Promise<Choice[]> {
  if (entity === 'actor') {
    const names = await view.actorReads.names([...uids]);
    return uids.flatMap((id) => (names[id] === undefined ? [] : [{ id, name: names[id] }]));
  }
  const known = new Map((await view.catalog.name(entity, uids)).map((record) => [record.id, record]));
  const records = uids.map((uid) => known.get(uid)).filter((record) => record !== undefined);
  const printers = entity === 'source' ? (records as Source[]).map(({ outlet }) => outlet) : [];
  const outlets = new Map((await view.catalog.name('outlet', printers)).map(({ id, name }) => [id, name]));
  return records.map((record) => choiceOf(entity, record, { locale, outlets }));
}

function choiceOf(
  entity: 'topic' | 'source' | 'outlet',
  record: Topic | Source | Outlet,
  { locale, outlets }: { locale: string; outlets: ReadonlyMap<Uid, string> },
): Choice {
  const { id } = record;
  switch (entity) {
    case 'topic':
      return { id, name: topicLabel(record as Topic, locale) };
    case 'outlet': {
      const { name, domains } = record as Outlet;
      return { id, name, ...(domains.length > 0 && { detail: domains.join(', ') }) };
    }
    case 'source': {
      const { title, outlet, published } = record as Source;
      const printer = outlets.get(outlet) ?? outlet;
      const detail = [printer, published?.slice(0, 10)].filter(Boolean).join(' · ');
      return { id, name: title ?? printer, detail };
    }
  }
}
