import type { Listed } from '../../utils/dataset/dataset';
import { DateInWords } from '../DateInWords';
import { KindLine } from '../KindLine';
import type { PositionLine } from '../../utils/relevance/card-content';
import { useStrings } from '../strings';
import { OriginBadge } from './OriginBadge';
import { RecordList } from './RecordList';
import { SectionHead } from './SectionHead';

export interface PositionsListProps {
  rows: readonly Listed<'position'>[];
  /** Looked up for the rows that are drawn, not for all. */
  lineOf: (listed: Listed<'position'>) => PositionLine;
  actorOf: (listed: Listed<'position'>) => string;
  total: number;
  query: string;
  onQuery: (query: string) => void;
  hrefOf: (id: string) => string;
  onAdd?: () => void;
}

/** Every position held, newest first. */
export function PositionsList({
  rows,
  lineOf,
  actorOf,
  total,
  query,
  onQuery,
  hrefOf,
  onAdd,
}: PositionsListProps) {
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
        label={t('optionsPositions')}
        rows={rows}
        total={total}
        keyOf={idOf}
        rowHeightPx={62}
        query={query}
        onQuery={onQuery}
        searchLabel={t('optionsSearchPositions')}
        countKey="cardPositions"
        emptyText={t('optionsNoPositions')}
        renderRow={(listed) => (
          <PositionRow actor={actorOf(listed)} line={lineOf(listed)} href={hrefOf(listed.record.id)} />
        )}
      />
    </>
  );
}

function PositionRow({ actor, line, href }: { actor: string; line: PositionLine; href: string }) {
  return (
    <a class="row position-row" href={href}>
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
  );
}

function idOf({ record }: Listed<'position'>): string {
  return record.id;
}
