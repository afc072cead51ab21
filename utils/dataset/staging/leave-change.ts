import { editOver } from '../reading/conflicts';
import { patched } from '../checking/check-edits';
import type { Edit, Entity } from '../records/records';
import type { ReadChange } from './staged-changes';

/**
 * The edit that keeps a record as it is although its pack changes it: the pack is stored as its publisher wrote it, and
 * what the reader refused lies above it. Undefined where the reader's own edit keeps it already.
 */
export function editThatLeaves(
  { change, entity, uid, before, after }: ReadChange & { entity: Entity },
  standing: Edit | undefined,
  updated: string,
): Edit | undefined {
  if (standing?.op === 'hide') return undefined;
  switch (change) {
    case 'added':
      return standing ? undefined : ({ uid, entity, op: 'hide', snapshot: after, updated } as Edit);
    case 'removed':
      // Shown as the reader saw it, and marked as taken out by the publisher.
      return standing
        ? undefined
        : ({ uid, entity, op: 'patch', patch: {}, without: [], snapshot: before, updated } as Edit);
    case 'changed': {
      if (!before || !after) return undefined;
      const wanted = standing?.op === 'patch' ? patched(before, standing) : before;
      return editOver(entity, {
        upstream: after,
        wanted,
        before: standing,
        updated,
      });
    }
  }
}
