import type { Uid } from '../../utils/actors/actor';
import { officeLineOn, type OfficeLine } from '../../utils/actors/office-on';
import type { Origin } from '../../utils/actors/origin';
import type { Library } from './library';

export interface PersonRow {
  id: Uid;
  type: 'person' | 'body';
  name: string;
  /** Held today, as far as the dataset tells. */
  office?: OfficeLine;
  positionCount: number;
  aliasCount: number;
  origin: Origin;
}

/**
 * Everybody by name, people before bodies.
 * @param today `YYYY-MM-DD`
 */
export function peopleRows(
  library: Library,
  { today, locale }: { today: string; locale: string },
): PersonRow[] {
  const collator = new Intl.Collator(locale);
  return [...library.actor.values()]
    .map(({ record, origin }) => ({
      id: record.id,
      type: record.type,
      name: record.name,
      office: officeLineOn(record.memberships, today),
      positionCount: library.positionsOf.get(record.id)?.length ?? 0,
      aliasCount: record.aliases.length,
      origin,
    }))
    .toSorted(
      (a, b) => Number(a.type === 'body') - Number(b.type === 'body') || collator.compare(a.name, b.name),
    );
}

/** What somebody is searched by: the name, every other way to write it, and the offices. */
export function personText(library: Library, uid: Uid): string {
  const actor = library.actor.get(uid)?.record;
  if (actor === undefined) return '';
  return [
    actor.name,
    actor.fullName,
    ...actor.aliases.map(({ text }) => text),
    ...actor.memberships.map(({ role }) => role),
  ].join('\n');
}
