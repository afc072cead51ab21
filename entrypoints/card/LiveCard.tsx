import { Card } from '../../components/card/Card';
import type { askBackground } from '../../utils/messaging/messenger';
import type { CardEvent } from '../../utils/messaging/card-calls';
import type { CardContentAnswer } from './host';
import { isDeliberate } from './is-deliberate';
import { useRejection } from './use-rejection';
import { useTopics } from './use-topics';

interface LiveCardProps {
  answer: CardContentAnswer;
  /** `YYYY-MM-DD` */
  today: string;
  isPinned: boolean;
  /** When it came into sight, by `performance.now()`; null while it is not. */
  visibleSince: number | null;
  tell: (event: CardEvent) => void;
  ask: typeof askBackground;
}

/** One card from its ticket to the next one, wired to the background. */
export function LiveCard({ answer, today, isPinned, visibleSince, tell, ask }: LiveCardProps) {
  const { mention, site, dataset, place } = answer;
  const { content, topics } = useTopics(ask, answer.content, place);
  const rejection = useRejection(
    ask,
    { actor: content.actor.id, text: mention.text, reason: mention.reason.kind },
    () => tell({ kind: 'rejections-changed' }),
  );
  return (
    <Card
      content={content}
      dataset={dataset}
      today={today}
      topics={topics}
      reason={mention.reason.kind}
      {...(mention.reason.kind === 'office' && { officeOn: mention.reason.on })}
      mentionText={mention.text}
      site={site}
      isPinned={isPinned}
      onPin={(pinned) => tell({ kind: 'pinned', pinned })}
      onClose={() => tell({ kind: 'closed' })}
      onAllPositions={() => {
        void ask('panel.open', { place: { kind: 'actor', actor: content.actor.id } });
      }}
      rejection={rejection.state}
      onReject={(scope, click) => {
        if (isDeliberate(click, visibleSince)) void rejection.reject(scope);
      }}
      onUndo={(click) => {
        if (isDeliberate(click, visibleSince)) void rejection.undo();
      }}
    />
  );
}
