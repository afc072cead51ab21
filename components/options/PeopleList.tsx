import { Avatar } from '../Avatar';
import { OfficeWords } from '../OfficeWords';
import { useStrings } from '../strings';
import { OriginBadge } from './OriginBadge';
import { RecordList } from './RecordList';
import { SectionHead } from './SectionHead';
import type { PersonRow } from './people-rows';

export interface PeopleListProps {
  rows: readonly PersonRow[];
  total: number;
  query: string;
  onQuery: (query: string) => void;
  hrefOf: (id: string) => string;
  /** Undefined where nothing can be changed. */
  onAdd?: () => void;
}

/** Everybody in the dataset: name, office, how much is held on them, and whose record it is. */
export function PeopleList({ rows, total, query, onQuery, hrefOf, onAdd }: PeopleListProps) {
  const { t, plural } = useStrings();
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
      <RecordList
        label={t('optionsPeople')}
        rows={rows}
        total={total}
        keyOf={idOf}
        rowHeightPx={57}
        query={query}
        onQuery={onQuery}
        searchLabel={t('optionsSearchPeople')}
        countKey="optionsPeopleCount"
        emptyText={t('optionsNoPeople')}
        renderRow={(row) => (
          <a class="row person-row" href={hrefOf(row.id)}>
            <Avatar actor={row} size="small" />
            <span class="row-main">
              <bdi class="row-name">{row.name}</bdi>
              <span class="muted">
                {row.office ? (
                  <OfficeWords office={row.office} />
                ) : (
                  t(row.type === 'person' ? 'optionsTypePerson' : 'optionsTypeBody')
                )}
              </span>
            </span>
            <span class="row-counts muted">
              <span>{plural('cardPositions', row.positionCount)}</span>
              <span>{plural('optionsNames', row.aliasCount)}</span>
            </span>
            <OriginBadge origin={row.origin} />
          </a>
        )}
      />
    </>
  );
}

function idOf({ id }: PersonRow): string {
  return id;
}
