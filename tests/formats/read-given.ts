import type { Actor } from '../../utils/actors/actor';
import type { Position } from '../../utils/actors/position';
import type { IncomingPack, IncomingRecord } from '../../utils/dataset/checking/incoming';
import type { Problem } from '../../utils/dataset/checking/problem';
import type { KnownRecords } from '../../utils/formats/csv/known-records';
import { readFiles, type ReadOptions } from '../../utils/formats/read-files';

/** A file of the reader's, from text or bytes. */
export function given(path: string, content: string | Uint8Array<ArrayBuffer>) {
  return { path, blob: new Blob([content]) };
}

/** What there is to know of the Islands, all by uid. */
export function makeKnown(parts: Partial<Omit<KnownRecords, 'positions'>> & { positions?: Position[] } = {}) {
  const { positions = [], ...rest } = parts;
  return {
    actors: [makeKnownActor({})],
    topics: [{ id: 'islands-press/ferries', label: { en: 'Ferries', de: 'Fähren' } }],
    outlets: [{ id: 'islands-press/gazette', name: 'Gazette', domains: ['gazette.example'] }],
    sources: [],
    ...rest,
    positions: (uids: readonly string[]) =>
      Promise.resolve(
        new Map(
          positions
            .filter(({ id }) => uids.includes(id))
            .map((record) => [record.id, { record, isEdited: false }]),
        ),
      ),
  } satisfies KnownRecords;
}

export function makeKnownActor(fields: Partial<Actor>): Actor {
  return {
    id: 'islands-press/ada-lund',
    type: 'person',
    name: 'Ada Lund',
    aliases: [{ text: 'Lund', lang: 'en', kind: 'surname', caseSensitive: true, ambiguity: 'low' }],
    memberships: [],
    matchOnPage: true,
    ...fields,
  };
}

export function readOptions(options: Partial<ReadOptions> = {}): ReadOptions {
  return {
    today: '2025-03-14',
    updated: '2025-03-14T12:00:00Z',
    lang: 'en',
    known: () => Promise.resolve(makeKnown()),
    ...options,
  };
}

/** Everything that a pack brings in. */
export interface WalkedPack {
  manifest: unknown;
  records: IncomingRecord[];
  problems: Problem[];
  isFatal: boolean;
}

async function walk(pack: IncomingPack): Promise<WalkedPack> {
  const walked: WalkedPack = { manifest: pack.manifest.value, records: [], problems: [], isFatal: false };
  for await (const batch of pack.batches()) {
    walked.records.push(...batch.records);
    walked.problems.push(...batch.problems);
    if (batch.fatal) walked.isFatal = true;
  }
  return walked;
}

/** Reads files and walks the packs in them; problems as `code at place`. */
export async function readWhole(
  files: ReturnType<typeof given>[],
  options: Partial<ReadOptions> = {},
): Promise<{ kind: string; packs: WalkedPack[]; edits: unknown; problems: string[] }> {
  const read = await readFiles(files, readOptions(options));
  if (read.kind === 'refused')
    return { kind: 'refused', packs: [], edits: undefined, problems: told(read.problems) };
  if (read.kind === 'question') return { kind: 'question', packs: [], edits: undefined, problems: [] };
  const packs = await Promise.all(read.incoming.packs.map(walk));
  const problems = [...(read.incoming.problems ?? []), ...packs.flatMap((pack) => pack.problems)];
  return { kind: 'incoming', packs, edits: read.incoming.edits, problems: told(problems) };
}

function told(problems: readonly Problem[]): string[] {
  return problems.map(({ code, path }) => `${code} at ${path}`);
}
