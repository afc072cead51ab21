import type { Actor } from '../../actors/actor';
import type { Position } from '../../actors/position';
import type { Source } from '../../actors/source';
import { recordProblems } from '../checking/check-record';
import { sections } from '../checking/check-pack';
import type { Database } from '../stored/database';
import type { Findings } from '../checking/findings';
import { createGenerationWriter, writeLines, type GenerationWriter } from '../stored/generation-writer';
import type { IncomingBatch, IncomingPack, IncomingRecord, Job, RecordKind } from '../checking/incoming';
import { createKnownRecords } from './known-records';
import { limits } from '../records/limits';
import { createActorIndex, lineOf, linesOfKeys } from '../stored/pack-lines';
import { countRecords, totalOf } from '../stored/record-counts';
import { problem } from '../checking/problem';
import { within } from '../checking/problem-path';
import { chainProblem, nameWarnings } from '../checking/record-rules';
import { entities, type Entity, type Manifest } from '../records/records';
import { referencesOf } from '../records/references';
import { schemaProblems } from '../checking/schema-problems';
import { fileSchemas, manifestSchema } from '../checking/schemas';
import { settlePack } from './settle-pack';
import { createLineSorter, type LineSorter } from '../stored/sorted-lines';

/** A pack in a generation that nobody points at. */
export interface WrittenPack {
  gen: number;
  manifest: Manifest;
  counts: Record<Entity, number>;
  twins: string[];
  blocks: number;
  /** Records that are not in it. */
  leftOut: number;
}

export interface StagingGround {
  database: Database;
  /** A new generation that nobody sweeps away while it is being written. */
  newGeneration: () => Promise<number>;
  findings: Findings;
  job: Job;
}

/**
 * Reads a pack once and writes its sound part, one record at a time: memory holds ids, not records. What is wrong goes to
 * the findings; undefined when nothing can be used. Records may come in any order. Most packs are written once; what comes
 * unsorted, or refers to what is not there, is written a second time.
 */
export async function stagePack(
  incoming: IncomingPack,
  ground: StagingGround,
): Promise<WrittenPack | undefined> {
  const { database, findings, newGeneration, job } = ground;
  const { value: manifest, place } = incoming.manifest;
  const misfits = schemaProblems(manifestSchema, manifest, '');
  for (const each of misfits) findings.add({ ...each, path: within(place, each.path) });
  if (misfits.length > 0) return undefined;
  findings.unknown.look(manifestSchema, manifest, place);
  const writer = createGenerationWriter(database, await newGeneration());
  const intake = createIntake(writer, findings);
  for await (const batch of incoming.batches()) {
    job.signal?.throwIfAborted();
    if (batch.fatal) {
      for (const each of batch.problems) findings.add(each);
      return undefined;
    }
    const wait = intake.takeBatch(batch);
    if (wait) await wait;
    if (intake.isTooMuch()) return undefined;
    const done = intake.count();
    const { share } = batch;
    job.onProgress?.({ step: 'reading', done, ...(share && { of: Math.round(done / share) }) });
  }
  const taken = await intake.end();
  const pack = { manifest: manifest as Manifest, gen: writer.gen };
  if (!taken.needsSettling) return { ...pack, ...taken.written, leftOut: intake.count() - taken.kept };
  await writer.end();
  const settled = await settlePack({ ...ground, gen: writer.gen, known: intake.known, lists: taken.lists });
  return { ...pack, ...settled, leftOut: intake.count() - settled.kept };
}

function createIntake(writer: GenerationWriter, findings: Findings) {
  const known = createKnownRecords();
  const sorters = new Map<RecordKind, LineSorter>();
  const counts = new Map<RecordKind, number>();
  const index = createActorIndex();
  /** Who said the positions, by their order: the actor's place in `actors`. */
  const sayers: number[] = [];
  const actors = new Map<string, number>();
  /** What was referred to and had not come. */
  const open = new Set<string>();
  let hasOpenChain = false;
  let read = 0;
  let unreadable = 0;
  let tooMany = false;

  /** Settles when what it wrote is on its way. */
  function takeBatch({ records, problems }: IncomingBatch): Promise<void> | undefined {
    for (const each of problems) findings.add(each);
    const isBad = problems.length > 0 ? belongsTo(problems.map(({ path }) => path)) : () => false;
    unreadable +=
      problems.length === 0
        ? 0
        : countOutside(
            problems.map(({ path }) => path),
            records,
          );
    let wait: Promise<void> | undefined;
    for (const record of records) {
      const next = take(record, isBad(record.place));
      // Each waits for the writing before it.
      if (next) wait = wait ? wait.then(() => next) : next;
    }
    return wait;
  }

  function take(record: IncomingRecord, isBad: boolean): Promise<void> | undefined {
    const { kind, value, place } = record;
    read++;
    const id = idOf(record);
    const { at, taken } = known.meet(kind, id, place);
    if (at >= (kind === 'actors' ? limits.actors : limits.records)) {
      if (!tooMany)
        findings.add(problem(kind, 'too-many', { max: limits[kind === 'actors' ? 'actors' : 'records'] }));
      tooMany = true;
      return undefined;
    }
    const found = recordProblems(record);
    if (taken !== undefined) {
      found.push(
        problem(within(place, kind === 'rest' ? 'section' : 'id'), 'duplicate-id', {
          id: id ?? '',
          first: taken,
        }),
      );
    }
    if (found.length === 0) {
      const broken = checkChain(record);
      if (broken) found.push(broken);
    }
    for (const each of found) findings.add(each);
    if (found.length > 0 || isBad) {
      if (id !== undefined && taken === undefined) known.leaveOut(kind, id);
      return undefined;
    }
    note(record, at);
    return sorterOf(kind).add(lineOf(kind, value as object, at));
  }

  function checkChain({ kind, value, place }: IncomingRecord) {
    if (kind !== 'positions') return undefined;
    const position = value as Position;
    const outlet = known.outletOf(position.source);
    if (outlet === undefined) {
      hasOpenChain = true;
      return undefined;
    }
    const broken = chainProblem(position, { outlet } as Source, '');
    return broken && { ...broken, path: within(place, broken.path) };
  }

  /** Takes note of what a sound record says of others. */
  function note({ kind, value, place }: IncomingRecord, at: number): void {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (kind === 'rest') {
      findings.unknown.note('', (value as { section: string }).section);
      return;
    }
    findings.unknown.look(fileSchemas[sections[kind]], value, `${kind}[]`);
    for (const { to, id } of referencesOf(sections[kind], value as never)) {
      if (known.standing(to, id) !== 'sound') open.add(`${to} ${id}`);
    }
    if (kind === 'sources') known.noteOutlet(at, (value as Source).outlet);
    if (kind === 'actors') {
      index.add(value as Actor);
      for (const each of nameWarnings(value as Actor, place)) findings.warn(each);
    }
    if (kind === 'positions') sayers[at] = numberOf((value as Position).actor);
  }

  function numberOf(actor: string): number {
    const number = actors.get(actor) ?? actors.size;
    actors.set(actor, number);
    return number;
  }

  function sorterOf(kind: RecordKind): LineSorter {
    const sorter = sorters.get(kind) ?? createLineSorter(writer, kind);
    sorters.set(kind, sorter);
    return sorter;
  }

  function isOpen(reference: string): boolean {
    const [to, id = ''] = reference.split(' ');
    return known.standing(to as Entity, id) !== 'sound';
  }

  async function end() {
    const lists = new Map<RecordKind, number>();
    for (const [kind, sorter] of sorters) lists.set(kind, await sorter.end());
    const isUnsorted = [...lists.values()].some((count) => count > 0);
    const needsSettling = isUnsorted || hasOpenChain || [...open].some(isOpen);
    if (needsSettling) return { needsSettling, lists } as const;
    const names = [...actors.keys()];
    const whose = known.ids('positions').map(([id, at]) => `${id}\t${names[sayers[at] ?? 0]}`);
    await writeLines(writer, [...index.lines(), ['whose', linesOfKeys(whose)]]);
    const written = { counts: countRecords(counts), twins: index.twins(), blocks: await writer.end() };
    return { needsSettling, written, kept: totalOf(counts) } as const;
  }

  return {
    known,
    takeBatch,
    end,
    /** Records read so far, and lines that became none. */
    count: () => read + unreadable,
    isTooMuch: () => tooMany,
  };
}

function idOf({ kind, value }: IncomingRecord): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, section } = value as { id?: unknown; section?: unknown };
  const named = kind === 'rest' ? section : id;
  const hasId = kind === 'rest' || (entities as readonly string[]).includes(sections[kind]);
  return hasId && typeof named === 'string' ? named : undefined;
}

/** Whether one of these paths is a record's, or leads into it. */
function belongsTo(paths: string[]): (place: string) => boolean {
  return (place) => paths.some((path) => isWithin(path, place));
}

function isWithin(path: string, place: string): boolean {
  return path.startsWith(place) && /^(?:$|[.[]|, )/.test(path.slice(place.length));
}

function countOutside(paths: string[], records: IncomingRecord[]): number {
  return paths.filter((path) => !records.some(({ place }) => isWithin(path, place))).length;
}
