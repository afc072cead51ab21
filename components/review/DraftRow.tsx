import { useStrings, type MessageKey } from '../strings';
import type { DraftState } from '../../utils/drafts/draft';
import { DraftCard, DraftSpeakerLine, type DraftCardProps } from './DraftCard';

interface DraftRowProps extends DraftCardProps {
  isCurrent: boolean;
  onSelect: () => void;
  /** Given the element that keys act on while this is the current draft. */
  currentRef: (element: HTMLElement | null) => void;
}

const stateMessages: Record<Exclude<DraftState['kind'], 'open'>, MessageKey> = {
  kept: 'reviewStateKept',
  dropped: 'reviewStateDropped',
};

/** A draft in the list: whole where the reader is, else in two lines. */
export function DraftRow({ isCurrent, onSelect, currentRef, ...card }: DraftRowProps) {
  const { t } = useStrings();
  const { draft, alike } = card.item;
  const { kind } = draft.state;
  if (isCurrent) {
    return (
      <li class={`sp-draft current ${kind}`} aria-current="true">
        <div ref={currentRef} tabIndex={-1} class="sp-draft-focus">
          <DraftCard {...card} />
        </div>
      </li>
    );
  }
  return (
    <li class={`sp-draft ${kind}`}>
      <button type="button" class="sp-draft-brief" onClick={onSelect}>
        <DraftSpeakerLine item={card.item} />
        <span class="sp-draft-words" lang={draft.article.language} dir="auto">
          {draft.content}
        </span>
        <span class="sp-draft-marks">
          {kind !== 'open' && <span class={`sp-draft-state ${kind}`}>{t(stateMessages[kind])}</span>}
          {kind === 'open' && alike.length > 0 && <span class="warn">{t('alikeBrief')}</span>}
          {card.isGone && <span class="warn">{t('reviewGoneBrief')}</span>}
        </span>
      </button>
    </li>
  );
}
