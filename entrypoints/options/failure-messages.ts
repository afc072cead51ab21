import type { MessageKey } from '../../components/strings';
import type { Failed } from '../../utils/dataset/change-outcome';

/** Why a change was not made, and what to do. */
export const failureMessages: Record<Failed['why'], MessageKey> = {
  refused: 'optionsFailedRefused',
  full: 'optionsFailedFull',
  damaged: 'optionsFailedDamaged',
  'newer-schema': 'optionsFailedNewer',
  gone: 'optionsFailedGone',
  flawed: 'optionsFailedFlawed',
  outdated: 'optionsFailedOutdated',
  overtaken: 'optionsFailedOvertaken',
  'too-many': 'optionsFailedTooMany',
  unlike: 'optionsFailedUnlike',
};
