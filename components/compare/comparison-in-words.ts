import type { CitedComparison } from '../../utils/citing/cited-position';
import type { Comparison } from '../../utils/relevance/comparison';
import { citedPosition } from '../copy/cited-in-words';
import type { Strings } from '../strings';

/** A comparison in the words of the interface, to be copied. */
export function citedComparison({ people, topics }: Comparison, strings: Strings): CitedComparison {
  const { t } = strings;
  return {
    title: t('compareTitle'),
    topicsHeading: t('compareTopic'),
    people: people.map(({ name }) => name),
    topics: topics.map(({ topic, cells }) => ({
      label: topic.label,
      cells: people.map(({ id, name }) => {
        const held = cells.find(({ actor }) => actor === id);
        return held ? citedPosition(name, held.position, strings) : null;
      }),
    })),
    nothing: t('popupCompareNone'),
  };
}
