import type { NameTraits } from './names-index';
import { createPool, type Pool } from './pool';

/** Keeps one of each combination of traits, as text. */
export interface TraitsPool extends Pick<Pool, 'byUse'> {
  placeOf(own: NameTraits, base: BaseChange | null, isName: boolean): number;
}

export type BaseChange = NonNullable<NameTraits['base']>;

/** Looks for the common combinations by a number: writing each as text, for every name, takes a second of many. */
export function createTraitsPool(): TraitsPool {
  const pool = createPool();
  const langs = createPool();
  const changes = createPool();
  const places = new Map<number, number>();

  return {
    byUse: () => pool.byUse(),
    placeOf(own, base, isName) {
      const { form, need, lang, capitals, acronym, inflects, outlet, validFrom, validTo } = own;
      const flags = (acronym ? 1 : 0) + (inflects ? 2 : 0) + (isName ? 4 : 0);
      const langAt = lang === undefined ? 0 : langs.placeOf(lang) + 1;
      const change = base ? changes.placeOf(`${base.cut}:${base.add}`) + 1 : 0;
      const isRare =
        outlet !== undefined ||
        validFrom !== undefined ||
        validTo !== undefined ||
        own.withoutGeneration ||
        own.behindTitle;
      const isBeyond =
        capitals < 0 || capitals >= mostCapitals || langAt >= mostLangs || change >= mostChanges;
      if (isRare || isBeyond) return pool.placeOf(textOf(own, base, isName));
      let key = (forms[form] * 4 + needs[need]) * 8 + flags;
      key += mostKinds * (capitals + mostCapitals * (change + mostChanges * langAt));
      const known = places.get(key);
      if (known !== undefined) {
        pool.use(known);
        return known;
      }
      const place = pool.placeOf(textOf(own, base, isName));
      places.set(key, place);
      return place;
    },
  };
}

function textOf(own: NameTraits, base: BaseChange | null, isName: boolean): string {
  return JSON.stringify({ ...own, ...(base && { base }), ...(isName && { isName }) });
}

const forms: Record<NameTraits['form'], number> = {
  full: 0,
  surname: 1,
  given: 2,
  initials: 3,
  body: 4,
  misspelling: 5,
};
const needs: Record<NameTraits['need'], number> = { none: 0, low: 1, high: 2, derived: 3 };

// Beyond these a combination is looked for by its text.

/** Combinations of form, need and flags. */
const mostKinds = 256;
/** Those of names of up to eight words. */
const mostCapitals = 256;
const mostChanges = 2 ** 20;
const mostLangs = 2 ** 16;
