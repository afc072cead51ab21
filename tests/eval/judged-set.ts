import type { NamedActor } from '../../utils/matching/index/names-index';
import type { FoundName, GoldName, IsSame, JudgedText } from './score';

/** Texts with what judges found in them, and a way to find it. */
export interface JudgedSet {
  title: string;
  texts: readonly JudgedText[];
  /** In the order of the texts. */
  found: readonly (readonly FoundName[])[];
  isSame: IsSame;
  /** The kinds that are scored apart, above the score of all. */
  kinds: readonly string[];
  /** The sets that it joins, where it is a sum of others. */
  parts?: readonly JudgedSet[];
}

/** Several sets as one. */
export function joinSets(title: string, parts: readonly JudgedSet[], isSame: IsSame): JudgedSet {
  return {
    title,
    texts: parts.flatMap(({ texts }) => texts),
    found: parts.flatMap(({ found }) => found),
    isSame,
    kinds: [...new Set(parts.flatMap(({ kinds }) => kinds))],
    parts,
  };
}

/**
 * By id; or by a name of several words that both bear, where lists that know the same people by other ids are merged.
 * Capitals, accents and punctuation make no difference.
 */
export function sameIn(actors: readonly NamedActor[]): IsSame {
  const namesOf = new Map(
    actors.map(({ id, name, aliases }) => [
      id,
      new Set([name, ...aliases.map(({ text }) => text)].map(folded)),
    ]),
  );
  return (actor, { link = '', name }: GoldName) => {
    if (actor === link) return true;
    const wanted = new Set([...(namesOf.get(link) ?? []), ...(name === undefined ? [] : [folded(name)])]);
    const shared = [...(namesOf.get(actor) ?? [])].filter((one) => wanted.has(one));
    return shared.some((one) => /\s|[\u4e00-\u9fff]/.test(one));
  };
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
