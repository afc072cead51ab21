import { useState } from 'preact/hooks';
import type { ChangeDetail, Changes } from '../../../utils/dataset/dataset';
import type { Problem } from '../../../utils/dataset/problem';
import type { Entity } from '../../../utils/dataset/records';
import type { PluralKey } from '../../strings';
import { useStrings } from '../../strings';
import { WindowedList } from '../windowing/WindowedList';
import { ProblemList } from './ProblemList';

/** A file that was read and compared, and not yet applied. */
export interface StagedFile {
  /** As the reader knows it: its file name, or "pasted text". */
  name: string;
  /** False when bad records are left out of what would be applied. */
  whole: boolean;
  /** False when nothing in it can be used. */
  usable: boolean;
  problems: readonly Problem[];
  warnings: readonly Problem[];
  /** How many records would be left out. */
  leftOut: number;
  changes: Record<Entity | 'edit', Changes>;
  /** The same, record by record. */
  details: readonly ChangeRow[];
}

/** A change with what tells the reader which record it is. */
export interface ChangeRow extends ChangeDetail {
  /** Whose position it is; absent for other records. */
  actor?: string;
}

export interface StagedViewProps {
  staged: StagedFile;
  isApplying: boolean;
  onApply: (options: { leaveOutBad: boolean }) => void;
  onDiscard: () => void;
}

const placeOf = (index: number) => index;

const entityCounts: Record<Entity | 'edit', PluralKey> = {
  actor: 'optionsPeopleCount',
  position: 'cardPositions',
  topic: 'optionsTopicsCount',
  source: 'optionsSourcesCount',
  outlet: 'optionsOutletsCount',
  edit: 'optionsEditsCount',
};

const marks = {
  added: { mark: '+', tone: 'for' },
  changed: { mark: '~', tone: 'accent' },
  removed: { mark: '−', tone: 'against' },
} as const;

/** What a file would change, what is wrong with it, and the two ways on. */
export function StagedView({ staged, isApplying, onApply, onDiscard }: StagedViewProps) {
  const { t, plural } = useStrings();
  const [leaveOutBad, setLeaveOutBad] = useState(false);
  const total = sumOf(staged.changes);
  const count = total.added + total.changed + total.removed;
  const isBlocked = !staged.usable || (!staged.whole && !leaveOutBad);
  return (
    <section aria-label={t('optionsWhatWouldChange')}>
      <div class="diff">
        <header>
          <h2>{t('optionsWhatWouldChange')}</h2>
          <span class="muted">
            <bdi>{staged.name}</bdi>
          </span>
          {(['added', 'changed', 'removed'] as const)
            .filter((change) => total[change] > 0)
            .map((change) => (
              <span key={change} class={`tone-${marks[change].tone}`}>
                {marks[change].mark} {plural(changeWords[change], total[change])}
              </span>
            ))}
          {staged.problems.length > 0 && (
            <span class="tone-warning">! {plural('optionsProblems', staged.problems.length)}</span>
          )}
        </header>
        {count > 0 && (
          <p class="diff-counts muted">
            {(Object.keys(entityCounts) as (Entity | 'edit')[])
              .filter((entity) => changed(staged.changes[entity]) > 0)
              .map((entity) => plural(entityCounts[entity], changed(staged.changes[entity])))
              .join(' · ')}
          </p>
        )}
        {staged.details.length > 0 && (
          <WindowedList
            label={t('optionsWhatWouldChange')}
            count={staged.details.length}
            rowHeightPx={44}
            keyOf={placeOf}
            renderRow={(index) => {
              const row = staged.details[index];
              return row && <StagedRow row={row} />;
            }}
          />
        )}
        {count === 0 && staged.usable && <p class="diff-counts">{t('optionsNoChange')}</p>}
        <ProblemList problems={staged.problems} warnings={staged.warnings} />
      </div>

      {!staged.usable && <p class="notice">{t('optionsNothingUsable')}</p>}
      {staged.usable && !staged.whole && (
        <label class="leave-out">
          <input
            type="checkbox"
            checked={leaveOutBad}
            onChange={(event) => setLeaveOutBad(event.currentTarget.checked)}
          />
          {plural('optionsLeaveOut', staged.leftOut)}
        </label>
      )}
      <div class="actions">
        <button
          type="button"
          class="sp-button primary"
          disabled={isBlocked || isApplying || count === 0}
          onClick={() => onApply({ leaveOutBad })}
        >
          {isApplying ? t('optionsApplying') : plural('optionsApply', count)}
        </button>
        <button type="button" class="sp-button" disabled={isApplying} onClick={onDiscard}>
          {t('optionsDiscard')}
        </button>
        <span class="muted">{t(isBlocked ? 'optionsApplyBlocked' : 'optionsApplyHint')}</span>
      </div>
    </section>
  );
}

const changeWords = {
  added: 'optionsNew',
  changed: 'optionsChanged',
  removed: 'optionsRemoved',
} as const satisfies Record<ChangeDetail['change'], PluralKey>;

const entityWords = {
  actor: 'optionsEntityActor',
  position: 'optionsEntityPosition',
  topic: 'optionsEntityTopic',
  source: 'optionsEntitySource',
  outlet: 'optionsEntityOutlet',
  edit: 'optionsEntityEdit',
} as const;

function changed({ added, changed: altered, removed }: Changes): number {
  return added + altered + removed;
}

function StagedRow({ row }: { row: ChangeRow }) {
  const { t, plural, locale } = useStrings();
  const list = new Intl.ListFormat(locale);
  const { mark, tone } = marks[row.change];
  return (
    <div class="diff-row">
      <span class={`tone-${tone}`}>
        <span aria-hidden="true">{mark}</span>
        <span class="sp-only-read">{plural(changeWords[row.change], 1)}</span>
      </span>
      <strong>
        <bdi>{row.actor ?? row.name}</bdi>
      </strong>
      <span class="muted">{t(entityWords[row.entity])}</span>
      <span>
        {row.actor !== undefined && <bdi>{row.name}</bdi>}{' '}
        {row.fields && <span class="muted">{t('optionsChangedFields', list.format(row.fields))}</span>}
      </span>
    </div>
  );
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
