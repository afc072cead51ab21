import type { ComponentChildren } from 'preact';
import type { FeedOffer } from '../../../utils/feeds/feed-offer';
import { formatDate } from '../../dates';
import { useStrings } from '../../strings';
import { formatBytes } from '../settings/format-bytes';
import { SignedBadge } from './SignedBadge';

/** Whose a feed is and what it holds, for the decision to follow it. */
export function OfferView({ offer }: { offer: FeedOffer }) {
  const { t, plural, locale } = useStrings();
  const { manifest, signing, bytes, address } = offer;
  return (
    <>
      <p class="offer-title">
        <strong>
          <bdi>{manifest.title}</bdi>
        </strong>{' '}
        <SignedBadge isSigned={signing.kind === 'signed'} />
      </p>
      <dl class="particulars">
        {manifest.publisher && (
          <Particular term={t('optionsFeedPublisher')}>
            <bdi>{manifest.publisher.name}</bdi>
          </Particular>
        )}
        {manifest.licence !== undefined && (
          <Particular term={t('optionsFeedLicence')}>{manifest.licence}</Particular>
        )}
        <Particular term={t('optionsFeedServer')}>{new URL(address).host}</Particular>
        <Particular term={t('optionsFeedIssue')}>
          {t('optionsFeedRevisionOf', String(manifest.revision), formatDate(manifest.released, locale))}
        </Particular>
        <Particular term={t('optionsFeedSize')}>
          {plural('optionsRecordsCount', manifest.content.records)} · {formatBytes(bytes, locale)}
        </Particular>
        {signing.kind === 'signed' && (
          <Particular term={t('optionsFeedKey')}>
            <code>{signing.fingerprint}</code>
          </Particular>
        )}
      </dl>
      <p class="muted">{t(signing.kind === 'signed' ? 'optionsFeedKeyHint' : 'optionsFeedUnsignedHint')}</p>
    </>
  );
}

function Particular({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}
