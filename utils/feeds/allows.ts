import type { Changes } from '../dataset/staging/staged';
import type { FeedPolicy } from '../dataset/records/subscription';

/**
 * Whether an update may be applied without asking. It is taken whole or waits whole: half a revision would be nobody's,
 * and no delta would lead on from it.
 */
export function allows(policy: FeedPolicy, changes: Record<string, Changes>): boolean {
  switch (policy) {
    case 'everything':
      return true;
    case 'additions':
      return Object.values(changes).every(({ changed, removed }) => changed + removed === 0);
    case 'ask':
      return false;
  }
}
