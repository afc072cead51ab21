/**
 * An address that may stand in a link: https only. The dataset was checked on import; it is checked again here because
 * a record can reach the screen by other ways, and one `javascript:` address would run in our own page.
 */
export function safeHref(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' ? href : undefined;
}
