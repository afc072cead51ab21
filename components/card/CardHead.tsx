import type { ActorHead } from '../../utils/relevance/card-content';
import { Avatar } from '../Avatar';
import { Icon } from '../Icon';
import { OfficeWords } from '../OfficeWords';
import { useStrings } from '../strings';
import { CloseButton } from './CloseButton';

interface CardHeadProps {
  actor: ActorHead;
  nameId: string;
  isPinned: boolean;
  onPin: (pinned: boolean) => void;
  onClose: () => void;
}

/** Name and office on the day of the article, pin and close. */
export function CardHead({ actor, nameId, isPinned, onPin, onClose }: CardHeadProps) {
  const { t } = useStrings();
  const pinLabel = t(isPinned ? 'cardUnpin' : 'cardPin');
  return (
    <header class="sp-card-head">
      <Avatar actor={actor} />
      <div class="who">
        <h1 id={nameId} dir="auto">
          {actor.name}
        </h1>
        {actor.office && (
          <p class="office">
            <OfficeWords office={actor.office} />
          </p>
        )}
      </div>
      <div class="tools">
        <button
          type="button"
          class="sp-icon-button"
          aria-pressed={isPinned}
          aria-label={t('cardPin')}
          title={pinLabel}
          onClick={() => onPin(!isPinned)}
        >
          <Icon shape="pin" />
        </button>
        <CloseButton onClose={onClose} />
      </div>
    </header>
  );
}
