import type { Actor } from '../../actors/actor';
import { sortKey } from '../../actors/partial-date';
import type { Position } from '../../actors/position';
import type { Entity, Pack } from '../records/records';
import type { StoredPack } from './stored-tables';

export function countsOf(pack: Pack): Record<Entity, number> {
  return {
    outlet: pack.outlets.length,
    source: pack.sources.length,
    topic: pack.topics.length,
    actor: pack.actors.length,
    position: pack.positions.length,
  };
}

/** What is kept of a pack beside its records, but for where those are. */
export function describePack(
  pack: Pack,
  { origin, installed }: Pick<StoredPack, 'origin' | 'installed'>,
): Pick<StoredPack, 'id' | 'manifest' | 'origin' | 'installed' | 'counts'> {
  const { manifest } = pack;
  return { id: manifest.id, manifest, origin, installed, counts: countsOf(pack) };
}

/** What joins actors of different packs. */
export function wikidataIds(actor: Pick<Actor, 'sameAs'>): string[] {
  return (actor.sameAs ?? []).filter((id) => id.startsWith('wd:'));
}

/** By the day said, else inferred, else reported; positions of one day by uid. */
export function newestFirst(positions: Position[]): Position[] {
  return positions.toSorted((a, b) => compare(dayOf(b), dayOf(a)) || compare(a.id, b.id));
}

/** The day a position is sorted by: said, else inferred, else reported. */
export function dayOf({ saidOn, saidOnInferred, reportedOn }: Position): string {
  return sortKey(saidOn ?? saidOnInferred ?? reportedOn);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
