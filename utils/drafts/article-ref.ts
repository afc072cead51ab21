import { isPartialDate } from '../actors/partial-date';
import { cleanAddress } from './clean-address';
import { cleanText } from './clean-text';
import { pastedPrefix, type ArticleRef } from './draft';

/** What is known of an article that is to be read. */
export interface ArticleFound {
  title: string;
  outlet?: string;
  published?: string;
  language?: string;
  paragraphs: readonly string[];
  /** Of its page, and the one that the page gives as its own; absent where the text was pasted. */
  address?: string;
}

/**
 * Names an article: by its address without what only counts visits, else by its text, so that the same text pasted twice is
 * the same article.
 */
export async function articleRefOf({ address, paragraphs, ...found }: ArticleFound): Promise<ArticleRef> {
  const own = address === undefined ? undefined : cleanAddress(address);
  const page = address === undefined ? undefined : articleKey(address);
  const { outlet, published, language } = found;
  const title = cleanText(found.title);
  return {
    key: page ?? `${pastedPrefix}${await hashOf([title, ...paragraphs].join('\n'))}`,
    ...(own !== undefined && { address: own }),
    title,
    ...(outlet && { outlet: cleanText(outlet) }),
    ...(published !== undefined && isPartialDate(published) && { published }),
    ...(language && { language }),
  };
}

/** The key of the article on a page; undefined where the page is none of the web. */
export function articleKey(address: string): string | undefined {
  const clean = cleanAddress(address);
  if (clean !== undefined) return clean;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = '';
  return url.protocol === 'http:' ? url.href : undefined;
}

/** The first half of the SHA-256, in hex. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
