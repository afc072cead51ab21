import { useMemo } from 'preact/hooks';
import type { TableRows, TableSorts } from '../../../utils/dataset/tables/table';
import { DateInWords } from '../../DateInWords';
import { useStrings, type Strings } from '../../strings';
import { originColumn, positionsColumn } from '../grid/common-columns';
import type { CellEdit, GridColumn } from '../grid/grid-column';
import { RecordTable } from '../grid/RecordTable';
import type { TableParts } from './PeopleTable';

type Row = TableRows['source'];
type Sort = TableSorts['source'];

export interface SourcesTableProps extends TableParts<Row, Sort> {
  edits: { title: CellEdit<Row>; published: CellEdit<Row> } | undefined;
}

/** The articles that positions come from. */
export function SourcesTable(table: SourcesTableProps) {
  const strings = useStrings();
  const { t } = strings;
  const columns = useMemo(() => columnsOf(strings), [strings]);
  return (
    <RecordTable
      {...table}
      label={t('optionsSources')}
      rowHeightPx={38}
      searchLabel={t('optionsSearchSources')}
      countKey="optionsSourcesCount"
      emptyText={t('optionsNoSources')}
      columns={columns}
    />
  );
}

function columnsOf(strings: Strings): GridColumn<Row, Sort>[] {
  const { t } = strings;
  return [
    {
      key: 'title',
      title: t('optionsSourceTitle'),
      sort: 'title',
      track: 'minmax(0, 6fr)',
      render: ({ title }) => <bdi class="row-name">{title}</bdi>,
    },
    {
      key: 'outlet',
      title: t('optionsSourceOutlet'),
      sort: 'outlet',
      track: 'minmax(0, 3fr)',
      render: ({ outlet }) => <bdi class="grid-quiet">{outlet}</bdi>,
    },
    {
      key: 'published',
      title: t('optionsSourcePublished'),
      sort: 'published',
      track: '124px',
      needs: 'middle',
      align: 'end',
      render: ({ published }) => (
        <span class="grid-quiet">{published !== undefined && <DateInWords date={published} />}</span>
      ),
    },
    { ...positionsColumn<Row>(strings), track: '96px', needs: 'wide' },
    { ...originColumn<Row>(strings), track: '112px', needs: 'wide' },
  ];
}
