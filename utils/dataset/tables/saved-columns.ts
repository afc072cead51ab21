import * as v from 'valibot';
import { rowsInBlock, type TextBlocks } from './text-column';

/** The columns of a table as they are kept, but for the texts that it is searched by. */
export interface SavedColumns {
  /** Titles depend on it. */
  locale: string;
  uids: TextBlocks;
  titles: TextBlocks;
  numbers: Record<string, Uint32Array>;
}

const blocksSchema = v.pipe(
  v.object({ count: v.number(), blocks: v.array(v.string()) }),
  v.check(({ count, blocks }) => blocks.length === Math.ceil(count / rowsInBlock)),
);
const savedSchema = v.object({
  locale: v.string(),
  uids: blocksSchema,
  titles: blocksSchema,
  numbers: v.record(v.string(), v.instance(Uint32Array)),
});
const orderSchema = v.object({ locale: v.string(), order: v.instance(Uint32Array) });
const textsSchema = v.object({ locale: v.string(), texts: blocksSchema });

interface Wanted {
  locale: string;
  count: number;
}

/** Undefined for what is not the columns of so many records in this language, with these numbers of each. */
export function readSaved(
  value: unknown,
  { locale, count, numbers }: Wanted & { numbers: readonly string[] },
): SavedColumns | undefined {
  const saved = parsed(savedSchema, value);
  if (saved?.locale !== locale || saved.uids.count !== count || saved.titles.count !== count)
    return undefined;
  return numbers.every((name) => saved.numbers[name]?.length === count) ? saved : undefined;
}

/** The same for an order of rows. */
export function readSavedOrder(value: unknown, { locale, count }: Wanted): Uint32Array | undefined {
  const saved = parsed(orderSchema, value);
  return saved?.locale === locale && saved.order.length === count ? saved.order : undefined;
}

/** The same for the texts that a table is searched by. */
export function readSavedTexts(value: unknown, { locale, count }: Wanted): TextBlocks | undefined {
  const saved = parsed(textsSchema, value);
  return saved?.locale === locale && saved.texts.count === count ? saved.texts : undefined;
}

function parsed<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}
