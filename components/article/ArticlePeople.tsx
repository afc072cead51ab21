import { useStrings } from '../strings';
import { useScreenfulFirst } from '../use-screenful-first';
import { NotReading } from './NotReading';
import type { PageAction, PageInFront, PersonNamed } from './page-in-front';
import { PersonRow } from './PersonRow';
import { Skeleton } from './Skeleton';

export interface ArticlePeopleProps {
  page: PageInFront;
  /** The site in front of the reader; null where there is none to choose for. */
  site: string | null;
  hasActionFailed: boolean;
  onAction: (action: PageAction) => void;
  onOpen: (actor: string) => void;
  onJump: (actor: string) => void;
}

/** The people of the article one by one; where there are none, why. */
export function ArticlePeople({ page, site, hasActionFailed, onAction, onOpen, onJump }: ArticlePeopleProps) {
  const { t } = useStrings();
  switch (page.kind) {
    case 'loading':
      return <Skeleton />;
    case 'not-reading':
      return <NotReading why={page.why} site={site} hasFailed={hasActionFailed} onAction={onAction} />;
    case 'reading':
      if (page.people.length === 0) return <p class="sp-message">{t('popupNobodyHint')}</p>;
      return (
        <>
          {page.refusesCards && <p class="sp-message">{t('popupCardsRefused')}</p>}
          <People people={page.people} onOpen={onOpen} onJump={onJump} />
        </>
      );
  }
}

/** More than fit into a popup or beside a page. */
const screenful = 12;

function People({
  people,
  onOpen,
  onJump,
}: Pick<ArticlePeopleProps, 'onOpen' | 'onJump'> & { people: readonly PersonNamed[] }) {
  const drawn = useScreenfulFirst(people.length, screenful);
  return (
    <ul>
      {people.slice(0, drawn).map(({ person, mentions }) => (
        <PersonRow
          key={person.id}
          person={person}
          mentions={mentions}
          onOpen={() => onOpen(person.id)}
          onJump={() => onJump(person.id)}
        />
      ))}
    </ul>
  );
}
