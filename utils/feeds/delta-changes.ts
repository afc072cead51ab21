import { problem, type Problem } from '../dataset/checking/problem';
import { isDeltaLine, type DeltaLine } from './delta-line';
import { feedLimits } from './feed-limits';
import type { DeltaFile } from './feed-manifest';
import type { OpenFile } from './open-listed';
import { hasIds, keyOf, type PartKind } from './pack-parts';
import { placeOf, recordBatches } from './read-records';

/** What several deltas, one after the other, come to for one key. */
export interface KeyChange {
  /** How many older records of this key there must be and are taken away; no others may be there where ids are unique. */
  takes: number;
  /** What stands in their place; several where the same record without an id is told several times. */
  puts: object[];
  /** The first line that speaks of it: what it does, and where it stands. */
  first: { what: DeltaLine['_']; place: string };
}

export type DeltaChanges = ReadonlyMap<PartKind, ReadonlyMap<string, KeyChange>>;

/** Reads deltas in order. Holds what they change in memory, and nothing else. */
export async function readDeltaChanges(
  deltas: readonly DeltaFile[],
  open: OpenFile,
): Promise<{ kind: 'read'; changes: DeltaChanges } | { kind: 'flawed'; problems: Problem[] }> {
  const changes = new Map<PartKind, Map<string, KeyChange>>();
  const allowance = { bytes: feedLimits.linesBytes };
  for (const delta of deltas) {
    const { from, to, path } = delta;
    for await (const batch of recordBatches(delta, { kind: 'delta', from, to }, { open, allowance })) {
      if (batch.problems.length > 0) return { kind: 'flawed', problems: batch.problems };
      for (const { line, value } of batch.records) {
        const place = placeOf(path, line);
        const trouble = isDeltaLine(value)
          ? addLine(changes, value, place)
          : problem(place, 'wrong-type', lineForm);
        if (trouble) return { kind: 'flawed', problems: [trouble] };
      }
    }
  }
  return { kind: 'read', changes };
}

const lineForm = {
  expected: '"_" as "+" or "~" with "in" and "record", or as "-" with "in" and "id"',
  received: 'no change',
};

function addLine(
  changes: Map<PartKind, Map<string, KeyChange>>,
  line: DeltaLine,
  place: string,
): Problem | undefined {
  const { _: what, in: kind } = line;
  const key = 'record' in line ? keyOf(kind, line.record) : line.id;
  const ofKind = changes.get(kind) ?? new Map<string, KeyChange>();
  changes.set(kind, ofKind);
  const change = ofKind.get(key) ?? { takes: 0, puts: [], first: { what, place } };
  const isKnown = ofKind.has(key);
  ofKind.set(key, change);
  const misfit = problem(place, 'delta-misfit', { what: `${what} ${kind}`, id: key });
  switch (what) {
    case '+':
      if (hasIds(kind) && change.puts.length > 0) return misfit;
      change.puts.push(line.record);
      return undefined;
    case '~':
      if (!hasIds(kind) || (isKnown && change.puts.length === 0)) return misfit;
      if (!isKnown) change.takes = 1;
      change.puts = [line.record];
      return undefined;
    case '-':
      if (change.puts.length > 0) change.puts.pop();
      else if (hasIds(kind) && isKnown) return misfit;
      else change.takes++;
      return undefined;
  }
}
