import { DateInWords } from '../DateInWords';
import { KindLine } from '../KindLine';
import type { PositionLine } from '../../utils/relevance/card-content';
import { useStrings } from '../strings';
import { OriginBadge } from './OriginBadge';
import { RecordList } from './RecordList';
import { SectionHead } from './SectionHead';

export interface PositionRow {
  actor: string;
  line: PositionLine;
}

export interface PositionsListProps {
  rows: readonly PositionRow[];
  total: number;
  query: string;
  onQuery: (query: string) => void;
  hrefOf: (id: string) => string;
  onAdd?: () => void;
}

/** Every position held, newest first. */
export function PositionsList({ rows, total, query, onQuery, hrefOf, onAdd }: PositionsListProps) {
  const { t } = useStrings();
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
      <RecordList
        rows={rows}
        total={total}
        keyOf={({ line }) => line.id}
        query={query}
        onQuery={onQuery}
        searchLabel={t('optionsSearchPositions')}
        countKey="cardPositions"
        emptyText={t('optionsNoPositions')}
        renderRow={({ actor, line }) => (
          <a class="row position-row" href={hrefOf(line.id)}>
            <bdi class="row-name">{actor}</bdi>
            <span class="row-main">
              <KindLine {...line} />
              <span class="row-summary" lang={line.lang} dir="auto">
                {line.summary}
              </span>
            </span>
            <span class="muted row-date">
              <DateInWords date={line.date.on} />
            </span>
            <OriginBadge origin={line.origin} />
          </a>
        )}
      />
    </>
  );
}
