import type { Origin } from '../../../utils/actors/origin';
import type { Strings } from '../../strings';
import { OriginBadge } from '../shell/OriginBadge';
import type { GridColumn } from './grid-column';

/** Whose record it is. */
export function originColumn<Row extends { origin: Origin }>({ t }: Strings): GridColumn<Row, 'origin'> {
  return {
    key: 'origin',
    title: t('optionsColumnOrigin'),
    sort: 'origin',
    track: '116px',
    needs: 'middle',
    render: ({ origin }) => <OriginBadge origin={origin} />,
  };
}

/** How many positions refer to the record; that is counted after the first rows are shown. */
export function positionsColumn<Row extends { positions?: number }>({
  t,
  locale,
}: Strings): GridColumn<Row, 'positions'> {
  const numbers = new Intl.NumberFormat(locale);
  return {
    key: 'positions',
    title: t('optionsPositions'),
    sort: 'positions',
    track: '96px',
    align: 'end',
    needs: 'middle',
    render: ({ positions }) => (positions === undefined ? '…' : numbers.format(positions)),
  };
}
