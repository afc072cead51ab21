import { kindMessages } from '../position-words';
import { useStrings } from '../strings';
import type { ReviewItem } from '../../utils/messaging/review-calls';
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
}

/** The draft that the reader is at, with all that was found, and what can be done with it. */
export function DraftCard({ item, isGone, today, onAct }: DraftCardProps) {
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
          <OpenActions item={item} onAct={onAct} />
        ) : (
          <KeyButton hint={shownKeys.undo} onClick={() => onAct('undo')}>
            {t(draft.state.kind === 'kept' ? 'reviewUndoKept' : 'reviewUndoDropped')}
          </KeyButton>
        )}
      </div>
    </div>
  );
}

function OpenActions({ item, onAct }: Pick<DraftCardProps, 'item' | 'onAct'>) {
  const { t } = useStrings();
  const { draft, missing, speaker } = item;
  const isClean = missing.length === 0;
  const canAdd = missing.includes('speaker') && speaker !== undefined && draft.speaker.type === 'person';
  return (
    <>
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
