import './article.css';
import { useStrings, type MessageKey } from '../strings';
import type { NotReadingReason, PageAction } from './page-in-front';

interface NotReadingProps {
  why: NotReadingReason;
  /** Null where the browser does not tell. */
  site: string | null;
  /** The last thing tried did not work. */
  hasFailed: boolean;
  onAction: (action: PageAction) => void;
}

/** What stands in the way, and the buttons that change it; the first is what most readers want. */
const reasons: Record<NotReadingReason, { message: MessageKey; actions: PageAction[] }> = {
  'off-everywhere': { message: 'popupWhyOffEverywhere', actions: ['on-everywhere'] },
  'off-here': { message: 'popupWhyOffHere', actions: ['on-here', 'read-once'] },
  'not-listed': { message: 'popupWhyNotListed', actions: ['read-once', 'always-here'] },
  'only-on-button': { message: 'popupWhyOnlyOnButton', actions: ['read-once', 'always-here'] },
  'not-news': { message: 'popupWhyNotNews', actions: ['read-once', 'always-here'] },
  'private-kind-of-page': { message: 'popupWhyPrivateKind', actions: ['read-once', 'always-here'] },
  'asks-secrets': { message: 'popupWhyAsksSecrets', actions: [] },
  'not-html': { message: 'popupWhyNotHtml', actions: [] },
  'not-started': { message: 'popupWhyNotStarted', actions: ['read-once'] },
  closed: { message: 'popupWhyClosed', actions: [] },
  'no-access': { message: 'popupWhyNoAccess', actions: ['read-once', 'always-here'] },
  failed: { message: 'popupWhyFailed', actions: ['try-again'] },
};

const actionMessages: Record<PageAction, MessageKey> = {
  'read-once': 'popupReadOnce',
  'always-here': 'popupAlwaysRead',
  'on-here': 'popupTurnOnHere',
  'on-everywhere': 'popupTurnOnEverywhere',
  'try-again': 'popupTryAgain',
};

/** Why this page is not read, with the button that changes that where anything can. */
export function NotReading({ why, site, hasFailed, onAction }: NotReadingProps) {
  const { t } = useStrings();
  const { message, actions } = reasons[why];
  const offered = actions.filter((action) => site !== null || !namesSite(action));
  return (
    <section class="sp-message">
      <p>{t(message, site ?? '')}</p>
      {offered.length > 0 && (
        <div class="actions">
          {offered.map((action, i) => (
            <button
              key={action}
              type="button"
              class={i === 0 ? 'sp-button primary' : 'sp-button'}
              onClick={() => onAction(action)}
            >
              {t(actionMessages[action], site ?? '')}
            </button>
          ))}
        </div>
      )}
      <p class="failure" role="status">
        {hasFailed && t('popupActionFailed')}
      </p>
    </section>
  );
}

function namesSite(action: PageAction): boolean {
  return action === 'always-here' || action === 'on-here';
}
