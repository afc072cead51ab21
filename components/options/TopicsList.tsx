import type { Origin } from '../../utils/actors/origin';
import { useStrings } from '../strings';
import { OriginBadge } from './OriginBadge';
import { RecordList } from './RecordList';
import { SectionHead } from './SectionHead';

export interface TopicRow {
  id: string;
  label: string;
  languages: readonly string[];
  positionCount: number;
  origin: Origin;
}

export interface TopicsListProps {
  rows: readonly TopicRow[];
  total: number;
  query: string;
  onQuery: (query: string) => void;
  hrefOf: (id: string) => string;
  onAdd?: () => void;
}

/** What positions are about. */
export function TopicsList({ rows, total, query, onQuery, hrefOf, onAdd }: TopicsListProps) {
  const { t, plural, locale } = useStrings();
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' });
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
      <RecordList
        label={t('optionsTopics')}
        rows={rows}
        total={total}
        keyOf={idOf}
        rowHeightPx={57}
        query={query}
        onQuery={onQuery}
        searchLabel={t('optionsSearchTopics')}
        countKey="optionsTopicsCount"
        emptyText={t('optionsNoTopics')}
        renderRow={(row) => (
          <a class="row plain-row" href={hrefOf(row.id)}>
            <span class="row-main">
              <bdi class="row-name">{row.label}</bdi>
              <span class="muted">{list.format(row.languages)}</span>
            </span>
            <span class="row-counts muted">
              <span>{plural('cardPositions', row.positionCount)}</span>
            </span>
            <OriginBadge origin={row.origin} />
          </a>
        )}
      />
    </>
  );
}

function idOf({ id }: TopicRow): string {
  return id;
}
