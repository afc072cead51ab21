import type { ArticleText } from './article-text';
import { readArticle } from './read-article';

/**
 * Reads the article in a page's HTML. The copy is inert: nothing in it runs, and nothing is loaded for it. Needs an
 * extension document, as no service worker can parse HTML.
 */
export function parseArticle(html: string, address: string): ArticleText {
  return readArticle(new DOMParser().parseFromString(html, 'text/html'), address);
}
