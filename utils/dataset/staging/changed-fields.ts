import { sameJson } from '../records/canonical-json';
import { valueOf } from '../reading/contested-fields';
import type { StagedChange } from './staged';

/** The top-level fields that differ, by name; a value is absent where the field is. */
export function changedFields(before: object, after: object): NonNullable<StagedChange['fields']> {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return fields
    .map((field) => ({ field, before: valueOf(before, field), after: valueOf(after, field) }))
    .filter((each) => !sameJson(each.before, each.after))
    .map(({ field, before: was, after: is }) => ({
      field,
      ...(was !== undefined && { before: was }),
      ...(is !== undefined && { after: is }),
    }));
}
