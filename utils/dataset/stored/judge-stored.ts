import type { Database, Head } from './database';
import type { createEditsMirror } from './edits-mirror';
import { isMirrorOf, readMirror, type Mirror } from './mirror';

/** What the mirrors say of what a database holds. */
export type Verdict =
  | { kind: 'sound'; head: Head }
  /** Nothing was ever stored. */
  | { kind: 'new' }
  /** Other packs than were written. */
  | { kind: 'damaged' }
  /** Edits that were acknowledged, or half made, are in their mirror alone. */
  | { kind: 'edits-lost' };

/** Compares heads, not rows. What looks wrong may be a change half done by another page: then it is to be asked again alone. */
export async function judgeStored(
  database: Database,
  { mirror, editsMirror }: { mirror: Mirror; editsMirror: ReturnType<typeof createEditsMirror> },
): Promise<Verdict> {
  const [head, expected] = await Promise.all([database.head(), readMirror(mirror)]);
  const { packs, generation } = head;
  if ((await editsMirror.compare(head)) === 'ahead') return { kind: 'edits-lost' };
  if (packs.length === 0 && generation === 0 && (expected?.packs ?? []).length === 0) return { kind: 'new' };
  const isExpected =
    expected === undefined || [expected.packs, expected.next].some((list) => list && isMirrorOf(list, packs));
  return isExpected ? { kind: 'sound', head } : { kind: 'damaged' };
}
