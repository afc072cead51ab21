import type { PositionDate, SinceArticle } from '../utils/relevance/card-content';
import { dateCertainty, dateTimeAttribute, formatAge, formatDate, formatSpan } from './dates';
import { fill } from './fill';
import { useStrings, type MessageKey, type Strings } from './strings';

/** How a date was come by, `$1` is the day. */
export const dateBasisMessages: Record<PositionDate['basis'], MessageKey> = {
  said: 'positionSaidOn',
  inferred: 'positionSaidInferred',
  reported: 'positionReportedOn',
};

interface PositionDateProps {
  date: PositionDate;
  /** From which side of the article it is; absent where none is read, or that is not known. */
  since?: SinceArticle;
  /** `YYYY-MM-DD` */
  today: string;
}

/**
 * "said 12 Mar 2025, 8 months before this article", or "20 months ago" where no article is read; an inferred day says so,
 * and why.
 */
export function PositionDateInWords({ date, since, today }: PositionDateProps) {
  const strings = useStrings();
  const { t, locale } = strings;
  const age = since ? sinceWords(date.on, since, strings) : formatAge(date.on, today, locale);
  const day = <DateInWords date={date.on} />;
  const dated = age === undefined ? day : fill((...texts) => t('dateWithAge', ...texts), day, age);
  return (
    <>
      {fill((text) => t(dateBasisMessages[date.basis], text), dated)}
      {date.basis === 'inferred' && <Inferred why={date.why} />}
    </>
  );
}

/** How far a statement of a day is from the article. */
export function sinceWords(on: string, { is, articleDate }: SinceArticle, { t, locale }: Strings): string {
  switch (is) {
    case 'before':
      return t('dateBeforeArticle', formatSpan(on, articleDate, locale));
    case 'after':
      return t('dateAfterArticle', formatSpan(articleDate, on, locale));
    case 'same-day':
      return t('dateOfArticle');
  }
}

/** A partial date in words, "probably 12 Mar 2025" where it is marked as uncertain. */
export function DateInWords({ date }: { date: string }) {
  const { t, locale } = useStrings();
  const day = <time dateTime={dateTimeAttribute(date)}>{formatDate(date, locale)}</time>;
  switch (dateCertainty(date)) {
    case 'known':
      return day;
    case 'uncertain':
      return <>{fill((text) => t('dateUncertain', text), day)}</>;
    case 'open':
      return <>{fill((text) => t('dateFrom', text), day)}</>;
  }
}

/** The same as plain text, for labels and live regions. */
export function dateAsText(date: string, { t, locale }: ReturnType<typeof useStrings>): string {
  const day = formatDate(date, locale);
  switch (dateCertainty(date)) {
    case 'known':
      return day;
    case 'uncertain':
      return t('dateUncertain', day);
    case 'open':
      return t('dateFrom', day);
  }
}

function Inferred({ why }: { why: string | undefined }) {
  const { t } = useStrings();
  const reason = why === undefined ? t('positionInferredPlain') : t('positionInferredWhy', why);
  return (
    <>
      {' '}
      <span class="sp-why" title={reason}>
        {t('positionInferred')}
      </span>
      <span class="sp-only-read"> {reason}</span>
    </>
  );
}
