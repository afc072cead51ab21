import { groupOf, keyOf, type PartKind } from './pack-parts';

/**
 * Tells of each record of one kind whether it may follow those before it: by id, positions by actor and then id, records
 * without an id by their line. Readers check the content hash while records arrive, and it is over this order.
 */
export function createOrder(kind: PartKind): (record: object) => boolean {
  let last: { group: string; key: string } | undefined;
  return (record) => {
    const next = { group: groupOf(kind, record), key: keyOf(kind, record) };
    const before = last;
    last = next;
    if (!before) return true;
    // What has no key is for the schema to object to.
    return before.group === next.group ? !(before.key > next.key) : !(before.group > next.group);
  };
}
