import * as v from 'valibot';

/**
 * When each feed was looked at, by pack id. It is kept outside the database: a check without news writes nothing there.
 */
export type CheckTimes = Record<string, CheckTime>;

export interface CheckTime {
  /** Milliseconds since 1970; absent before the first. */
  checked?: number;
  next: number;
  /** Checks in a row that came to nothing. */
  failures: number;
  /** What the reader is told of the last of them. */
  trouble?: string;
}

/** One value outside the database. */
export interface TimesStore {
  read: () => Promise<unknown>;
  write: (times: CheckTimes) => Promise<void>;
}

const schema = v.record(
  v.string(),
  v.object({
    checked: v.optional(v.number()),
    next: v.number(),
    failures: v.number(),
    trouble: v.optional(v.string()),
  }),
);

/** Empty where nothing is kept, or something else: then every feed is due. */
export async function readTimes(store: TimesStore): Promise<CheckTimes> {
  const parsed = v.safeParse(schema, await store.read());
  return parsed.success ? parsed.output : {};
}
