import type { Origin } from '../../utils/actors/origin';
import { DateInWords } from '../DateInWords';
import { useStrings } from '../strings';
import { OriginBadge } from './OriginBadge';
import { RecordList } from './RecordList';
import { SectionHead } from './SectionHead';

export interface SourceRow {
  id: string;
  title: string;
  outlet: string;
  published?: string;
  positionCount: number;
  origin: Origin;
}

export interface OutletRow {
  id: string;
  name: string;
  domains: readonly string[];
  sourceCount: number;
  origin: Origin;
}

export interface SourcesListProps {
  rows: readonly SourceRow[];
  total: number;
  outlets: readonly OutletRow[];
  query: string;
  onQuery: (query: string) => void;
  hrefOf: (id: string) => string;
  onAdd?: () => void;
  onAddOutlet?: () => void;
}

/** The articles that positions come from, and below them the outlets that printed those. */
export function SourcesList(props: SourcesListProps) {
  const { rows, total, outlets, query, onQuery, hrefOf, onAdd, onAddOutlet } = props;
  const { t, plural } = useStrings();
  return (
    <>
      <SectionHead
        title={t('optionsSources')}
        intro={t('optionsSourcesIntro')}
        actions={
          <>
            <button type="button" class="sp-button primary" disabled={!onAdd} onClick={onAdd}>
              {t('optionsAddSource')}
            </button>
            <button type="button" class="sp-button" disabled={!onAddOutlet} onClick={onAddOutlet}>
              {t('optionsAddOutlet')}
            </button>
          </>
        }
      />
      <RecordList
        label={t('optionsSources')}
        rows={rows}
        total={total}
        keyOf={idOf}
        rowHeightPx={57}
        query={query}
        onQuery={onQuery}
        searchLabel={t('optionsSearchSources')}
        countKey="optionsSourcesCount"
        emptyText={t('optionsNoSources')}
        renderRow={(row) => (
          <a class="row plain-row" href={hrefOf(row.id)}>
            <span class="row-main">
              <bdi class="row-name">{row.title}</bdi>
              <span class="muted">
                <bdi>{row.outlet}</bdi>
                {row.published !== undefined && (
                  <>
                    {' · '}
                    <DateInWords date={row.published} />
                  </>
                )}
              </span>
            </span>
            <span class="row-counts muted">
              <span>{plural('cardPositions', row.positionCount)}</span>
            </span>
            <OriginBadge origin={row.origin} />
          </a>
        )}
      />
      <h2 class="list-title">{t('optionsOutlets')}</h2>
      {outlets.length === 0 ? (
        <p class="empty">{t('optionsNoOutlets')}</p>
      ) : (
        <ul class="list">
          {outlets.map((outlet) => (
            <li key={outlet.id}>
              <a class="row plain-row" href={hrefOf(outlet.id)}>
                <span class="row-main">
                  <bdi class="row-name">{outlet.name}</bdi>
                  <span class="muted">{outlet.domains.join(', ')}</span>
                </span>
                <span class="row-counts muted">
                  <span>{plural('optionsSourcesCount', outlet.sourceCount)}</span>
                </span>
                <OriginBadge origin={outlet.origin} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function idOf({ id }: SourceRow): string {
  return id;
}
