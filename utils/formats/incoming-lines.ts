import type { IncomingBatch } from '../dataset/checking/incoming';
import type { PartKind } from '../feeds/pack-parts';
import { placeOf, type RecordBatch } from '../feeds/read-records';

/** Records of a file of lines as they are taken in. */
export function incomingLines(kind: PartKind, path: string, batch: RecordBatch): IncomingBatch {
  return {
    records: batch.records.map(({ line, value }) => ({ kind, value, place: placeOf(path, line) })),
    problems: batch.problems,
    ...(batch.fatal && { fatal: true }),
  };
}
