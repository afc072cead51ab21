import type { ComponentChildren } from 'preact';
import type { FeedPolicy } from '../../../utils/dataset/records/subscription';
import type { FollowedFeed } from '../../../utils/feeds/feeds';
import { troubleInWords } from '../../refusal-words';
import { useStrings } from '../../strings';
import { PolicySelect } from './PolicyChoice';
import { SignedBadge } from './SignedBadge';

export interface FeedRowProps {
  feed: FollowedFeed;
  isChecking: boolean;
  /** Undefined where nothing can be stored. */
  ways?: FeedWays;
}

/** What can be done with a feed that is followed. */
export interface FeedWays {
  check: (feed: FollowedFeed) => void;
  /** Shows the update that waits. */
  look: (feed: FollowedFeed) => void;
  setPolicy: (feed: FollowedFeed, policy: FeedPolicy) => void;
  unsubscribe: (feed: FollowedFeed) => void;
}

/** One feed: what is held of it, how the last look at it went, and what it may do. */
export function FeedRow({ feed, isChecking, ways }: FeedRowProps) {
  const strings = useStrings();
  const { t, locale } = strings;
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const { title, signing, time, waiting } = feed;
  return (
    <li class="row feed-row">
      <span class="row-main">
        <span class="feed-title">
          <bdi class="row-name">{title}</bdi> <SignedBadge isSigned={signing.kind === 'signed'} />
        </span>
        <span class="muted">
          {feed.revision !== undefined && `${t('optionsFeedRevision', String(feed.revision))} · `}
          {time?.checked === undefined ? (
            t('optionsFeedNeverChecked')
          ) : (
            <Moment at={time.checked} words={t('optionsFeedChecked', moment.format(time.checked))} />
          )}
          {time && (
            <>
              {' · '}
              <Moment at={time.next} words={t('optionsFeedNext', moment.format(time.next))} />
            </>
          )}
        </span>
        <bdi class="muted feed-address">{feed.address}</bdi>
        {signing.kind === 'signed' && (
          <span class="muted">
            {t('optionsFeedKey')} <code>{signing.fingerprint}</code>
            {signing.succeeds !== undefined && (
              <>
                {' · '}
                {t('optionsFeedKeyBefore')} <code>{signing.succeeds}</code>
              </>
            )}
          </span>
        )}
        {time?.trouble !== undefined && (
          <FeedLine tone="trouble">{troubleInWords(time.trouble, strings)}</FeedLine>
        )}
        {waiting && <FeedLine tone="waiting">{t('optionsFeedWaits', String(waiting.revision))}</FeedLine>}
      </span>
      <span class="feed-ways">
        <PolicySelect
          policy={feed.policy}
          title={title}
          disabled={!ways}
          onChange={(policy) => ways?.setPolicy(feed, policy)}
        />
        <span class="actions">
          {waiting && (
            <WayButton
              look="primary"
              of={title}
              label={t('optionsFeedLook')}
              onClick={ways && (() => ways.look(feed))}
            />
          )}
          <WayButton
            of={title}
            label={t(isChecking ? 'optionsFeedChecking' : 'optionsFeedCheck')}
            onClick={!isChecking && ways ? () => ways.check(feed) : undefined}
          />
          <WayButton
            look="danger"
            of={title}
            label={t('optionsFeedUnsubscribe')}
            onClick={!isChecking && ways ? () => ways.unsubscribe(feed) : undefined}
          />
        </span>
      </span>
    </li>
  );
}

function WayButton({
  look = '',
  label,
  of,
  onClick,
}: {
  look?: 'primary' | 'danger' | '';
  label: string;
  of: string;
  /** Undefined where it cannot be done now. */
  onClick?: () => void;
}) {
  const { t } = useStrings();
  return (
    <button
      type="button"
      class={`sp-button small ${look}`}
      disabled={!onClick}
      aria-label={t('optionsFeedWayOf', label, of)}
      onClick={onClick}
    >
      {label}
    </button>
  );
}

function Moment({ at, words }: { at: number; words: string }) {
  return <time dateTime={new Date(at).toISOString()}>{words}</time>;
}

function FeedLine({ tone, children }: { tone: 'trouble' | 'waiting'; children: ComponentChildren }) {
  return <span class={`feed-line feed-${tone}`}>{children}</span>;
}
