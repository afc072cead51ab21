import './article.css';
import type { PositionLine } from '../../utils/relevance/card-content';
import type { PersonLine } from '../../utils/relevance/person-line';
import { Avatar } from '../Avatar';
import { Icon } from '../Icon';
import { sinceWords } from '../DateInWords';
import { KindLine } from '../KindLine';
import { OfficeWords } from '../OfficeWords';
import { staleMessages } from '../stale-messages';
import { useStrings } from '../strings';

interface PersonRowProps {
  person: PersonLine;
  /** How often the page names them; left out where it is no matter of a page. */
  mentions?: number;
  onOpen: () => void;
  onJump?: () => void;
}

/** One person and their newest position, on the topics chosen where there is one. The whole row opens the person; the count leads to the next mention. */
export function PersonRow({ person, mentions, onOpen, onJump }: PersonRowProps) {
  const { t } = useStrings();
  return (
    <li class="sp-person">
      <Avatar actor={person} size="small" />
      <div class="about">
        <button type="button" class="name" onClick={onOpen}>
          <bdi>{person.name}</bdi>
        </button>
        {person.newest ? (
          <Newest line={person.newest} isOffTopic={person.isOffTopic} />
        ) : (
          <p class="sp-kind-line">
            {person.office ? <OfficeWords office={person.office} /> : t('popupNoPosition')}
          </p>
        )}
      </div>
      {onJump && mentions !== undefined && <Jump name={person.name} mentions={mentions} onJump={onJump} />}
    </li>
  );
}

function Newest({ line, isOffTopic }: { line: PositionLine; isOffTopic?: boolean }) {
  const strings = useStrings();
  const { t } = strings;
  const isRetracted = line.status === 'retracted';
  return (
    <>
      {isOffTopic && <p class="off-topic">{t('popupOffTopic')}</p>}
      <KindLine {...line} />
      <p class={`summary ${line.stale ? 'stale' : ''}`} lang={isRetracted ? undefined : line.lang} dir="auto">
        {isRetracted ? t('positionRetracted') : line.summary}
      </p>
      {line.stale && <p class="age">{t(staleMessages[line.stale])}</p>}
      {line.since?.is === 'after' && <p class="age">{sinceWords(line.date.on, line.since, strings)}</p>}
    </>
  );
}

function Jump({ name, mentions, onJump }: { name: string; mentions: number; onJump: () => void }) {
  const { t, plural, number } = useStrings();
  const label = t('popupJump', name);
  return (
    <button
      type="button"
      class="jump"
      title={label}
      aria-label={`${label}, ${plural('popupMentions', mentions)}`}
      onClick={onJump}
    >
      {t('popupTimes', number(mentions))}
      <Icon shape="down" />
    </button>
  );
}
