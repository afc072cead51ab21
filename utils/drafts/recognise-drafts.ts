import type { Draft } from './draft';
import { likenessOf, wordsOf } from './near-words';

/** What was found now, with the draft that is known of it from before. */
export interface Recognised {
  found: Draft;
  known?: Draft;
}

/** How much of their words two drafts share that are the same, although the article was edited. */
const sameFrom = 0.75;

/**
 * Recognises among known drafts those that were found again, each once, also where the article was edited a little: by the
 * claim's words, and by who said them. Quadratic in the drafts of an article.
 */
export function recogniseDrafts(found: readonly Draft[], known: readonly Draft[]): Recognised[] {
  const left = known.map((draft) => ({ draft, words: wordsOf(draft.content) }));
  return found.map((draft) => {
    const words = wordsOf(draft.content);
    let best = -1;
    let likest = sameFrom;
    for (const [at, each] of left.entries()) {
      if (!isSameSpeaker(draft, each.draft)) continue;
      const likeness = likenessOf(words, each.words);
      if (likeness < likest || (likeness === likest && best >= 0)) continue;
      best = at;
      likest = likeness;
    }
    if (best < 0) return { found: draft };
    const [match] = left.splice(best, 1);
    return { found: draft, known: match!.draft };
  });
}

/** A pronoun may have become a name, and somebody may have come into the dataset since. */
function isSameSpeaker({ speaker: one }: Draft, { speaker: other }: Draft): boolean {
  if (one.actor !== undefined && other.actor !== undefined) return one.actor === other.actor;
  const [name, otherName] = [one.name, other.name].map((text) => text && wordsOf(text).join(' '));
  return !name || !otherName || name === otherName;
}
