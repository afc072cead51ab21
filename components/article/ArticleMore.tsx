import type { ArticleFacts } from '../../utils/messaging/protocol';
import { DateInWords } from '../DateInWords';
import { DotSeparated } from '../DotSeparated';
import { fill } from '../fill';
import { useStrings } from '../strings';

/** By whom an article is, its section and its last change; nothing where the page says none of these. */
export function ArticleMore({ article }: { article: ArticleFacts }) {
  const { t, locale } = useStrings();
  const { authors = [], section, updated } = article;
  const parts = [
    ...(authors.length > 0
      ? [fill((text) => t('articleBy', text), <bdi>{new Intl.ListFormat(locale).format(authors)}</bdi>)]
      : []),
    ...(section === undefined ? [] : [<bdi key="section">{section}</bdi>]),
    ...(updated === undefined
      ? []
      : [fill((text) => t('articleUpdated', text), <DateInWords date={updated} />)]),
  ];
  if (parts.length === 0) return null;
  return (
    <p class="article-more">
      <DotSeparated parts={parts} />
    </p>
  );
}
