import type { ComponentChild } from 'preact';
import type { PositionRead, SourceRead } from '../../utils/relevance/actor-read';
import { DateInWords } from '../DateInWords';
import { DotSeparated } from '../DotSeparated';
import { fill } from '../fill';
import { safeHref } from '../safe-href';
import { useStrings } from '../strings';

interface PositionSourcesProps {
  position: PositionRead;
  source: SourceRead | undefined;
  /** The position it takes the place of, where that is held. */
  superseded: PositionRead | undefined;
  /** The place in the panel of a position of the same actor. */
  hrefOf: (position: string) => string;
}

/** Where a position is to be read: the article, the very words in it, what it takes the place of; and its own address. */
export function PositionSources({ position, source, superseded, hrefOf }: PositionSourcesProps) {
  const { t } = useStrings();
  const article = safeHref(source?.url);
  const words = safeHref(position.source.url);
  const parts: ComponentChild[] = [];
  if (article !== undefined) {
    parts.push(<Out href={article} text={source?.title ?? t('actorArticle')} />);
  }
  if (words !== undefined && words !== article) parts.push(<Out href={words} text={t('actorEvidence')} />);
  if (superseded) {
    const day = (
      <a href={hrefOf(superseded.id)}>
        <DateInWords date={superseded.date.on} />
      </a>
    );
    parts.push(fill((text) => t('actorSupersedes', text), day));
  }
  parts.push(<a href={hrefOf(position.id)}>{t('actorPositionLink')}</a>);
  return (
    <p class="sp-position-sources">
      <DotSeparated parts={parts} />
    </p>
  );
}

function Out({ href, text }: { href: string; text: string }) {
  const { t } = useStrings();
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t('positionLinkLabel', text)}
      dir="auto"
    >
      {text}
      {'\u00a0↗'}
    </a>
  );
}
