import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rejection } from '../../utils/messaging/card-calls';
import { fill } from '../fill';
import { useStrings } from '../strings';

type RejectionScope = Rejection['scope'];

/** How far "not this person" has come. */
export type RejectionState =
  | { kind: 'none' }
  /** `hasFailed`: it could not be taken back. */
  | { kind: 'stored'; scope: RejectionScope; hasFailed: boolean }
  /** It could not be stored; nothing has changed. */
  | { kind: 'failed' };

type ButtonClick = TargetedMouseEvent<HTMLButtonElement>;

export interface NotThisPersonProps {
  actor: { type: 'person' | 'body'; name: string };
  /** The name as it stands on the page. */
  mentionText: string;
  /** The site the page belongs to; null where nothing lasting may be stored. */
  site: string | null;
  rejection: RejectionState;
  /** The click comes along, because only a trusted one may change anything. */
  onReject: (scope: RejectionScope, click: ButtonClick) => void;
  onUndo: (click: ButtonClick) => void;
  /** Why the name was matched. */
  children?: ComponentChildren;
}

/** "Not this person": asks for how far it holds, says that it was done, and takes it back. */
export function NotThisPerson(props: NotThisPersonProps) {
  const { t } = useStrings();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (props.rejection.kind === 'stored') {
    const undo = (click: ButtonClick) => {
      setAsking(false);
      props.onUndo(click);
    };
    return <Rejected {...props.rejection} site={props.site} onUndo={undo} />;
  }
  const notThis = props.actor.type === 'person' ? 'cardNotThisPerson' : 'cardNotThisBody';
  return (
    <div class="row quiet">
      <span>{props.children}</span>
      <button
        ref={opener}
        type="button"
        class="sp-quiet-link"
        aria-expanded={isAsking}
        onClick={() => setAsking(!isAsking)}
      >
        {isAsking ? t('cardRejectCancel') : t(notThis)}
      </button>
      {isAsking && (
        <Question
          {...props}
          onCancel={() => {
            setAsking(false);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function Question(props: NotThisPersonProps & { onCancel: () => void }) {
  const { actor, mentionText, site, rejection, onReject, onCancel } = props;
  const { t } = useStrings();
  const choice = (scope: RejectionScope, label: string) => (
    <button type="button" class="sp-button small" onClick={(click) => onReject(scope, click)}>
      {label}
    </button>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc bubbles up from the buttons inside
    <div
      class="question"
      role="group"
      aria-labelledby="card-question"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <p id="card-question">
        {fill(
          (...texts) => t('cardRejectQuestion', ...texts),
          <bdi>{mentionText}</bdi>,
          <bdi>{actor.name}</bdi>,
        )}
      </p>
      <div class="choices">
        {choice('page', t('cardRejectPage'))}
        {site !== null && choice('site', t('cardRejectSite', site))}
        {site !== null && choice('always', t('cardRejectAlways'))}
      </div>
      <Failure hasFailed={rejection.kind === 'failed'} />
    </div>
  );
}

interface RejectedProps extends Pick<NotThisPersonProps, 'site' | 'onUndo'> {
  scope: RejectionScope;
  hasFailed: boolean;
}

function Rejected({ scope, hasFailed, site, onUndo }: RejectedProps) {
  const { t } = useStrings();
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: focus goes where the next thing to do is.
  useEffect(() => undo.current?.focus(), []);
  const said: Record<RejectionScope, string> = {
    page: t('cardRejectedPage'),
    site: t('cardRejectedSite', site ?? ''),
    always: t('cardRejectedAlways'),
  };
  return (
    <div class="row quiet">
      <span role="status">{said[scope]}</span>
      <button ref={undo} type="button" class="sp-link" onClick={onUndo}>
        {t('cardUndo')}
      </button>
      <Failure hasFailed={hasFailed} />
    </div>
  );
}

function Failure({ hasFailed }: { hasFailed: boolean }) {
  const { t } = useStrings();
  return (
    <p class="failure" role="status">
      {hasFailed && t('cardRejectFailed')}
    </p>
  );
}
