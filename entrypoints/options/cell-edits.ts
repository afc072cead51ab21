import type { CellEdit } from '../../components/options/grid/grid-column';
import { tidyRecord } from '../../components/options/forms/tidy-record';
import { problemInWords } from '../../components/problem-words';
import type { Strings } from '../../components/strings';
import type { Draft, Entity, Records } from '../../utils/dataset/records/records';
import type { TableRows } from '../../utils/dataset/tables/table';
import type { Workshop } from './workshop';

/**
 * How a field of a record is changed in its table's cell: the record is read as it stands, changed, and stored only where
 * nobody has changed it meanwhile.
 */
export function createCellEdits<E extends Entity>(
  { dataset, changes }: Workshop,
  entity: E,
  strings: Strings,
): (field: {
  valueOf: (row: TableRows[E]) => string | undefined;
  lang?: (row: TableRows[E]) => string;
  change: (record: Records[E], value: string) => Records[E];
}) => CellEdit<TableRows[E]> {
  const { t } = strings;
  return ({ valueOf, lang, change }) => ({
    valueOf,
    lang,
    save: async (row, value) => {
      const page = await dataset.record(entity, row.id);
      if (!page) return t('optionsFailedGone');
      const { record } = page.listed;
      const draft = tidyRecord(change(record, value)) as Draft<E>;
      const outcome = await changes.make(
        () => dataset.save(entity, draft, record),
        (done) => (done.kind === 'saved' ? t('optionsSaved', value) : null),
      );
      // The message at the foot of the page says why.
      if (outcome.kind === 'failed') return t('optionsCellNotSaved');
      switch (outcome.done.kind) {
        case 'saved':
          return null;
        case 'invalid': {
          const [problem] = outcome.done.problems;
          if (!problem) return null;
          return problem.code === 'missing' ? t('optionsFieldMissing') : problemInWords(problem, strings);
        }
        case 'changed-elsewhere':
          return t('optionsCellChangedElsewhere');
      }
    },
  });
}
