import type { Uid } from '../../utils/actors/actor';
import { officeLineOn, type OfficeLine } from '../../utils/actors/office-on';
import type { Origin } from '../../utils/actors/origin';
import type { Library } from './library';
import { matchesQuery } from './match-query';

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
 * Those whose name, another way to write it or office matches, by name; people before bodies.
 * @param today `YYYY-MM-DD`
 */
export function peopleRows(
  library: Library,
  query: string,
  { today, locale }: { today: string; locale: string },
): PersonRow[] {
  const collator = new Intl.Collator(locale);
  return [...library.actor.values()]
    .filter(({ record }) =>
      matchesQuery(
        [
          record.name,
          record.fullName,
          ...record.aliases.map(({ text }) => text),
          ...record.memberships.map(({ role }) => role),
        ].join('\n'),
        query,
      ),
    )
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
