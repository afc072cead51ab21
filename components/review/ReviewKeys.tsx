import { useStrings, type MessageKey } from '../strings';
import { shownKeys, type ReviewAction } from './review-keys';

const legend: [ReviewAction[], MessageKey][] = [
  [['next', 'previous'], 'reviewKeyMove'],
  [['take'], 'reviewTake'],
  [['mend'], 'reviewMend'],
  [['drop'], 'reviewDrop'],
  [['undo'], 'reviewKeyUndo'],
];

/** The keys, one a draft. */
export function ReviewKeys() {
  const { t } = useStrings();
  return (
    <ul class="sp-review-keys" aria-label={t('reviewKeys')}>
      {legend.map(([actions, message]) => (
        <li key={message}>
          {actions.map((action) => (
            <kbd key={action}>{shownKeys[action]}</kbd>
          ))}{' '}
          {t(message)}
        </li>
      ))}
    </ul>
  );
}
