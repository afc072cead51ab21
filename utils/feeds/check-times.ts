import * as v from 'valibot';
import { isProblemCode, type ProblemCode } from '../dataset/checking/problem';
import { isRefusalReason, type Refusal, type RefusalReason } from './refusal';

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
  /** What the reader is told of the last of them; a sentence where a version of ours wrote it that this one cannot put in words. */
  trouble?: Refusal | string;
}

/** One value outside the database. */
export interface TimesStore {
  read: () => Promise<unknown>;
  write: (times: CheckTimes) => Promise<void>;
}

const param = v.union([v.string(), v.number()]);
const reason = v.custom<RefusalReason>((value) => typeof value === 'string' && isRefusalReason(value));
const code = v.custom<ProblemCode>((value) => typeof value === 'string' && isProblemCode(value));

const refusal = v.object({
  reason,
  params: v.partial(v.object({ what: param, from: param, to: param })),
  message: v.string(),
  problems: v.array(
    v.object({ path: v.string(), code, params: v.record(v.string(), param), message: v.string() }),
  ),
});

/** Of another version of ours, which has other reasons: its own sentence tells all the same. */
const unknownRefusal = v.pipe(
  v.object({ message: v.string() }),
  v.transform(({ message }) => message),
);

const schema = v.record(
  v.string(),
  v.object({
    checked: v.optional(v.number()),
    next: v.number(),
    failures: v.number(),
    trouble: v.optional(v.union([v.string(), refusal, unknownRefusal])),
  }),
);

/** Empty where nothing is kept, or something else: then every feed is due. */
export async function readTimes(store: TimesStore): Promise<CheckTimes> {
  const parsed = v.safeParse(schema, await store.read());
  return parsed.success ? parsed.output : {};
}
