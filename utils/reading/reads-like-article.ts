/** Shorter stretches of text are captions and buttons, in UTF-16 units. */
const shortest = 140;

/** How much text makes an article: five paragraphs of 156 units, or one of 540. */
const enough = 20;

const stretches =
  ':is(p,pre,article,div:has(>br)):not(li p,[hidden],[aria-hidden=true],[style*="display:none"],[style*="display: none"])';

/** Classes and ids of what stands around an article, but for what is called one as well. */
const aside =
  /-ad-|banner|breadcrumb|combx|comment|community|disqus|footer|gdpr|header|menu|pager|pagination|popup|related|remark|replies|shoutbox|sidebar|social|sponsor/i;
const article = /article|body|column|content|main/i;

/**
 * Whether a page shows as much running text as an article does. The measure of Readability's `isProbablyReaderable`
 * (https://github.com/mozilla/readability), which is a fifth of the script that runs on every page.
 */
export function readsLikeArticle(document: Document): boolean {
  let weight = 0;
  for (const element of document.querySelectorAll(stretches)) {
    const called = `${element.getAttribute('class')} ${element.id}`;
    if (aside.test(called) && !article.test(called)) continue;
    const length = (element.textContent ?? '').trim().length;
    if (length > shortest) weight += Math.sqrt(length - shortest);
    if (weight > enough) return true;
  }
  return false;
}
