import { useMemo } from 'preact/hooks';
import type { TableRows, TableSorts } from '../../../utils/dataset/tables/table';
import { Avatar } from '../../Avatar';
import { OfficeWords } from '../../OfficeWords';
import { useStrings, type Strings } from '../../strings';
import { originColumn, positionsColumn } from '../grid/common-columns';
import type { CellEdit, GridColumn } from '../grid/grid-column';
import { RecordTable, type RecordTableProps } from '../grid/RecordTable';
import { SectionHead } from '../shell/SectionHead';

type Row = TableRows['actor'];
type Sort = TableSorts['actor'];

/** What the owner of a section's table gives it. */
export type TableParts<TableRow extends { id: string }, By extends string> = Omit<
  RecordTableProps<TableRow, By>,
  'label' | 'columns' | 'rowHeightPx' | 'searchLabel' | 'countKey' | 'emptyText'
>;

export interface PeopleTableProps extends TableParts<Row, Sort> {
  /** Undefined where nothing can be changed. */
  onAdd?: () => void;
  edits: { name: CellEdit<Row> } | undefined;
}

/** Everybody in the dataset: name, office, how much is held on them, and whose record it is. */
export function PeopleTable({ onAdd, ...table }: PeopleTableProps) {
  const strings = useStrings();
  const { t } = strings;
  const columns = useMemo(() => columnsOf(strings), [strings]);
  return (
    <>
      <SectionHead
        title={t('optionsPeople')}
        intro={t('optionsPeopleIntro')}
        actions={
          <button type="button" class="sp-button primary" disabled={!onAdd} onClick={onAdd}>
            {t('optionsAddPerson')}
          </button>
        }
      />
      <RecordTable
        {...table}
        label={t('optionsPeople')}
        rowHeightPx={51}
        searchLabel={t('optionsSearchPeople')}
        countKey="optionsPeopleCount"
        emptyText={t('optionsNoPeople')}
        columns={columns}
      />
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
      // Wide enough for the longest word of a name beside the picture, where the window is narrow.
      track: 'minmax(min(190px, 45%), 5fr)',
      render: (row) => (
        <span class="grid-person">
          <Avatar actor={row} size="small" />
          <bdi class="row-name">{row.name}</bdi>
        </span>
      ),
    },
    {
      key: 'office',
      title: t('optionsOfficeRole'),
      track: 'minmax(0, 5fr)',
      render: (row) => (
        <span class="grid-quiet">
          {row.office ? (
            <OfficeWords office={row.office} />
          ) : (
            t(row.type === 'person' ? 'optionsTypePerson' : 'optionsTypeBody')
          )}
        </span>
      ),
    },
    positionsColumn(strings),
    {
      key: 'aliases',
      title: t('optionsAliases'),
      sort: 'aliases',
      track: '84px',
      align: 'end',
      needs: 'wide',
      render: ({ aliases }) => numbers.format(aliases),
    },
    { ...originColumn<Row>(strings), needs: 'wide' },
  ];
}
