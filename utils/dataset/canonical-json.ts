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

/** True when both would be written alike: the order of fields and fields that are undefined do not count. */
export function sameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).toSorted(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, inner]) => [key, ordered(inner)]));
}

function rankOf(field: string): number {
  return rank.get(field) ?? rank.size;
}
