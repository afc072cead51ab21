import './actor-page.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ActorRead } from '../../utils/relevance/actor-read';
import { commonOrigin } from '../common-origin';
import { DateInWords } from '../DateInWords';
import { fill } from '../fill';
import { useStrings } from '../strings';
import { ActorHead } from './ActorHead';
import { OfficeList } from './OfficeList';
import { PositionStretch } from './PositionStretch';
import { SourceList } from './SourceList';
import { TopicSection } from './TopicSection';

export interface ActorPageProps {
  read: ActorRead;
  /** The position that the address names. */
  asked?: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** The place in the panel of one of the actor's positions. */
  hrefOf: (position: string) => string;
  onPrint: () => void;
  onEdit: () => void;
}

/** The topic that stands open where nothing is known of what is being read, and up to this many positions all do. */
const fewPositions = 12;

/** All that is held of one actor: who they are, their offices, what they hold by topic, whence it is known. */
export function ActorPage({ read, asked, today, hrefOf, onPrint, onEdit }: ActorPageProps) {
  const { t } = useStrings();
  const page = useRef<HTMLElement>(null);
  const { actor, offices, topics, bodies, sources, positionCount } = read;
  const origin = commonOrigin([...topics, ...bodies].flatMap(({ positions }) => positions));
  const isShort = positionCount <= fewPositions;
  const isAnyOnReading = topics.some(({ isOnReading }) => isOnReading);
  // A layout effect, so that nobody sees the top of the page first.
  useLayoutEffect(() => {
    const target = page.current?.querySelector<HTMLElement>(asked === undefined ? 'h1' : '[aria-current]');
    target?.focus({ preventScroll: true });
    if (asked !== undefined) target?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const isGone = asked !== undefined && !isHeld(asked, read);
  return (
    <article ref={page} class="sp-actor" aria-labelledby={nameId}>
      <ActorHead actor={actor} nameId={nameId} onPrint={onPrint} onEdit={onEdit} />
      {isGone && <p class="sp-message">{t('actorPositionGone')}</p>}
      <OfficeList offices={offices} />
      <section class="sp-actor-part" aria-labelledby="actor-positions">
        <h2 id="actor-positions">
          <span>
            <Holdings read={read} />
          </span>
        </h2>
        {topics.map((topic, i) => (
          <TopicSection
            key={topic.topic.id}
            who={actor.name}
            topic={topic}
            sources={sources}
            asked={asked}
            today={today}
            showOrigin={origin === undefined}
            hrefOf={hrefOf}
            isOpenAtFirst={isShort || topic.isOnReading || (!isAnyOnReading && i === 0)}
          />
        ))}
      </section>
      {bodies.map(({ body, positions }) => (
        <section
          key={body.id}
          class="sp-actor-part"
          aria-labelledby={`actor-body-${encodeURIComponent(body.id)}`}
        >
          <h2 id={`actor-body-${encodeURIComponent(body.id)}`}>
            <bdi>{body.name}</bdi>
            <span class="beside">{fill((text) => t('cardBodyOf', text), <bdi>{actor.name}</bdi>)}</span>
          </h2>
          <PositionStretch
            who={body.name}
            positions={positions}
            today={today}
            showOrigin={origin === undefined}
          />
        </section>
      ))}
      <SourceList sources={sources} origin={origin} />
    </article>
  );
}

const nameId = 'actor-name';

function isHeld(asked: string, { topics }: ActorRead): boolean {
  return topics.some(({ positions }) => positions.some(({ id }) => id === asked));
}

function Holdings({ read: { positionCount, newest } }: { read: ActorRead }) {
  const { t, plural } = useStrings();
  if (newest === undefined) return <>{t('cardNoPositions')}</>;
  return (
    <>
      {fill(
        (...texts) => t('cardNewest', ...texts),
        plural('cardPositions', positionCount),
        <DateInWords date={newest} />,
      )}
    </>
  );
}
