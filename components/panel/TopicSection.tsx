import { useState } from 'preact/hooks';
import type { TopicRead } from '../../utils/relevance/actor-read';
import { useForPrint } from '../print';
import { useStrings } from '../strings';
import { PositionStretch } from './PositionStretch';

interface TopicSectionProps {
  /** Whose positions they are. */
  who: string;
  topic: TopicRead;
  /** The position that the address names; it may be one of another topic. */
  position?: string;
  /** `YYYY-MM-DD` */
  today: string;
  isOpenAtFirst: boolean;
}

/** What an actor holds on one topic, behind its heading. It opens by itself where the position asked for is inside. */
export function TopicSection({
  who,
  topic: { topic, isOnReading, positions },
  position,
  today,
  isOpenAtFirst,
}: TopicSectionProps) {
  const { t, locale } = useStrings();
  const isForPrint = useForPrint();
  const isAsked = position !== undefined && positions.some(({ id }) => id === position);
  // Undefined until the reader opens or closes it.
  const [chosen, setChosen] = useState<{ isOpen: boolean; asked: string | undefined }>();
  const isOpen =
    chosen && (chosen.asked === position || !isAsked)
      ? chosen.isOpen
      : isForPrint || isAsked || isOpenAtFirst;
  const id = `actor-topic-${encodeURIComponent(topic.id)}`;
  return (
    <section class="sp-topic" aria-labelledby={id}>
      <h3 id={id}>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setChosen({ isOpen: !isOpen, asked: position })}
        >
          <span class="label" dir="auto">
            {topic.label}
          </span>
          {isOnReading && <span class="reading">{t('actorOnReading')}</span>}
          <span class="count">{new Intl.NumberFormat(locale).format(positions.length)}</span>
        </button>
      </h3>
      {isOpen && (
        <PositionStretch
          who={who}
          positions={positions}
          asked={isAsked ? position : undefined}
          today={today}
        />
      )}
    </section>
  );
}
