import { useMemo } from 'preact/hooks';
import './balance.css';
import type { Balance, OneSidedTopic, Share, Tally } from '../../../utils/dataset/balance/balance';
import { formatDate } from '../../dates';
import { fill } from '../../fill';
import { useStrings, type MessageKey } from '../../strings';
import { SectionHead } from '../shell/SectionHead';
import { BalancePart } from './BalancePart';
import { majorityOf } from './majority';
import { OneSidedTopics } from './OneSidedTopics';
import { tallyRows } from './tally-rows';

export interface BalanceViewProps {
  /** Undefined while it is counted. */
  balance: Balance | undefined;
  hrefOf: (topic: OneSidedTopic) => string;
}

type Aspect = 'actor' | 'country' | 'party' | 'outlet' | 'language';

const aspects: Record<Aspect, { title: MessageKey; what: MessageKey; column: MessageKey }> = {
  actor: {
    title: 'optionsBalanceActor',
    what: 'optionsBalanceActorWhat',
    column: 'optionsBalanceColumnActor',
  },
  country: {
    title: 'optionsBalanceCountry',
    what: 'optionsBalanceCountryWhat',
    column: 'optionsBalanceColumnCountry',
  },
  party: {
    title: 'optionsBalanceParty',
    what: 'optionsBalancePartyWhat',
    column: 'optionsBalanceColumnParty',
  },
  outlet: {
    title: 'optionsBalanceOutlet',
    what: 'optionsBalanceOutletWhat',
    column: 'optionsBalanceColumnOutlet',
  },
  language: {
    title: 'optionsBalanceLanguage',
    what: 'optionsBalanceLanguageWhat',
    column: 'optionsBalanceColumnLanguage',
  },
};

/** How the statements are spread, and where one side is missing. */
export function BalanceView({ balance, hrefOf }: BalanceViewProps) {
  const { t, plural } = useStrings();
  return (
    <>
      <SectionHead title={t('optionsBalance')} intro={t('optionsBalanceIntro')} />
      {balance === undefined && <p role="status">{t('optionsBalanceCounting')}</p>}
      {balance?.total === 0 && <p class="empty">{t('optionsBalanceNone')}</p>}
      {balance && balance.total > 0 && (
        <>
          <p role="status">{plural('optionsBalanceCounted', balance.total)}</p>
          <OutletNotice balance={balance} />
          <div class="balance-parts">
            {(Object.keys(aspects) as Aspect[]).map((aspect) => (
              <AspectPart key={aspect} aspect={aspect} tally={balance[aspect]} total={balance.total} />
            ))}
            <MonthsPart balance={balance} />
            <OneSidedTopics topics={balance.topics} hrefOf={hrefOf} />
          </div>
        </>
      )}
    </>
  );
}

function OutletNotice({ balance: { outlet, total } }: { balance: Balance }) {
  const { t, locale } = useStrings();
  const most = majorityOf(outlet, total);
  if (!most) return null;
  const numbers = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(most.count / total);
  return (
    <p class="notice">
      {fill(
        (name) => t('optionsBalanceMajority', name, numbers.format(most.count), numbers.format(total), share),
        <bdi>{most.name}</bdi>,
      )}
    </p>
  );
}

function AspectPart({ aspect, tally, total }: { aspect: Aspect; tally: Tally; total: number }) {
  const strings = useStrings();
  const { t, locale } = strings;
  const { title, what, column } = aspects[aspect];
  const rows = useMemo(
    () => (tally.shares.length === 0 ? [] : tallyRows(tally, strings, labelOf(aspect, strings.locale))),
    [tally, strings, aspect],
  );
  const draw = useMemo<Parameters<typeof BalancePart>[0]['draw']>(
    () =>
      ({ drawBars }, widthPx) =>
        drawBars(rows, { widthPx, locale }),
    [rows, locale],
  );
  return (
    <BalancePart title={t(title)} what={t(what)} column={t(column)} rows={rows} total={total} draw={draw} />
  );
}

function labelOf(aspect: Aspect, locale: string): (share: Share) => string {
  if (aspect !== 'country' && aspect !== 'language') return ({ name }) => name;
  const names = new Intl.DisplayNames(locale, { type: aspect === 'country' ? 'region' : 'language' });
  return ({ value }) => names.of(value) ?? value;
}

function MonthsPart({ balance: { months, undated, total } }: { balance: Balance }) {
  const { t, plural, locale } = useStrings();
  const rows = useMemo(
    () => months.map(({ month, count }) => ({ key: month, label: formatDate(month, locale), count })),
    [months, locale],
  );
  const draw = useMemo<Parameters<typeof BalancePart>[0]['draw']>(
    () =>
      ({ drawMonths }, widthPx) =>
        drawMonths(months, { widthPx, locale }),
    [months, locale],
  );
  return (
    <BalancePart
      title={t('optionsBalanceMonth')}
      what={t('optionsBalanceMonthWhat')}
      column={t('optionsBalanceColumnMonth')}
      rows={rows}
      total={total}
      draw={draw}
      wide
    >
      {undated > 0 && <p class="muted">{plural('optionsBalanceUndated', undated)}</p>}
    </BalancePart>
  );
}
