import { useMemo } from 'preact/hooks';
import type { TableRows, TableSorts } from '../../../utils/dataset/tables/table';
import { useStrings, type Strings } from '../../strings';
import { originColumn } from '../grid/common-columns';
import type { CellEdit, GridColumn } from '../grid/grid-column';
import { RecordGrid, type RecordGridProps } from '../grid/RecordGrid';

type Row = TableRows['outlet'];
type Sort = TableSorts['outlet'];

export interface OutletsTableProps extends Omit<
  RecordGridProps<Row, Sort>,
  'label' | 'columns' | 'rowHeightPx'
> {
  edits: { name: CellEdit<Row> } | undefined;
}

/** The outlets that printed the articles; what is searched for above is searched for here too. */
export function OutletsTable(grid: OutletsTableProps) {
  const strings = useStrings();
  const { t } = strings;
  const columns = useMemo(() => columnsOf(strings), [strings]);
  return (
    <>
      <h2 class="list-title">{t('optionsOutlets')}</h2>
      {grid.count === 0 ? (
        <p class="empty">{t('optionsNoOutlets')}</p>
      ) : (
        <RecordGrid {...grid} label={t('optionsOutlets')} rowHeightPx={38} columns={columns} />
      )}
    </>
  );
}

function columnsOf(strings: Strings): GridColumn<Row, Sort>[] {
  const { t, locale } = strings;
  const numbers = new Intl.NumberFormat(locale);
  return [
    {
      key: 'name',
      title: t('optionsOutletName'),
      sort: 'name',
      track: 'minmax(0, 4fr)',
      render: ({ name }) => <bdi class="row-name">{name}</bdi>,
    },
    {
      key: 'domains',
      title: t('optionsOutletDomains'),
      track: 'minmax(0, 4fr)',
      needs: 'wide',
      render: ({ domains }) => <span class="grid-quiet">{domains.join(', ')}</span>,
    },
    {
      key: 'sources',
      title: t('optionsSources'),
      sort: 'sources',
      track: '96px',
      align: 'end',
      render: ({ sources }) => (sources === undefined ? '…' : numbers.format(sources)),
    },
    originColumn(strings),
  ];
}
