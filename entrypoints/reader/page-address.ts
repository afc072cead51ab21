import type { PageAddress } from '../../utils/messaging/protocol';
import type { ArticleMeta } from '../../utils/head/article-meta';

/** What of an article bears on who is meant by a name. */
export function pageAddress({ host, publisher, date, lang }: ArticleMeta): PageAddress {
  return { host, publisher, date, lang };
}
