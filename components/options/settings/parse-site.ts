/**
 * The site meant by what somebody typed or pasted: a host name or a whole address. Lower case and without `www.`;
 * names in other scripts come out in ASCII, as the browser matches them. Undefined when it is neither.
 */
export function parseSite(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  const host = hostname.replace(/\.$/, '').replace(/^www\./, '');
  const isName = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(host);
  // Without a dot it is most likely half a name; `localhost` is the one that people mean.
  return username === '' && isName && (host.includes('.') || host === 'localhost') ? host : undefined;
}
