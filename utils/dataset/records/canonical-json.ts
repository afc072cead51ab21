/** The order in which fields are written; fields that are not named here follow by name. */
const fieldOrder = `
  format pack packs revision released publisher licence languages what
  uid entity op updated record patch without snapshot
  id type subtype name fullName title domains outlet url published sameAs
  country politician parent matchOnPage mentionOnly memberships aliases text role
  org onBehalfOf from to asOf printed label keywords iptc iptcLabel
  actor topic target stance kind kindAlso summary lang quote saidOn
  saidOnBasis saidOnInferred inferredFrom reportedOn source chain chainExternal
  evidence foundIn selector p s start end textStart textEnd sha256_16 also
  outlets sources topics actors positions events unattributed teasers edits
`;

const rank = new Map(
  fieldOrder
    .trim()
    .split(/\s+/)
    .map((field, i) => [field, i]),
);

/** JSON text that is the same for equal values, however they came about: fields in a fixed order, one a line. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(ordered(value), undefined, 1)}\n`;
}

const batches = Symbol('batches');

/** A list whose items come some at a time. */
export interface ComingList {
  [batches]: AsyncIterable<readonly unknown[]>;
}

export function comingList(from: AsyncIterable<readonly unknown[]>): ComingList {
  return { [batches]: from };
}

/**
 * The same text in parts, for values whose text is longer than a string may be: they are taken apart down to lists that
 * are coming, and what holds none of these comes whole.
 */
export async function* canonicalJsonParts(value: unknown): AsyncGenerator<string> {
  yield* partsOf(value, 0);
  yield '\n';
}

async function* partsOf(value: unknown, level: number): AsyncGenerator<string> {
  const indent = `\n${' '.repeat(level)}`;
  if (isComing(value)) {
    let before = `[${indent} `;
    for await (const items of value[batches]) {
      if (items.length === 0) continue;
      yield before + items.map((item) => textAt(item, level + 1)).join(`,${indent} `);
      before = `,${indent} `;
    }
    yield before.startsWith('[') ? '[]' : `${indent}]`;
    return;
  }
  if (!holdsComing(value)) {
    yield textAt(value, level);
    return;
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  let before = `${open}${indent} `;
  for (const [key, item] of itemsOf(value)) {
    yield key === undefined ? before : `${before}${JSON.stringify(key)}: `;
    yield* partsOf(item, level + 1);
    before = `,${indent} `;
  }
  yield `${indent}${close}`;
}

function textAt(value: unknown, level: number): string {
  return JSON.stringify(ordered(value), undefined, 1).replaceAll('\n', `\n${' '.repeat(level)}`);
}

function isComing(value: unknown): value is ComingList {
  return typeof value === 'object' && value !== null && batches in value;
}

function holdsComing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isComing(value) || Object.values(value).some(holdsComing);
}

/** What stands between the brackets of a list, without keys, or of an object, in order. Empty for other values. */
function itemsOf(value: unknown): [key: string | undefined, item: unknown][] {
  if (Array.isArray(value)) return value.map((item) => [undefined, item ?? null]);
  if (typeof value !== 'object' || value === null) return [];
  // By way of an object: one puts names that are numbers before all others.
  const fields = Object.entries(Object.fromEntries(fieldsInOrder(value)));
  return fields.filter(([, inner]) => inner !== undefined);
}

/** True when both would be written alike: the order of fields and fields that are undefined do not count. */
export function sameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(fieldsInOrder(value).map(([key, inner]) => [key, ordered(inner)]));
}

function fieldsInOrder(value: object): [string, unknown][] {
  return Object.entries(value).toSorted(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

function rankOf(field: string): number {
  return rank.get(field) ?? rank.size;
}
