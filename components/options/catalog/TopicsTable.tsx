import { useMemo } from 'preact/hooks';
import type { TableRows, TableSorts } from '../../../utils/dataset/tables/table';
import { useStrings, type Strings } from '../../strings';
import { originColumn, positionsColumn } from '../grid/common-columns';
import type { CellEdit, GridColumn } from '../grid/grid-column';
import { RecordTable } from '../grid/RecordTable';
import type { TableParts } from './PeopleTable';
import { SectionHead } from '../shell/SectionHead';

type Row = TableRows['topic'];
type Sort = TableSorts['topic'];

export interface TopicsTableProps extends TableParts<Row, Sort> {
  /** Undefined where nothing can be changed. */
  onAdd?: () => void;
  edits: { label: CellEdit<Row> } | undefined;
}

/** What positions are about. */
export function TopicsTable({ onAdd, ...table }: TopicsTableProps) {
  const strings = useStrings();
  const { t } = strings;
  const columns = useMemo(() => columnsOf(strings), [strings]);
  return (
    <>
      <SectionHead
        title={t('optionsTopics')}
        intro={t('optionsTopicsIntro')}
        actions={
          <button type="button" class="sp-button primary" disabled={!onAdd} onClick={onAdd}>
            {t('optionsAddTopic')}
          </button>
        }
      />
      <RecordTable
        {...table}
        label={t('optionsTopics')}
        rowHeightPx={38}
        searchLabel={t('optionsSearchTopics')}
        countKey="optionsTopicsCount"
        emptyText={t('optionsNoTopics')}
        columns={columns}
      />
    </>
  );
}

function columnsOf(strings: Strings): GridColumn<Row, Sort>[] {
  const { t, locale } = strings;
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' });
  return [
    {
      key: 'label',
      title: t('optionsTopicLabel'),
      sort: 'label',
      track: 'minmax(0, 5fr)',
      render: ({ label }) => <bdi class="row-name">{label}</bdi>,
    },
    {
      key: 'languages',
      title: t('optionsColumnLanguages'),
      track: 'minmax(0, 3fr)',
      needs: 'wide',
      render: ({ languages }) => <span class="grid-quiet">{list.format(languages)}</span>,
    },
    positionsColumn(strings),
    originColumn(strings),
  ];
}
