import type { ComponentChildren } from 'preact';
import type { Actor } from '../../../utils/actors/actor';
import { safeHref } from '../../safe-href';
import { useStrings } from '../../strings';

export interface ParticularsListProps {
  actor: Actor;
  nameOf: (uid: string) => string;
  hrefOfActor: (uid: string) => string;
}

/** What else is known of a person or body. */
export function ParticularsList({ actor, nameOf, hrefOfActor }: ParticularsListProps) {
  const { t, locale } = useStrings();
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  return (
    <section>
      <h2>{t('optionsMore')}</h2>
      <dl class="particulars">
        {actor.fullName !== undefined && <Line term={t('optionsActorFullName')}>{actor.fullName}</Line>}
        {actor.country !== undefined && (
          <Line term={t('optionsActorCountry')}>{countries.of(actor.country)}</Line>
        )}
        {actor.parent !== undefined && (
          <Line term={t('optionsActorParent')}>
            <a href={hrefOfActor(actor.parent)}>{nameOf(actor.parent)}</a>
          </Line>
        )}
        <Line term={t('optionsActorMatch')}>{t(actor.matchOnPage ? 'optionsYes' : 'optionsNo')}</Line>
        {actor.politician === false && <Line term={t('optionsActorPolitician')}>{t('optionsNo')}</Line>}
        {(actor.sameAs ?? []).map((identity) => (
          <Line key={identity} term={t('optionsActorSameAs')}>
            <Identity identity={identity} />
          </Line>
        ))}
        {actor.note !== undefined && (
          <Line term={t('optionsNote')}>
            <bdi>{actor.note}</bdi>
          </Line>
        )}
      </dl>
    </section>
  );
}

function Line({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Identity({ identity }: { identity: string }) {
  const wikidata = /^wd:(Q\d+)$/.exec(identity)?.[1];
  const href = safeHref(wikidata === undefined ? identity : `https://www.wikidata.org/wiki/${wikidata}`);
  if (href === undefined) return <>{identity}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {wikidata === undefined ? identity : `Wikidata ${wikidata}`} ↗
    </a>
  );
}
