import './card.css';
import { useStrings, type MessageKey } from '../strings';
import { CloseButton } from './CloseButton';

/** Why there is no card to show. */
export type NoCardWhy = 'gone' | 'refused' | 'failed';

const messages: Record<NoCardWhy, MessageKey> = {
  gone: 'cardGone',
  refused: 'cardRefused',
  failed: 'cardFailed',
};

/** Stands in for a card that there is none of: a sentence, never nothing. */
export function CardSentence({ why, onClose }: { why: NoCardWhy; onClose: () => void }) {
  const { t } = useStrings();
  return (
    <div class="sp-card" role="dialog" aria-labelledby="card-sentence" tabIndex={-1}>
      <div class="sp-card-head">
        <p id="card-sentence" class="sentence">
          {t(messages[why])}
        </p>
        <div class="tools">
          <CloseButton onClose={onClose} />
        </div>
      </div>
    </div>
  );
}
