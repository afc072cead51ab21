/** Above this a name or title is a template gone wrong. */
const longestText = 500;

/** What a page states in one line, as it is meant to be read; undefined for what is empty, too long or no text. */
export function statedText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const trimmed = decodeReferences(value).replace(/\s+/g, ' ').trim();
  return trimmed === '' || trimmed.length > longestText ? undefined : trimmed;
}

const named: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Templates that write HTML into JSON leave character references behind, such as `&#8217;`. */
function decodeReferences(value: string): string {
  return value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
