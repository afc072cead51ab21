/** What a column of a CSV file may hold of a position, in the order in which an export writes them. */
export const csvFields = [
  'id',
  'actor',
  'actorId',
  'topic',
  'topicId',
  'target',
  'stance',
  'kind',
  'summary',
  'quote',
  'lang',
  'saidOn',
  'reportedOn',
  'outlet',
  'title',
  'url',
  'confidence',
  'status',
] as const;
export type CsvField = (typeof csvFields)[number];

/** Which column holds which field, counted from 0; each column one field at most. */
export type ColumnMap = Partial<Record<CsvField, number>>;

/** The header that an export writes; an import knows these words again. */
export const csvHeader: Record<CsvField, string> = {
  id: 'id',
  actor: 'actor',
  actorId: 'actor id',
  topic: 'topic',
  topicId: 'topic id',
  target: 'target',
  stance: 'stance',
  kind: 'kind',
  summary: 'summary',
  quote: 'quote',
  lang: 'language',
  saidOn: 'said on',
  reportedOn: 'reported on',
  outlet: 'outlet',
  title: 'title',
  url: 'url',
  confidence: 'confidence',
  status: 'status',
};

/** Groups of fields of which a file needs one, for no position can be told without. */
const neededFields: readonly (readonly CsvField[])[] = [
  ['actor', 'actorId'],
  ['topic', 'topicId'],
  ['kind'],
  ['summary'],
  ['reportedOn'],
  ['outlet', 'url'],
];

/** The needed groups that a map has no column for. */
export function missingFields(columns: ColumnMap): CsvField[] {
  return neededFields.flatMap((group) => {
    const [first] = group;
    return first === undefined || group.some((field) => columns[field] !== undefined) ? [] : [first];
  });
}
