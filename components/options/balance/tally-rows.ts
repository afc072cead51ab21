import type { Share, Tally } from '../../../utils/dataset/balance/balance';
import type { Strings } from '../../strings';

/** A bar of a plot, and a row of the table that says the same. */
export interface TallyRow {
  /** Tells it from rows of the same label. */
  key: string;
  label: string;
  count: number;
  /** What is named, or what is left beside it. */
  kind: 'named' | 'rest';
}

/** The shares, then all others together, then what the dataset does not tell; none of these where it is zero. */
export function tallyRows(
  { shares, others, untold }: Tally,
  { t, plural }: Strings,
  labelOf: (share: Share) => string,
): TallyRow[] {
  return [
    ...shares.map((share) => ({
      key: share.value,
      label: labelOf(share),
      count: share.count,
      kind: 'named' as const,
    })),
    ...(others.count > 0
      ? [
          {
            key: 'others',
            label: plural('optionsBalanceOthers', others.values),
            count: others.count,
            kind: 'rest' as const,
          },
        ]
      : []),
    ...(untold > 0
      ? [{ key: 'untold', label: t('optionsBalanceUntold'), count: untold, kind: 'rest' as const }]
      : []),
  ];
}
