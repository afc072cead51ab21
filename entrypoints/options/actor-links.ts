import type { Strings } from '../../components/strings';
import type { Uid } from '../../utils/actors/actor';
import type { Workshop } from './workshop';

/** Makes one of two actors or two of one, and says so with the way back. */
export function actorLinks({ dataset, changes }: Workshop, { t }: Strings) {
  return {
    merge: async (uid: Uid, other: Uid): Promise<void> => {
      await changes.make(
        () => dataset.merge(uid, other),
        ({ names: [one, another] }) => t('optionsMerged', one, another),
      );
    },
    split: async (uid: Uid, other: Uid): Promise<void> => {
      await changes.make(
        () => dataset.split(uid, other),
        ({ names: [one, another] }) => t('optionsSplitNow', one, another),
      );
    },
  };
}
