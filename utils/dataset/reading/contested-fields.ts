import { sameJson } from '../records/canonical-json';

/** A field that two sides have changed, and not into the same. A value that is undefined: the field is not there. */
export interface Contested {
  field: string;
  /** What both began with. */
  before: unknown;
  mine: unknown;
  theirs: unknown;
}

/** One record as two sides have it, and as it was when both had the same. */
export interface ThreeWays<R extends object> {
  before: R;
  mine: R;
  theirs: R;
}

/** The top-level fields that both sides changed since `before`, and not into the same; in the order of their names. */
export function contestedFields<R extends object>({ before, mine, theirs }: ThreeWays<R>): Contested[] {
  const fields = new Set([before, mine, theirs].flatMap((record) => Object.keys(record)));
  return [...fields]
    .toSorted()
    .map((field) => ({
      field,
      before: valueOf(before, field),
      mine: valueOf(mine, field),
      theirs: valueOf(theirs, field),
    }))
    .filter((each) => ![each.before, each.mine].some((value) => sameJson(value, each.theirs)))
    .filter((each) => !sameJson(each.before, each.mine));
}

/** Mine, with the fields that the other side alone has changed. Contested fields stay mine. */
export function mergeFields<R extends object>({ before, mine, theirs }: ThreeWays<R>): R {
  const untouched = Object.keys({ ...before, ...theirs }).filter((field) =>
    sameJson(valueOf(before, field), valueOf(mine, field)),
  );
  return untouched.reduce((merged, field) => withField(merged, field, valueOf(theirs, field)), mine);
}

/** The record with this value in the field; with undefined the field goes. */
export function withField<R extends object>(record: R, field: string, value: unknown): R {
  const { [field]: _, ...rest } = record as Record<string, unknown>;
  return (value === undefined ? rest : { ...record, [field]: value }) as R;
}

export function valueOf(record: object, field: string): unknown {
  return Object.hasOwn(record, field) ? (record as Record<string, unknown>)[field] : undefined;
}
