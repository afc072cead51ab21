/**
 * True for an address that may be put into a link: https, no user name or password in it, no control characters or
 * spaces that a parser would quietly drop (`JaVa\tScript:` is `javascript:` to a browser).
 */
export function isHttpsAddress(text: string): boolean {
  if (/[\p{Cc}\s\\]/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}
