import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../utils/messaging/messenger';
import type { ArticleRead } from '../../utils/messaging/protocol';
import type { ActorRead } from '../../utils/relevance/actor-read';

export type ActorShown =
  | { kind: 'loading' }
  | { kind: 'held'; read: ActorRead }
  /** Not in the dataset, or not any more. */
  | { kind: 'gone' }
  | { kind: 'failed' };

/**
 * All that is held of one actor, what is on the article first; asked again when the article or the dataset is another
 * one. What was there stays until the answer has come.
 *
 * @param reading null where no article is read; undefined until that is known: what comes first depends on it
 * @param generation of the dataset; undefined until it is known
 */
export function useActorRead(
  actor: string,
  reading: ArticleRead | null | undefined,
  generation: number | undefined,
): ActorShown {
  const [shown, setShown] = useState<ActorShown>({ kind: 'loading' });
  // A tab is looked at again and again, and mostly holds the same article.
  const asked = reading === undefined ? undefined : JSON.stringify({ actor, reading });

  useEffect(() => {
    if (asked === undefined) return undefined;
    let isLate = false;
    const ask = async () => {
      const { read } = await askBackground(
        'actor.read',
        JSON.parse(asked) as { actor: string; reading: ArticleRead | null },
      );
      if (!isLate) setShown(read ? { kind: 'held', read } : { kind: 'gone' });
    };
    ask().catch(() => {
      if (!isLate) setShown({ kind: 'failed' });
    });
    return () => {
      isLate = true;
    };
  }, [asked, generation]);

  return shown;
}
