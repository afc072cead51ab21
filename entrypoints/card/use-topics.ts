import { useRef, useState } from 'preact/hooks';
import type { TopicSwitching } from '../../components/card/OnReading';
import type { askBackground } from '../../utils/messaging/messenger';
import type { ReadingPlace } from '../../utils/messaging/card-calls';
import type { CardContent } from '../../utils/relevance/card-content';

/** The content of one card for the topics that are chosen. What stands there stays until the answer to a change is in. */
export function useTopics(
  ask: typeof askBackground,
  asked: CardContent,
  place: ReadingPlace,
): { content: CardContent; topics: TopicSwitching } {
  const [content, setContent] = useState(asked);
  const [hasFailed, setFailed] = useState(false);
  const leftOutRef = useRef<string[]>([]);

  const onToggle = async (topic: string, isChosen: boolean) => {
    const before = leftOutRef.current;
    const now = isChosen ? before.filter((each) => each !== topic) : [...before, topic];
    leftOutRef.current = now;
    const ranked = await ask('card.rank', { ...place, actor: asked.actor.id, leftOut: now }).catch(
      () => null,
    );
    // Another topic was switched meanwhile.
    if (leftOutRef.current !== now) return;
    setFailed(ranked === null);
    if (ranked) setContent(ranked);
    else leftOutRef.current = before;
  };

  return { content, topics: { hasFailed, onToggle: (...change) => void onToggle(...change) } };
}
