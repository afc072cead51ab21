import type { Uid } from '../actors/actor';
import type { Draft } from './draft';
import { likenessOf, wordsOf } from './near-words';

/** A position that is held already, as far as it may be the same as a draft. */
export interface HeldPosition {
  id: Uid;
  topic: Uid;
  summary: string;
  quote?: string;
  /** The day that counts for it, a partial ISO date. */
  date: string;
  /** The address of its source. */
  address?: string;
  /** The first words of its evidence. */
  textStart?: string;
}

/** A position that says what a draft says, or nearly. */
export interface Alike {
  position: Uid;
  why: AlikeReason;
}

export type AlikeReason =
  /** The same words of the same article. */
  | 'same-place'
  /** In whichever source, in the same words. */
  | 'same-words'
  /** In other words: of the same article, or of the same day and topic. */
  | 'near';

/** Shares of words, measured by nothing: a warning costs a look, and none is a duplicate. */
const sameWords = 0.6;
const nearWords = 0.3;

const strongest: readonly AlikeReason[] = ['same-place', 'same-words', 'near'];

/** How many are shown beside a draft. */
const mostShown = 3;

/** Which of a speaker's positions are the same as a draft or nearly the same, the likest first. Linear. */
export function alikeAmong(
  { content, sentence, article, saidOn, topics }: Draft,
  held: readonly HeldPosition[],
): Alike[] {
  const said = wordsOf(content);
  const around = ` ${wordsOf(sentence).join(' ')} `;
  const day = saidOn?.date ?? article.published;
  return held
    .flatMap((position): (Alike & { likeness: number })[] => {
      const likeness = Math.max(
        ...[position.summary, position.quote ?? ''].map((text) => shareOf(said, wordsOf(text))),
      );
      const isOfArticle = article.address !== undefined && position.address === article.address;
      const isOfDay =
        topics.includes(position.topic) && day !== undefined && position.date.startsWith(day.slice(0, 10));
      const start = wordsOf(position.textStart ?? '').join(' ');
      const why = whyOf({
        likeness,
        isSamePlace: isOfArticle && start !== '' && around.includes(` ${start} `),
        isNearBy: isOfArticle || isOfDay,
      });
      return why === undefined ? [] : [{ position: position.id, why, likeness }];
    })
    .toSorted((a, b) => strongest.indexOf(a.why) - strongest.indexOf(b.why) || b.likeness - a.likeness)
    .slice(0, mostShown)
    .map(({ position, why }) => ({ position, why }));
}

function whyOf({
  likeness,
  isSamePlace,
  isNearBy,
}: {
  likeness: number;
  isSamePlace: boolean;
  isNearBy: boolean;
}): AlikeReason | undefined {
  if (isSamePlace) return 'same-place';
  if (likeness >= sameWords) return 'same-words';
  return isNearBy && likeness >= nearWords ? 'near' : undefined;
}

/** Pairs of words tell the same words, words alone tell that it is about the same; small words tell nothing. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [one, other].map((words) => new Set(words.filter((word) => word.length > 3)));
  const shared = [...left!].filter((word) => right!.has(word)).length;
  const alone = left!.size + right!.size === 0 ? 0 : (2 * shared) / (left!.size + right!.size);
  return Math.max(likenessOf(one, other), alone);
}
