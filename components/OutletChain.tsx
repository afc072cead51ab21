import type { ComponentChild } from 'preact';
import type { PositionLine } from '../utils/relevance/card-content';
import { plainAddress } from '../utils/citing/plain-address';
import { fill } from './fill';
import { safeHref } from './safe-href';
import { useStrings } from './strings';

/** "Bloomberg, via UNN ↗": who reported first, and last the outlet of our source, which carries the link. */
export function OutletChain({ chain, source }: Pick<PositionLine, 'chain' | 'source'>) {
  const { t } = useStrings();
  const earlier = chain.at(-1) === source.outlet ? chain.slice(0, -1) : chain;
  const start: ComponentChild = <SourceLink source={source} />;
  return (
    <>
      {earlier.reduceRight<ComponentChild>(
        (later, outlet) => fill((...texts) => t('positionVia', ...texts), <bdi>{outlet}</bdi>, later),
        start,
      )}
    </>
  );
}

function SourceLink({ source }: Pick<PositionLine, 'source'>) {
  const { t } = useStrings();
  const href = safeHref(source.url);
  if (href === undefined) return <bdi>{source.outlet}</bdi>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={source.title}
      data-address={plainAddress(href)}
      aria-label={t('positionLinkLabel', source.outlet)}
    >
      <bdi>{source.outlet}</bdi>
      {'\u00a0↗'}
    </a>
  );
}
