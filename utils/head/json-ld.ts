/** One thing that a page describes in JSON-LD. */
export type JsonLdThing = Record<string, unknown>;

const deepestNesting = 6;

/**
 * Everything that the texts of a page's JSON-LD describe, outer before inner: top-level things, those in arrays, in
 * `@graph` and in `mainEntity`. Texts that cannot be parsed are left out: half of the web's are written by templates.
 */
export function jsonLdThings(texts: string[]): JsonLdThing[] {
  const things: JsonLdThing[] = [];
  for (const text of texts) collect(parseLoosely(text), things, 0);
  return things;
}

/** The types of a thing, without the vocabulary's address. */
export function typesOf(thing: JsonLdThing): string[] {
  return listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** A value as a list: nothing, one or many. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function isThing(value: unknown): value is JsonLdThing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, things: JsonLdThing[], depth: number): void {
  if (depth > deepestNesting) return;
  for (const thing of listOf(value)) {
    if (!isThing(thing)) {
      if (Array.isArray(thing)) collect(thing, things, depth + 1);
      continue;
    }
    things.push(thing);
    collect(thing['@graph'], things, depth + 1);
    collect(thing.mainEntity, things, depth + 1);
  }
}

/** What the text says once the usual slips of templates are mended; undefined when it still says nothing. */
function parseLoosely(text: string): unknown {
  return parse(text) ?? parse(mend(text));
}

function mend(text: string): string {
  return text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/;\s*$/, '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours to report: the page says nothing that can be read.
    return undefined;
  }
}
