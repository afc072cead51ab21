import { kindMessages } from '../position-words';
import { useStrings } from '../strings';
import type { ReviewItem } from '../../utils/messaging/review-calls';
import type { SpeakerType } from '../../utils/drafts/draft';
import { speakerTypeMessages, speakerTypes } from '../drafts/speaker-types';
import { AlikeList } from '../drafts/AlikeList';
import { DraftFacts } from './DraftFacts';
import { DraftSentence } from './DraftSentence';
import { KeyButton } from './KeyButton';
import { shownKeys, type ReviewAction } from './review-keys';
import { missingMessages } from './review-news';

export interface DraftCardProps {
  item: ReviewItem;
  /** Its sentence is not on the page any more. */
  isGone: boolean;
  /** `YYYY-MM-DD` */
  today: string;
  onAct: (action: ReviewAction) => void;
  /** What the draft's speaker is who is not in the dataset. */
  onSpeakerType: (type: SpeakerType) => void;
}

/** The draft that the reader is at, with all that was found, and what can be done with it. */
export function DraftCard({ item, isGone, today, onAct, onSpeakerType }: DraftCardProps) {
  const { t } = useStrings();
  const { draft, alike, missing } = item;
  const isOpen = draft.state.kind === 'open';
  return (
    <div class="sp-draft-whole">
      <DraftSpeakerLine item={item} />
      <DraftSentence draft={draft} />
      {isGone && <p class="sp-draft-warning">{t('reviewGoneFromPage')}</p>}
      <DraftFacts item={item} />
      {alike.length > 0 && <AlikeList alike={alike} today={today} />}
      {isOpen && missing.length > 0 && (
        <p class="sp-draft-missing">
          {t('reviewMissing', missing.map((each) => t(missingMessages[each])).join(', '))}
        </p>
      )}
      <div class="actions">
        {isOpen ? (
          <OpenActions item={item} onAct={onAct} onSpeakerType={onSpeakerType} />
        ) : (
          <KeyButton hint={shownKeys.undo} onClick={() => onAct('undo')}>
            {t(draft.state.kind === 'kept' ? 'reviewUndoKept' : 'reviewUndoDropped')}
          </KeyButton>
        )}
      </div>
    </div>
  );
}

function OpenActions({
  item,
  onAct,
  onSpeakerType,
}: Pick<DraftCardProps, 'item' | 'onAct' | 'onSpeakerType'>) {
  const { t } = useStrings();
  const { draft, missing, speaker } = item;
  const isClean = missing.length === 0;
  const isNew = missing.includes('speaker') && speaker !== undefined;
  const canAdd = isNew && draft.speaker.type !== undefined;
  return (
    <>
      {isNew && <NewSpeakerType type={draft.speaker.type} onChange={onSpeakerType} />}
      {isClean && (
        <KeyButton hint={shownKeys.take} isPrimary onClick={() => onAct('take')}>
          {t('reviewTake')}
        </KeyButton>
      )}
      {canAdd && (
        <KeyButton hint={shownKeys['add-speaker']} isPrimary onClick={() => onAct('add-speaker')}>
          {t('reviewAddSpeaker', speaker.name)}
        </KeyButton>
      )}
      <KeyButton hint={shownKeys.mend} isPrimary={!isClean && !canAdd} onClick={() => onAct('mend')}>
        {t('reviewMend')}
      </KeyButton>
      <KeyButton hint={shownKeys.drop} onClick={() => onAct('drop')}>
        {t('reviewDrop')}
      </KeyButton>
    </>
  );
}

/** What somebody new is, as the text tells, until the reader says otherwise. */
function NewSpeakerType({
  type,
  onChange,
}: {
  type: SpeakerType | undefined;
  onChange: (type: SpeakerType) => void;
}) {
  const { t } = useStrings();
  return (
    <select
      class="sp-draft-type"
      aria-label={t('reviewSpeakerType')}
      value={type ?? ''}
      onChange={(event) => onChange(event.currentTarget.value as SpeakerType)}
    >
      {type === undefined && (
        <option value="" disabled>
          {t('reviewSpeakerType')}
        </option>
      )}
      {speakerTypes.map((each) => (
        <option key={each} value={each}>
          {t(speakerTypeMessages[each])}
        </option>
      ))}
    </select>
  );
}

/** "Ada Lund, Harbour Minister · says", and how the sentence calls them. */
export function DraftSpeakerLine({ item: { draft, speaker } }: { item: ReviewItem }) {
  const { t } = useStrings();
  const { printed } = draft.speaker;
  const name = speaker?.name ?? printed;
  return (
    <p class="sp-draft-who">
      <strong>
        <bdi>{name === '' ? t('reviewNobody') : name}</bdi>
      </strong>
      {speaker?.office !== undefined && (
        <span class="muted">
          , <bdi>{speaker.office}</bdi>
        </span>
      )}
      {draft.kind && (
        <>
          {' · '}
          <strong class="sp-draft-kind">{t(kindMessages(draft.kind).word)}</strong>
        </>
      )}
      {draft.speaker.actor === undefined && <span class="badge">{t('reviewNotInDataset')}</span>}
      {printed !== '' && !printed.includes(name) && <span class="muted"> {t('reviewPrinted', printed)}</span>}
    </p>
  );
}
