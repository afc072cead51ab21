import './article.css';
import type { SearchAnswer } from '../../utils/messaging/protocol';
import { KindLine } from '../KindLine';
import { fill } from '../fill';
import { useStrings } from '../strings';
import { PersonRow } from './PersonRow';

/** What a search in the dataset came to. */
export type SearchShown =
  | { kind: 'searching' }
  | { kind: 'failed' }
  /** `query` is what it was searched for. */
  | ({ kind: 'found'; query: string } & SearchAnswer);

interface SearchFoundProps {
  search: SearchShown;
  /** A person, or the position of theirs that was chosen. */
  onOpen: (actor: string, position?: string) => void;
}

/** People, then positions; says when there is nothing. */
export function SearchFound({ search, onOpen }: SearchFoundProps) {
  const { t } = useStrings();
  if (search.kind === 'searching') return <p class="sp-message quiet">{t('popupSearching')}</p>;
  if (search.kind === 'failed') return <p class="sp-message">{t('popupWhyFailed')}</p>;
  const { people, positions, query } = search;
  if (people.length === 0 && positions.length === 0) {
    return <p class="sp-message">{fill((text) => t('popupNothingFound', text), <bdi>{query}</bdi>)}</p>;
  }
  return (
    <>
      {people.length > 0 && (
        <section class="sp-found" aria-labelledby="popup-found-people">
          <h2 id="popup-found-people">{t('popupFoundPeople')}</h2>
          <ul>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} onOpen={() => onOpen(person.id)} />
            ))}
          </ul>
        </section>
      )}
      {positions.length > 0 && (
        <section class="sp-found" aria-labelledby="popup-found-positions">
          <h2 id="popup-found-positions">{t('popupFoundPositions')}</h2>
          <ul>
            {positions.map(({ actor, position }) => (
              <li key={position.id} class="sp-person">
                <div class="about">
                  <button type="button" class="name" onClick={() => onOpen(actor.id, position.id)}>
                    <bdi>{actor.name}</bdi>
                  </button>
                  <KindLine {...position} />
                  <p class="summary" lang={position.lang} dir="auto">
                    {position.summary}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
