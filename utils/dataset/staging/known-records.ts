import type { Entity } from '../records/records';
import { createRecordPlaces } from './record-places';
import { recordKinds, listOf } from '../stored/pack-lines';
import type { RecordKind } from '../checking/incoming';

export type KnownRecords = ReturnType<typeof createKnownRecords>;

/** What is known of an id: of a record that is there, of one that was left out, or of none. */
export type Standing = 'sound' | 'left-out' | 'missing';

/** What staging keeps of the records it has read: ids and places, and nothing else of them. */
export function createKnownRecords() {
  const places = new Map(recordKinds.map((kind) => [kind, createRecordPlaces()]));
  const ids = new Map(recordKinds.map((kind) => [kind, new Map<string, number>()]));
  const leftOut = new Map(recordKinds.map((kind) => [kind, new Set<string>()]));
  /** The outlet of each source, by its order. */
  const outlets: string[] = [];

  return {
    /** Takes note of a record. Answers its order among its kind, and the place of another that has its id. */
    meet(kind: RecordKind, id: string | undefined, place: string): { at: number; taken?: string } {
      const at = of(places, kind).count();
      of(places, kind).add(place);
      if (id === undefined) return { at };
      const taken = of(ids, kind).get(id);
      if (taken !== undefined) return { at, taken: of(places, kind).at(taken) };
      of(ids, kind).set(id, at);
      return { at };
    },
    leaveOut: (kind: RecordKind, id: string) => of(leftOut, kind).add(id),
    standing(to: Entity, id: string): Standing {
      const kind = listOf[to];
      if (!of(ids, kind).has(id)) return 'missing';
      return of(leftOut, kind).has(id) ? 'left-out' : 'sound';
    },
    placeOf(kind: RecordKind, id: string): string {
      return of(places, kind).at(of(ids, kind).get(id) ?? 0);
    },
    /** Of a record that has no id, by its order. */
    placeAt: (kind: RecordKind, at: number) => of(places, kind).at(at),
    noteOutlet(at: number, outlet: string): void {
      outlets[at] = outlet;
    },
    outletOf(source: string): string | undefined {
      const at = of(ids, 'sources').get(source);
      return at === undefined ? undefined : outlets[at];
    },
    /** The ids of those that are there, and their order. */
    ids: (kind: RecordKind) => [...of(ids, kind)].filter(([id]) => !of(leftOut, kind).has(id)),
    isLeftOut: (kind: RecordKind, id: string) => of(leftOut, kind).has(id),
    hasLeftOut: () => [...leftOut.values()].some(({ size }) => size > 0),
    count: (kind: RecordKind) => of(places, kind).count(),
  };
}

function of<Value>(map: ReadonlyMap<RecordKind, Value>, kind: RecordKind): Value {
  const value = map.get(kind);
  if (value === undefined) throw new Error(`no such kind: ${kind}`);
  return value;
}
