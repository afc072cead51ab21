import { useMemo } from 'preact/hooks';
import type { TableRows, TableSorts } from '../../utils/dataset/tables/table';
import { useStrings, type Strings } from '../strings';
import type { CellEdit, GridColumn } from './grid/grid-column';
import { RecordTable } from './grid/RecordTable';
import { OriginBadge } from './OriginBadge';
import type { TableParts } from './PeopleTable';
import { SectionHead } from './SectionHead';

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

function columnsOf({ t, locale }: Strings): GridColumn<Row, Sort>[] {
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' });
  const numbers = new Intl.NumberFormat(locale);
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
      wideOnly: true,
      render: ({ languages }) => <span class="grid-quiet">{list.format(languages)}</span>,
    },
    {
      key: 'positions',
      title: t('optionsPositions'),
      sort: 'positions',
      track: '96px',
      align: 'end',
      render: ({ positions }) => (positions === undefined ? '…' : numbers.format(positions)),
    },
    {
      key: 'origin',
      title: t('optionsColumnOrigin'),
      sort: 'origin',
      track: '116px',
      render: ({ origin }) => <OriginBadge origin={origin} />,
    },
  ];
}
