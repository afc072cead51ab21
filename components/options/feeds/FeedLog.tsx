import type { Past, Receipt } from '../../../utils/dataset/records/receipt';
import type { Changes } from '../../../utils/dataset/staging/staged';
import type { ChangeDetail } from '../../../utils/dataset/records/subscription';
import type { FeedLogEntry } from '../../../utils/dataset/records/subscription';
import { useStrings, type PluralKey } from '../../strings';
import { ChangedFields } from '../update/ChangedFields';

export interface FeedLogProps {
  /** Newest first. */
  log: readonly FeedLogEntry[];
  /** What can still be taken back, and what was. */
  history: readonly Past[];
  /** Undefined where nothing can be changed. */
  onUndo?: (receipt: Receipt) => void;
}

/** What feeds have brought, update by update, each with what it changed and its way back. */
export function FeedLog({ log, history, onUndo }: FeedLogProps) {
  const { t } = useStrings();
  if (log.length === 0) return null;
  return (
    <section class="feed-log">
      <h2 class="list-title">{t('optionsFeedLog')}</h2>
      <ul class="list">
        {log.map((entry) => (
          <LogLine
            key={entry.id}
            entry={entry}
            past={history.find(({ receipt }) => receipt.id === entry.receipt)}
            onUndo={onUndo}
          />
        ))}
      </ul>
    </section>
  );
}

function LogLine({
  entry,
  past,
  onUndo,
}: {
  entry: FeedLogEntry;
  past: Past | undefined;
  onUndo: FeedLogProps['onUndo'];
}) {
  const { t, plural, locale } = useStrings();
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const { from, to, title } = entry;
  const sum = sumOf(entry.changes);
  const step =
    from === undefined
      ? t('optionsFeedLogFirst', String(to))
      : t('optionsFeedLogStep', String(from), String(to));
  const isUndone = past?.undone !== undefined;
  return (
    <li class={isUndone ? 'row feed-log-row undone' : 'row feed-log-row'}>
      <details>
        <summary>
          <bdi class="row-name">{title}</bdi> <span>{step}</span>{' '}
          <span class="muted">
            {sumWords(sum, plural)}
            {' · '}
            {t(entry.by === 'policy' ? 'optionsFeedLogPolicy' : 'optionsFeedLogReader')}
          </span>
        </summary>
        <ul class="feed-details">
          {entry.details.map((detail, index) => (
            <DetailLine key={index} detail={detail} />
          ))}
        </ul>
        {countOf(sum) > entry.details.length && (
          <p class="muted">{plural('optionsMoreChanges', countOf(sum) - entry.details.length)}</p>
        )}
      </details>
      <time class="muted row-date" dateTime={entry.at}>
        {moment.format(new Date(entry.at))}
      </time>
      {isUndone ? (
        <span class="muted">{t('optionsFeedLogUndone')}</span>
      ) : (
        <button
          type="button"
          class="sp-button small"
          disabled={!onUndo || !past}
          aria-label={t('optionsUndoThis', title, step)}
          onClick={() => past && onUndo?.(past.receipt)}
        >
          {t('optionsUndo')}
        </button>
      )}
    </li>
  );
}

function DetailLine({ detail: { change, entity, name, fields } }: { detail: ChangeDetail }) {
  const { plural } = useStrings();
  return (
    <li>
      <span class={`tone-${marks[change].tone}`}>
        <span aria-hidden="true">{marks[change].mark}</span>
        <span class="sp-only-read">{plural(words[change], 1)}</span>
      </span>{' '}
      <bdi>{name}</bdi> {fields && <ChangedFields entity={entity} fields={fields} />}
    </li>
  );
}

const marks = {
  added: { mark: '+', tone: 'for' },
  changed: { mark: '~', tone: 'accent' },
  removed: { mark: '−', tone: 'against' },
} as const;

const words = {
  added: 'optionsNew',
  changed: 'optionsChanged',
  removed: 'optionsRemoved',
} as const satisfies Record<keyof Changes, PluralKey>;

function sumWords(sum: Changes, plural: (key: PluralKey, count: number) => string): string {
  return (['added', 'changed', 'removed'] as const)
    .filter((change) => sum[change] > 0)
    .map((change) => plural(words[change], sum[change]))
    .join(', ');
}

function sumOf(changes: Record<string, Changes>): Changes {
  const sum = { added: 0, changed: 0, removed: 0 };
  for (const each of Object.values(changes)) {
    sum.added += each.added;
    sum.changed += each.changed;
    sum.removed += each.removed;
  }
  return sum;
}

function countOf({ added, changed, removed }: Changes): number {
  return added + changed + removed;
}
