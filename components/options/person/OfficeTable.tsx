import type { Membership } from '../../../utils/actors/actor';
import { DateInWords } from '../../DateInWords';
import { useStrings } from '../../strings';
import { ScrollTable } from '../catalog/ScrollTable';

export interface OfficeTableProps {
  memberships: readonly Membership[];
  nameOf: (uid: string) => string;
  hrefOfActor: (uid: string) => string;
}

/** The offices somebody held, with the body and the span. */
export function OfficeTable({ memberships, nameOf, hrefOfActor }: OfficeTableProps) {
  const { t } = useStrings();
  return (
    <ScrollTable label={t('optionsOffices')}>
      <thead>
        <tr>
          <th scope="col">{t('optionsOfficeRole')}</th>
          <th scope="col">{t('optionsOfficeBody')}</th>
          <th scope="col">{t('optionsFrom')}</th>
          <th scope="col">{t('optionsTo')}</th>
        </tr>
      </thead>
      <tbody>
        {memberships.map((office) => (
          <tr key={`${office.role} ${office.org} ${office.from}`}>
            <th scope="row">
              <bdi>{office.role}</bdi>
            </th>
            <td>{office.org !== undefined && <a href={hrefOfActor(office.org)}>{nameOf(office.org)}</a>}</td>
            <td>
              {office.from !== undefined && <DateInWords date={office.from} />}
              {office.from === undefined && office.asOf !== undefined && (
                <span class="muted">
                  {t('optionsAsOf')} <DateInWords date={office.asOf} />
                </span>
              )}
            </td>
            <td>
              <OfficeEnd office={office} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** An open end is vouched for up to the day the office is known to hold, and the table says so. */
function OfficeEnd({ office: { to, asOf } }: { office: Membership }) {
  const { t } = useStrings();
  if (to !== undefined) return <DateInWords date={to} />;
  if (asOf === undefined) return <span class="muted">{t('optionsToOpen')}</span>;
  return (
    <span class="muted">
      {t('optionsAsOf')} <DateInWords date={asOf} />
    </span>
  );
}
