import type { ComponentChildren } from 'preact';
import type { BodySection, CardContent, PositionLine } from '../../utils/relevance/card-content';
import { CopyPosition } from '../copy/CopyPosition';
import { fill } from '../fill';
import { PositionView } from '../PositionView';
import { useStrings } from '../strings';
import { commonOrigin } from '../common-origin';
import { linesOf, ownLinesOf } from './card-lines';
import { OnReading, type TopicSwitching } from './OnReading';

interface CardBodyProps {
  content: CardContent;
  /** `YYYY-MM-DD` */
  today: string;
  topics: TopicSwitching;
  /** What stands above the positions. */
  children?: ComponentChildren;
}

/** The positions, those on what is being read first, the others by topic; below them those of the bodies the person belongs to, each under the body's name. */
export function CardBody({ content, today, topics, children }: CardBodyProps) {
  const { t, plural } = useStrings();
  const { name } = content.actor;
  const all = linesOf(content);
  const showOrigin = commonOrigin(all) === undefined;
  const more = content.positionCount - ownLinesOf(content).length;
  // A scroller without a control in it takes no focus of itself in Firefox: then it is made a stop for the Tab key.
  const isStop = all.length === 0;
  const listOf = (who: string) => (lines: PositionLine[]) => (
    <ul>
      {lines.map((line) => (
        <PositionView
          key={line.id}
          line={line}
          today={today}
          showOrigin={showOrigin}
          action={<CopyPosition who={who} line={line} />}
        />
      ))}
    </ul>
  );
  const list = listOf(name);
  return (
    <div
      class="sp-card-body"
      role="group"
      aria-label={t('cardScroll', name)}
      {...(isStop && { tabIndex: 0 })}
    >
      <div class="sp-card-content">
        {children}
        {content.positionCount === 0 && (
          <p class="sp-card-none">{fill((text) => t('cardNoPosition', text), <bdi>{name}</bdi>)}</p>
        )}
        {content.reading && (
          <OnReading reading={content.reading} name={name} newest={content.newest} list={list} {...topics} />
        )}
        {content.groups.map(({ topic, positions }) => (
          <section key={topic.id} class="sp-card-section" aria-labelledby={headingId(topic.id)}>
            <div class="heading">
              <h2 id={headingId(topic.id)} dir="auto">
                {topic.label}
              </h2>
              {positions.length > 1 && <span aria-hidden="true">{positions.length}</span>}
            </div>
            {list(positions)}
          </section>
        ))}
        {more > 0 && <p class="sp-card-none">{plural('cardMore', more)}</p>}
        {content.bodies.map((section) => (
          <section
            key={section.body.id}
            class="sp-card-section of-body"
            aria-labelledby={headingId(section.body.id)}
          >
            <BodyHeading section={section} person={name} />
            {listOf(section.body.name)(section.positions)}
          </section>
        ))}
      </div>
    </div>
  );
}

function BodyHeading({ section: { body }, person }: { section: BodySection; person: string }) {
  const { t } = useStrings();
  return (
    <div class="heading">
      <h2 id={headingId(body.id)} dir="auto">
        {body.name}
      </h2>
      <span>{fill((text) => t('cardBodyOf', text), <bdi>{person}</bdi>)}</span>
    </div>
  );
}

/** Uids hold a slash and may hold more; an id that `aria-labelledby` names must hold no white space. */
function headingId(uid: string): string {
  return `card-section-${encodeURIComponent(uid)}`;
}
