import type { ComponentChildren } from 'preact';
import { useStrings } from '../../strings';
import { ScrollTable } from '../catalog/ScrollTable';
import { PlotFigure, type PlotFigureProps } from './PlotFigure';

export interface BalancePartProps {
  title: string;
  /** What is counted. */
  what: string;
  /** What the first column of the table holds. */
  column: string;
  rows: readonly { key: string; label: string; count: number }[];
  /** Statements in all, for shares. */
  total: number;
  draw: PlotFigureProps['draw'];
  wide?: boolean;
  /** Said below the plot. */
  children?: ComponentChildren;
}

/** One heading of the balance: what it counts, the plot, and the same as a table. */
export function BalancePart(props: BalancePartProps) {
  const { title, what, column, rows, total, draw, wide = false, children } = props;
  const { t, locale } = useStrings();
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <section class={wide ? 'balance-part balance-wide' : 'balance-part'}>
      <h2>{title}</h2>
      <p class="muted">{what}</p>
      {rows.length === 0 ? (
        <p class="balance-untold">{t('optionsBalanceNoneTold')}</p>
      ) : (
        <>
          <PlotFigure label={t('optionsBalancePlot', title)} draw={draw} />
          <details>
            <summary>{t('optionsBalanceAsTable')}</summary>
            <ScrollTable label={title}>
              <thead>
                <tr>
                  <th scope="col">{column}</th>
                  <th scope="col" class="number">
                    {t('optionsPositions')}
                  </th>
                  <th scope="col" class="number">
                    {t('optionsBalanceShare')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, label, count }) => (
                  <tr key={key}>
                    <th scope="row">
                      <bdi>{label}</bdi>
                    </th>
                    <td class="number">{numbers.format(count)}</td>
                    <td class="number">{shares.format(count / total)}</td>
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          </details>
        </>
      )}
      {children}
    </section>
  );
}
