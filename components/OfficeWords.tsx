import type { OfficeLine } from '../utils/actors/office-on';
import { DateInWords } from './DateInWords';
import { fill } from './fill';
import { useStrings } from './strings';

/** An office with the day it is stated for: offices end, and a dataset tells only what held on a day. */
export function OfficeWords({ office }: { office: OfficeLine }) {
  const { t } = useStrings();
  return fill(
    (...texts) => t('cardOffice', ...texts),
    <bdi>{office.role}</bdi>,
    <span class="on-day">
      <DateInWords date={office.on} />
    </span>,
  );
}
