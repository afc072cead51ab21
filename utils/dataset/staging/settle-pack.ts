import type { Actor } from '../../actors/actor';
import type { Position } from '../../actors/position';
import type { Source } from '../../actors/source';
import { canonicalLine } from '../stored/canonical-line';
import { sections } from '../checking/check-pack';
import type { Database } from '../stored/database';
import type { Findings } from '../checking/findings';
import { createGenerationWriter, writeLines } from '../stored/generation-writer';
import type { Job, RecordKind } from '../checking/incoming';
import type { KnownRecords } from './known-records';
import { createStoredLines } from '../stored/line-table';
import { countRecords, totalOf } from '../stored/record-counts';
import { createActorIndex, linesOfKeys, listOf, partsOfKey, recordKinds } from '../stored/pack-lines';
import { problem } from '../checking/problem';
import { within } from '../checking/problem-path';
import { chainProblem } from '../checking/record-rules';
import { mapReferences, referencesOf, type Reference } from '../records/references';
import { mergedLines } from '../stored/sorted-lines';
import type { Line } from '../stored/stored-lines';

/** A generation as it was read: in lists that are to be merged, with references that were not looked up. */
interface Unsettled {
  database: Database;
  newGeneration: () => Promise<number>;
  findings: Findings;
  job: Job;
  gen: number;
  known: KnownRecords;
  /** How many lists there are of each kind beside the first. */
  lists: ReadonlyMap<RecordKind, number>;
}

/**
 * Writes a generation that was read in any order anew: sorted, without the records that refer to what is not there, and
 * without what cannot stand without those.
 */
export async function settlePack(unsettled: Unsettled) {
  const { database, newGeneration, gen, lists, job } = unsettled;
  const table = createStoredLines(database, gen);
  const linesOfKind = (kind: RecordKind) => mergedLines(table, kind, lists.get(kind) ?? 0);
  await condemn(linesOfKind, unsettled);
  const writer = createGenerationWriter(database, await newGeneration());
  const counts = new Map<RecordKind, number>();
  const index = createActorIndex();
  const whose: string[] = [];
  let done = 0;
  for (const kind of recordKinds) {
    for await (const line of linesOfKind(kind)) {
      const kept = keptLine(kind, line, unsettled);
      if (!kept) continue;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (kind === 'actors') index.add(JSON.parse(kept.text) as Actor);
      if (kind === 'positions') whose.push(partsOfKey(kept.key).toReversed().join('\t'));
      const wait = writer.add(kind, kept);
      if (wait) await wait;
      done++;
      if (done % reportedRecords === 0) {
        job.signal?.throwIfAborted();
        job.onProgress?.({ step: 'writing', done });
      }
    }
  }
  await writeLines(writer, [...index.lines(), ['whose', linesOfKeys(whose)]]);
  const blocks = await writer.end();
  await database.dropGeneration(gen);
  return {
    gen: writer.gen,
    counts: countRecords(counts),
    twins: index.twins(),
    blocks,
    kept: totalOf(counts),
  };
}

const reportedRecords = 5000;

/**
 * Finds what refers to records that are not there, and what cannot stand without records that are left out. What a record
 * needs is always of an earlier kind, so that one walk finds all.
 */
async function condemn(
  linesOfKind: (kind: RecordKind) => AsyncGenerator<Line>,
  { known, findings, job }: Unsettled,
): Promise<void> {
  for (const kind of recordKinds) {
    if (kind === 'rest') continue;
    job.signal?.throwIfAborted();
    for await (const line of linesOfKind(kind)) {
      const record = JSON.parse(line.text) as never;
      const place = placeOf(kind, line, known);
      let isLost = false;
      for (const { to, id, path, needed } of referencesOf(sections[kind], record)) {
        const standing = known.standing(to, id);
        if (standing === 'missing')
          findings.add(problem(within(place, path), 'unresolved', { id, what: to }));
        isLost ||= standing === 'missing' || (needed && standing === 'left-out');
      }
      if (kind === 'positions' && !isLost) {
        const position = record as Position;
        const broken = chainProblem(position, { outlet: known.outletOf(position.source) } as Source, '');
        if (broken) findings.add({ ...broken, path: within(place, broken.path) });
        isLost = broken !== undefined;
      }
      if (isLost) known.leaveOut(kind, idOf(kind, line));
    }
  }
}

/** The line without mentions of what is left out; undefined when it is itself. */
function keptLine(kind: RecordKind, line: Line, { known, findings }: Unsettled): Line | undefined {
  if (kind === 'rest' || !known.hasLeftOut()) return line;
  if (known.isLeftOut(kind, idOf(kind, line))) return undefined;
  const record = JSON.parse(line.text) as never;
  const gone: Reference[] = [];
  const cut = mapReferences(sections[kind], record, (reference) => {
    if (known.standing(reference.to, reference.id) === 'sound') return reference.id;
    gone.push(reference);
    return undefined;
  });
  if (gone.length === 0) return line;
  const place = placeOf(kind, line, known);
  for (const { to, id, path } of gone) {
    findings.warn(problem(within(place, path), 'reference-cut', { id, what: to }));
  }
  return { key: line.key, text: canonicalLine(cut) };
}

/** What is known of a record goes by its id, or by its key where it has none. */
function idOf(kind: RecordKind, { key }: Line): string {
  return kind === 'positions' ? partsOfKey(key)[1] : key;
}

function placeOf(kind: RecordKind, line: Line, known: KnownRecords): string {
  const hasId = (Object.values(listOf) as RecordKind[]).includes(kind);
  return hasId ? known.placeOf(kind, idOf(kind, line)) : known.placeAt(kind, Number(line.key));
}
