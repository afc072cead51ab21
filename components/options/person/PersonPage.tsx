import type { Actor, Alias, Membership } from '../../../utils/actors/actor';
import { officeLineOn } from '../../../utils/actors/office-on';
import type { Origin } from '../../../utils/actors/origin';
import type { PositionLine } from '../../../utils/relevance/card-content';
import { Avatar } from '../../Avatar';
import { OfficeWords } from '../../OfficeWords';
import { PositionView } from '../../PositionView';
import { useStrings } from '../../strings';
import type { JoinedActor } from '../../../utils/dataset/reading/read-joined';
import { AliasTable } from './AliasTable';
import { JoinedActors, type JoinedEdits } from './JoinedActors';
import { OfficeTable } from './OfficeTable';
import { OriginBadge } from '../shell/OriginBadge';
import { ParticularsList } from './ParticularsList';
import { useArrival } from '../shell/use-arrival';

export interface PersonPageProps {
  actor: Actor;
  origin: Origin;
  /** By topic, the topic with the newest position first. */
  groups: readonly { topic: string; positions: readonly PositionLine[] }[];
  /** Whom they are shown as one with. */
  joined: readonly JoinedActor[];
  /** `YYYY-MM-DD` */
  today: string;
  nameOf: (uid: string) => string;
  back: string;
  hrefOfPosition: (uid: string) => string;
  hrefOfActor: (uid: string) => string;
  /** Undefined where nothing can be changed. */
  edit?: PersonEdits;
}

export interface PersonEdits {
  onEdit: () => void;
  onAddPosition: () => void;
  onDelete: () => void;
  /** Undefined where the record is as its pack has it. */
  onRevert?: () => void;
  joined: JoinedEdits;
}

/** One person or body: what is held on them, the offices, and every way their name is written. */
export function PersonPage(props: PersonPageProps) {
  const { actor, origin, groups, joined, today, nameOf, back, hrefOfPosition, hrefOfActor, edit } = props;
  const { t, plural } = useStrings();
  const heading = useArrival();
  const office = officeLineOn(actor.memberships, today);
  const count = groups.reduce((sum, { positions }) => sum + positions.length, 0);
  return (
    <article class="person">
      <a class="back" href={back}>
        ‹ {t('optionsPeople')}
      </a>
      <header class="person-head">
        <Avatar actor={actor} />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            <bdi>{actor.name}</bdi> <OriginBadge origin={origin} />
          </h1>
          <p class="muted">
            {office ? (
              <OfficeWords office={office} />
            ) : (
              t(actor.type === 'person' ? 'optionsTypePerson' : 'optionsTypeBody')
            )}
          </p>
        </div>
        <div class="actions">
          <button type="button" class="sp-button primary" disabled={!edit} onClick={edit?.onEdit}>
            {t('optionsEdit')}
          </button>
          <button type="button" class="sp-button" disabled={!edit} onClick={edit?.onAddPosition}>
            {t('optionsAddPosition')}
          </button>
          {edit?.onRevert && (
            <button type="button" class="sp-button" onClick={edit.onRevert}>
              {t('optionsRevert')}
            </button>
          )}
          <button type="button" class="sp-button danger" disabled={!edit} onClick={edit?.onDelete}>
            {t('optionsDelete')}
          </button>
        </div>
      </header>

      <section>
        <h2>
          {t('optionsPositions')} <span class="muted">{plural('cardPositions', count)}</span>
        </h2>
        {groups.length === 0 && <p class="empty">{t('cardNoPosition', actor.name)}</p>}
        {groups.map(({ topic, positions }) => (
          <section class="topic-group" key={topic}>
            <h3>{topic}</h3>
            <ul>
              {positions.map((line) => (
                <PositionView
                  key={line.id}
                  line={line}
                  today={today}
                  showOrigin
                  action={
                    <a
                      class="sp-link edit"
                      href={hrefOfPosition(line.id)}
                      aria-label={t('optionsEditThis', line.target)}
                    >
                      {t('optionsEdit')}
                    </a>
                  }
                />
              ))}
            </ul>
          </section>
        ))}
      </section>

      <OfficesSection memberships={actor.memberships} nameOf={nameOf} hrefOfActor={hrefOfActor} />
      <AliasesSection aliases={actor.aliases} nameOf={nameOf} />
      <JoinedActors actor={actor} joined={joined} hrefOfActor={hrefOfActor} edit={edit?.joined} />
      <ParticularsList actor={actor} nameOf={nameOf} hrefOfActor={hrefOfActor} />
    </article>
  );
}

function OfficesSection({
  memberships,
  ...names
}: {
  memberships: readonly Membership[];
  nameOf: (uid: string) => string;
  hrefOfActor: (uid: string) => string;
}) {
  const { t } = useStrings();
  if (memberships.length === 0) return null;
  return (
    <section>
      <h2>{t('optionsOffices')}</h2>
      <OfficeTable memberships={memberships} {...names} />
    </section>
  );
}

function AliasesSection({ aliases, nameOf }: { aliases: readonly Alias[]; nameOf: (uid: string) => string }) {
  const { t, plural } = useStrings();
  return (
    <section>
      <h2>
        {t('optionsAliases')} <span class="muted">{plural('optionsNames', aliases.length)}</span>
      </h2>
      {aliases.length === 0 ? (
        <p class="empty">{t('optionsNoAliases')}</p>
      ) : (
        <AliasTable aliases={aliases} nameOf={nameOf} />
      )}
    </section>
  );
}
