import { useMemo } from 'preact/hooks';
import type { Position } from '../../../utils/actors/position';
import type { TableRows, TableSorts } from '../../../utils/dataset/tables/table';
import { DateInWords } from '../../DateInWords';
import { KindLine } from '../../KindLine';
import { useStrings, type Strings } from '../../strings';
import type { CellEdit, GridColumn } from '../grid/grid-column';
import { RecordTable } from '../grid/RecordTable';
import { OriginBadge } from '../shell/OriginBadge';
import type { TableParts } from './PeopleTable';
import { SectionHead } from '../shell/SectionHead';

type Row = TableRows['position'];
type Sort = TableSorts['position'];

export interface PositionsTableProps extends TableParts<Row, Sort> {
  /** Undefined where nothing can be changed. */
  onAdd?: () => void;
  edits: { summary: CellEdit<Row>; date: CellEdit<Row> } | undefined;
}

/** Every position held. */
export function PositionsTable({ onAdd, ...table }: PositionsTableProps) {
  const strings = useStrings();
  const { t } = strings;
  const columns = useMemo(() => columnsOf(strings), [strings]);
  return (
    <>
      <SectionHead
        title={t('optionsPositions')}
        intro={t('optionsPositionsIntro')}
        actions={
          <button type="button" class="sp-button primary" disabled={!onAdd} onClick={onAdd}>
            {t('optionsAddPosition')}
          </button>
        }
      />
      <RecordTable
        {...table}
        label={t('optionsPositions')}
        rowHeightPx={64}
        searchLabel={t('optionsSearchPositions')}
        countKey="cardPositions"
        emptyText={t('optionsNoPositions')}
        columns={columns}
      />
    </>
  );
}

function columnsOf({ t }: Strings): GridColumn<Row, Sort>[] {
  return [
    {
      key: 'actor',
      title: t('optionsPositionActor'),
      sort: 'actor',
      track: 'minmax(124px, 3fr)',
      render: ({ actor }) => <bdi class="row-name">{actor}</bdi>,
    },
    {
      key: 'summary',
      title: t('optionsPositionSummary'),
      track: 'minmax(0, 8fr)',
      render: ({ listed: { record } }) => (
        <>
          <KindLine {...record} kindAlso={record.kindAlso ?? []} />
          <span class="row-summary" lang={record.lang} dir="auto">
            {record.summary}
          </span>
        </>
      ),
    },
    {
      key: 'topic',
      title: t('optionsPositionTopic'),
      sort: 'topic',
      track: 'minmax(0, 3fr)',
      needs: 'wide',
      render: ({ topic }) => <bdi class="grid-quiet">{topic}</bdi>,
    },
    {
      key: 'date',
      title: t('optionsColumnDate'),
      sort: 'date',
      track: '124px',
      needs: 'middle',
      align: 'end',
      render: ({ listed: { record } }) => (
        <span class="grid-quiet">
          <DateInWords date={shownDay(record)} />
        </span>
      ),
    },
    {
      key: 'origin',
      title: t('optionsColumnOrigin'),
      sort: 'origin',
      track: '112px',
      needs: 'wide',
      render: ({ listed: { origin } }) => <OriginBadge origin={origin} />,
    },
  ];
}

function shownDay({ saidOn, saidOnInferred, reportedOn }: Position): string {
  return saidOn ?? saidOnInferred ?? reportedOn;
}
