import { SearchField } from '../article/SearchField';
import type { SearchShown } from '../article/SearchFound';
import { useStrings } from '../strings';

interface AddToComparisonProps {
  query: string;
  /** Null while nothing is searched for. */
  search: SearchShown | null;
  onSearch: (query: string) => void;
  onAdd: (kind: 'people' | 'topics', added: { id: string; label: string }) => void;
}

/** Finds people and topics of the dataset to be compared too. */
export function AddToComparison({ query, search, onSearch, onAdd }: AddToComparisonProps) {
  const { t } = useStrings();
  const add = (kind: 'people' | 'topics', added: { id: string; label: string }) => {
    onAdd(kind, added);
    onSearch('');
  };
  return (
    <SearchField label={t('compareAdd')} query={query} onSearch={onSearch}>
      {search?.kind === 'failed' && <p class="hint">{t('popupWhyFailed')}</p>}
      {search?.kind === 'found' && (
        <div class="found" role="group" aria-label={t('compareFound')}>
          {search.topics.length + search.people.length === 0 && (
            <p class="hint">{t('popupNothingFound', search.query)}</p>
          )}
          {search.topics.map((topic) => (
            <Found key={topic.id} {...topic} what={t('compareTopic')} onAdd={() => add('topics', topic)} />
          ))}
          {search.people.map(({ id, name, office }) => (
            <Found
              key={id}
              label={name}
              what={office?.role ?? ''}
              onAdd={() => add('people', { id, label: name })}
            />
          ))}
        </div>
      )}
    </SearchField>
  );
}

function Found({ label, what, onAdd }: { label: string; what: string; onAdd: () => void }) {
  return (
    <button type="button" onClick={onAdd}>
      <bdi>{label}</bdi> <span class="what">{what}</span>
    </button>
  );
}
