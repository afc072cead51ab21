import { useMemo } from 'preact/hooks';
import type { ChoiceSource } from '../../components/options/fields/choice-source';
import { useStrings } from '../../components/strings';
import type { PageDataset } from './page-dataset';
import type { Workshop } from './workshop';

/** Where the fields of forms ask for records. */
export interface Choices {
  actors: ChoiceSource;
  bodies: ChoiceSource;
  topics: ChoiceSource;
  sources: ChoiceSource;
  outlets: ChoiceSource;
}

export function useChoices({ dataset }: Workshop): Choices {
  const { locale } = useStrings();
  return useMemo(
    () => ({
      actors: sourceOf(dataset, { entity: 'actor', locale }),
      bodies: sourceOf(dataset, { entity: 'actor', locale, bodiesOnly: true }),
      topics: sourceOf(dataset, { entity: 'topic', locale }),
      sources: sourceOf(dataset, { entity: 'source', locale }),
      outlets: sourceOf(dataset, { entity: 'outlet', locale }),
    }),
    [dataset, locale],
  );
}

function sourceOf(
  dataset: PageDataset,
  of: Omit<Parameters<PageDataset['choices']>[0], 'query'>,
): ChoiceSource {
  return {
    ask: (query) => dataset.choices({ ...of, query }),
    chosen: (uids) => dataset.chosen(of.entity, uids, of.locale),
  };
}
