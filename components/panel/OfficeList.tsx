import type { OfficeHeld } from '../../utils/relevance/actor-read';
import { DateInWords } from '../DateInWords';
import { fill } from '../fill';
import { useStrings } from '../strings';

/** Offices with their time, the one on the day of the article marked; nothing where none is known. */
export function OfficeList({ offices }: { offices: readonly OfficeHeld[] }) {
  const { t } = useStrings();
  if (offices.length === 0) return null;
  return (
    <section class="sp-actor-part" aria-labelledby="actor-offices">
      <h2 id="actor-offices">{t('actorOffices')}</h2>
      <ul class="sp-offices">
        {offices.map((office, i) => (
          <li key={i} class={office.isOfTheDay ? 'of-the-day' : undefined}>
            <span class="role">
              <bdi>{office.role}</bdi>
              {office.onBehalfOf !== undefined && (
                <>
                  {' '}
                  <bdi class="for">({office.onBehalfOf})</bdi>
                </>
              )}
            </span>
            <span class="time">
              <OfficeTime office={office} />
            </span>
            {office.isOfTheDay && <span class="mark">{t('actorOfficeOfTheDay')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "2019 – 2022", "since 2019", "until 2022", "known on 13 Mar 2025"; empty where no day is known. */
function OfficeTime({ office: { from, to, asOf } }: { office: OfficeHeld }) {
  const { t } = useStrings();
  if (from !== undefined && to !== undefined) {
    return (
      <>
        {fill(
          (...texts) => t('actorOfficeSpan', ...texts),
          <DateInWords date={from} />,
          <DateInWords date={to} />,
        )}
      </>
    );
  }
  const parts = [
    from !== undefined && fill((text) => t('actorOfficeSince', text), <DateInWords date={from} />),
    to !== undefined && fill((text) => t('actorOfficeUntil', text), <DateInWords date={to} />),
    to === undefined &&
      asOf !== undefined &&
      fill((text) => t('actorOfficeKnown', text), <DateInWords date={asOf} />),
  ].filter((part) => part !== false);
  return (
    <>
      {parts.map((part, i) => (
        <span key={i}>
          {i > 0 && ', '}
          {part}
        </span>
      ))}
    </>
  );
}
