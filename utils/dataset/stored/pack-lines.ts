import type { Actor, Uid } from '../../actors/actor';
import type { Position } from '../../actors/position';
import { canonicalLine } from './canonical-line';
import type { RecordKind } from '../checking/incoming';
import { wikidataIds } from './pack-rows';
import type { Entity, Pack } from '../records/records';
import type { Line, LineKind } from './stored-lines';

/** The kinds in the order in which they need each other: none needs a later one. */
export const recordKinds = [
  'outlets',
  'sources',
  'topics',
  'actors',
  'positions',
  'events',
  'unattributed',
  'teasers',
  'rest',
] as const satisfies RecordKind[];

/** The list of a pack that holds the records of a kind. */
export const listOf = {
  outlet: 'outlets',
  source: 'sources',
  topic: 'topics',
  actor: 'actors',
  position: 'positions',
} as const satisfies Record<Entity, RecordKind>;

/** A record as a generation stores it: with local ids, as its publisher wrote it. `at` is its place among its kind. */
export function lineOf(kind: RecordKind, record: object, at: number): Line {
  if (kind === 'rest') {
    const { section, value } = record as { section: string; value: unknown };
    return { key: encodeURIComponent(section), text: canonicalLine(value) };
  }
  return { key: keyOf(kind, record, at), text: canonicalLine(record) };
}

/** Positions stand together by actor; what has no id stands in the order of the file. */
function keyOf(kind: Exclude<RecordKind, 'rest'>, record: object, at: number): string {
  switch (kind) {
    case 'positions':
      return positionKey(record as Position);
    case 'outlets':
    case 'sources':
    case 'topics':
    case 'actors':
      return (record as { id: string }).id;
    case 'events':
    case 'unattributed':
    case 'teasers':
      return String(at).padStart(8, '0');
  }
}

export function positionKey({ actor, id }: Pick<Position, 'actor' | 'id'>): string {
  return `${actor}\t${id}`;
}

/** What stands before and behind the tab of a key with two parts. */
export function partsOfKey(key: string): [before: string, behind: string] {
  const tab = key.indexOf('\t');
  return [key.slice(0, tab), key.slice(tab + 1)];
}

/** The lists in which actors are looked up; grows with the number of actors. */
export function createActorIndex() {
  const sharing: string[] = [];
  const under: string[] = [];
  const seen = new Set<string>();
  const twins = new Set<string>();
  return {
    add(actor: Actor): void {
      for (const same of new Set(wikidataIds(actor))) {
        sharing.push(`${same}\t${actor.id}`);
        if (seen.has(same)) twins.add(same);
        seen.add(same);
      }
      if (actor.parent !== undefined) under.push(`${actor.parent}\t${actor.id}`);
    },
    lines: (): [LineKind, Line[]][] => [
      ['sharing', linesOfKeys(sharing)],
      ['under', linesOfKeys(under)],
    ],
    /** The `wd:` ids that several actors carry. */
    twins: (): string[] => [...twins],
  };
}

/** Lines that are all key, in order. */
export function linesOfKeys(keys: string[]): Line[] {
  // oxlint-disable-next-line typescript/require-array-sort-compare -- by code units, and a million of them
  return keys.toSorted().map((key) => ({ key, text: '' }));
}

/** Everything that a generation of this pack (with local ids) stores. Holds it in memory. */
export function linesOfPack(pack: Pack): { lines: Map<LineKind, Line[]>; twins: string[] } {
  const lines = new Map<LineKind, Line[]>();
  for (const kind of recordKinds) {
    const records: object[] = kind === 'rest' ? restOf(pack) : pack[kind];
    lines.set(
      kind,
      records.map((record, at) => lineOf(kind, record, at)).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    );
  }
  const index = createActorIndex();
  for (const actor of pack.actors) index.add(actor);
  for (const [kind, keys] of index.lines()) lines.set(kind, keys);
  lines.set('whose', linesOfKeys(pack.positions.map(({ id, actor }) => `${id}\t${actor}`)));
  return { lines, twins: index.twins() };
}

function restOf({ rest = {} }: Pack): { section: string; value: unknown }[] {
  return Object.entries(rest).map(([section, value]) => ({ section, value }));
}

/** The uid of what a pack calls by this local id. */
export function uidIn(packId: string, id: string): Uid {
  return `${packId}/${id}`;
}
