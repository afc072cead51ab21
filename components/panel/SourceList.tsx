import type { Origin } from '../../utils/actors/origin';
import type { SourceRead } from '../../utils/relevance/actor-read';
import { plainAddress } from '../../utils/citing/plain-address';
import { OriginWords } from '../OriginWords';
import { DateInWords } from '../DateInWords';
import { safeHref } from '../safe-href';
import { useStrings } from '../strings';

interface SourceListProps {
  sources: readonly SourceRead[];
  /** Where all the records come from; undefined where each says it. */
  origin: Origin | undefined;
}

/** The articles from which the actor's positions are known, those with the most first; nothing where there are none. */
export function SourceList({ sources, origin }: SourceListProps) {
  const { t } = useStrings();
  if (sources.length === 0) return null;
  return (
    <section class="sp-actor-part" aria-labelledby="actor-sources">
      <h2 id="actor-sources">
        {t('actorSources')}
        {origin && (
          <span class="beside">
            <OriginWords origin={origin} />
          </span>
        )}
      </h2>
      <ul class="sp-sources">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceTitle source={source} />
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceTitle({ source: { title, outlet, url } }: { source: SourceRead }) {
  const { t } = useStrings();
  const href = safeHref(url);
  const words = title ?? outlet;
  if (href === undefined) {
    return (
      <span class="title" dir="auto">
        {words}
      </span>
    );
  }
  return (
    <a
      class="title"
      dir="auto"
      href={href}
      data-address={plainAddress(href)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t('positionLinkLabel', words)}
    >
      {words}
      {'\u00a0↗'}
    </a>
  );
}

function SourceLine({ source }: { source: SourceRead }) {
  const { t, plural } = useStrings();
  const { outlet, published, archivedUrl, positionCount } = source;
  const archive = safeHref(archivedUrl);
  return (
    <span class="line">
      <bdi>{outlet}</bdi>
      {published !== undefined && (
        <>
          {' · '}
          <DateInWords date={published} />
        </>
      )}
      {' · '}
      {plural('cardPositions', positionCount)}
      {archive !== undefined && (
        <>
          {' · '}
          <a href={archive} target="_blank" rel="noopener noreferrer">
            {t('actorArchived')}
          </a>
        </>
      )}
    </span>
  );
}
