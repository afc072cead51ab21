import { useState } from 'preact/hooks';
import type { ActorRead, TopicRead } from '../../utils/relevance/actor-read';
import { useForPrint } from '../print';
import { useStrings } from '../strings';
import { PositionSources } from './PositionSources';
import { PositionStretch } from './PositionStretch';
import { Timeline } from './Timeline';

interface TopicSectionProps {
  /** Whose positions they are. */
  who: string;
  topic: TopicRead;
  sources: ActorRead['sources'];
  /** The position that the address names; it may be one of another topic. */
  asked?: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** Says of each position where its record comes from. */
  showOrigin: boolean;
  isOpenAtFirst: boolean;
  hrefOf: (position: string) => string;
}

/** What an actor holds on one topic, behind its heading. It opens by itself where the position asked for is inside. */
export function TopicSection(props: TopicSectionProps) {
  const { topic, isOnReading, positions } = props.topic;
  const { t, number } = useStrings();
  const isForPrint = useForPrint();
  const asked = positions.some(({ id }) => id === props.asked) ? props.asked : undefined;
  // What the reader chose holds until another position is asked for.
  const [chosen, setChosen] = useState<{ isOpen: boolean; asked: string | undefined }>();
  const holds = chosen && (asked === undefined || chosen.asked === asked);
  const isOpen = holds ? chosen.isOpen : isForPrint || asked !== undefined || props.isOpenAtFirst;
  const id = `actor-topic-${encodeURIComponent(topic.id)}`;
  return (
    <section class="sp-topic" aria-labelledby={id}>
      <h3 id={id}>
        <button type="button" aria-expanded={isOpen} onClick={() => setChosen({ isOpen: !isOpen, asked })}>
          <span class="label" dir="auto">
            {topic.label}
          </span>
          {isOnReading && <span class="reading">{t('actorOnReading')}</span>}
          <span class="count">{number(positions.length)}</span>
        </button>
      </h3>
      {isOpen && <Opened {...props} asked={asked} />}
    </section>
  );
}

function Opened({
  who,
  topic: { topic, positions },
  sources,
  asked,
  today,
  showOrigin,
  hrefOf,
}: TopicSectionProps) {
  return (
    <>
      {positions.length > 1 && <Timeline topic={topic.label} positions={positions} today={today} />}
      <PositionStretch
        who={who}
        positions={positions}
        asked={asked}
        today={today}
        showOrigin={showOrigin}
        renderMore={(position) => (
          <PositionSources
            position={position}
            source={sources.find(({ id }) => id === position.sourceId)}
            superseded={positions.find(({ id }) => id === position.supersedes)}
            hrefOf={hrefOf}
          />
        )}
      />
    </>
  );
}
