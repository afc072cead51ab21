import { useEffect, useRef } from 'preact/hooks';
import type { Change, Staged } from '../../../utils/dataset/staging/staged';
import { useStrings } from '../../strings';
import { changeLooks, entityWords } from './change-words';

/** Which changes are shown; `rejected` shows what became none. */
export interface DiffFilter {
  change: Change | 'rejected' | 'all';
  entity: keyof Staged['changes'] | 'all';
  query: string;
}

export const everything: DiffFilter = { change: 'all', entity: 'all', query: '' };

export interface DiffFiltersProps {
  name: string;
  staged: Pick<Staged, 'changes' | 'problems'>;
  filter: DiffFilter;
  onFilter: (filter: DiffFilter) => void;
}

/** The head of what would change: how much of each kind, each a way to see that alone, and a search. */
export function DiffFilters({ name, staged, filter, onFilter }: DiffFiltersProps) {
  const { t, plural } = useStrings();
  const search = useRef<HTMLInputElement>(null);
  useSlash(search);
  const counts = { ...totalsOf(staged.changes), rejected: staged.problems.length };
  const entities = (Object.keys(entityWords) as (keyof Staged['changes'])[]).filter((entity) =>
    Object.values(staged.changes[entity]).some((count) => count > 0),
  );
  return (
    <header>
      <h2>
        {t('optionsWhatWouldChange')}{' '}
        <span class="muted">
          <bdi>{name}</bdi>
        </span>
      </h2>
      <div class="diff-counts" role="group" aria-label={t('optionsShow')}>
        {(['added', 'changed', 'removed', 'rejected'] as const)
          .filter((change) => counts[change] > 0)
          .map((change) => {
            const { mark, tone, word } = changeLooks[change];
            const isShown = filter.change === change;
            return (
              <button
                key={change}
                type="button"
                class={`diff-count tone-${tone}`}
                aria-pressed={isShown}
                onClick={() => onFilter({ ...filter, change: isShown ? 'all' : change })}
              >
                <span aria-hidden="true">{mark}</span> {plural(word, counts[change])}
              </button>
            );
          })}
      </div>
      {entities.length > 1 && filter.change !== 'rejected' && (
        <select
          aria-label={t('optionsShowKind')}
          value={filter.entity}
          onChange={(event) =>
            onFilter({ ...filter, entity: event.currentTarget.value as DiffFilter['entity'] })
          }
        >
          <option value="all">{t('optionsAllKinds')}</option>
          {entities.map((entity) => (
            <option key={entity} value={entity}>
              {t(entityWords[entity])}
            </option>
          ))}
        </select>
      )}
      <input
        ref={search}
        type="search"
        aria-label={t('optionsSearchChanges')}
        aria-keyshortcuts="/"
        placeholder={t('optionsSearchChanges')}
        value={filter.query}
        onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
      />
    </header>
  );
}

/** How many changes there are of each kind. */
export function totalsOf(changes: Staged['changes']): Record<Change, number> {
  const totals = { added: 0, changed: 0, removed: 0 };
  for (const each of Object.values(changes)) {
    totals.added += each.added;
    totals.changed += each.changed;
    totals.removed += each.removed;
  }
  return totals;
}

/** "/" goes to the search, unless something is being written. */
function useSlash(search: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const life = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const isWriting =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (event.key !== '/' || isWriting) return;
      event.preventDefault();
      search.current?.focus();
    };
    window.addEventListener('keydown', onKeyDown, life);
    return () => life.abort();
  }, [search]);
}
