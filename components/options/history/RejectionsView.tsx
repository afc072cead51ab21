import { useStrings } from '../../strings';
import { DateInWords } from '../../DateInWords';
import { SectionHead } from '../shell/SectionHead';

export interface RejectionRow {
  id: number;
  /** As it stood on the page. */
  text: string;
  actor: string;
  scope: 'page' | 'site' | 'always';
  /** The page or site it holds for. */
  where?: string;
  /** ISO 8601. */
  created: string;
}

export interface RejectionsViewProps {
  rows: readonly RejectionRow[];
  onTakeBack?: (row: RejectionRow) => void;
}

/** Every "not this person", each with its way back. */
export function RejectionsView({ rows, onTakeBack }: RejectionsViewProps) {
  const { t } = useStrings();
  return (
    <>
      <SectionHead title={t('optionsRejections')} intro={t('optionsRejectionsIntro')} />
      {rows.length === 0 ? (
        <p class="empty">{t('optionsNoRejections')}</p>
      ) : (
        <ul class="list">
          {rows.map((row) => (
            <li key={row.id} class="row plain-row">
              <span class="row-main">
                <span class="row-name">{t('optionsRejection', row.text, row.actor)}</span>
                <span class="muted">
                  {row.scope === 'always' ? t('cardRejectAlways') : t('cardRejectSite', row.where ?? '')}
                  {' · '}
                  <DateInWords date={row.created.slice(0, 10)} />
                </span>
              </span>
              <button
                type="button"
                class="sp-button small"
                disabled={!onTakeBack}
                aria-label={t('optionsTakeBackThis', row.text, row.actor)}
                onClick={() => onTakeBack?.(row)}
              >
                {t('optionsTakeBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
