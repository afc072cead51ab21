import type { Actor } from '../../actors/actor';
import type { Position } from '../../actors/position';
import type { Outlet, Source } from '../../actors/source';
import type { Topic } from '../../actors/topic';
import type { Entity, Records } from './records';

/** What a record is called in lists: name, label or title; a position's is its summary. */
export function nameOf<E extends Entity>(entity: E, record: Records[E]): string {
  switch (entity) {
    case 'actor':
      return (record as Actor).name;
    case 'outlet':
      return (record as Outlet).name;
    case 'topic':
      return (record as Topic).label['en'] ?? record.id;
    case 'source':
      return (record as Source).title ?? (record as Source).url ?? record.id;
    case 'position':
      return (record as Position).summary;
    default:
      throw new Error(`no such kind of record: ${String(entity)}`);
  }
}
