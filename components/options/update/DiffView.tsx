import { useMemo, useState } from 'preact/hooks';
import type { Problem } from '../../../utils/dataset/checking/problem';
import type { ChangeFilter, Staged } from '../../../utils/dataset/staging/staged';
import { problemInWords } from '../../problem-words';
import { useStrings } from '../../strings';
import { ChangeList } from './ChangeList';
import { ChangeRow, RejectedRow } from './ChangeRow';
import { DiffFilters, everything, totalsOf, type DiffFilter } from './DiffFilters';
import { WarningList } from './ProblemList';
import { useChangeRows, type LoadChanges } from './use-change-rows';

export interface DiffViewProps {
  /** As the reader knows it: a file's name, or "pasted text". */
  name: string;
  staged: Staged;
  load: LoadChanges;
  isApplying: boolean;
  /** Gets the keys of the changes that are not to be made. */
  onApply: (left: ReadonlySet<string>) => void;
  onDiscard: () => void;
}

/** As many as are taken or left at once; who wants more narrows the list or leaves the file. */
const mostAtOnce = 20_000;

/** What would change, one row each, to be taken or left; what was rejected, and why; and the two ways on. */
export function DiffView({ name, staged, load, isApplying, onApply, onDiscard }: DiffViewProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  const [filter, setFilter] = useState<DiffFilter>(everything);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const changes = useChangeRows(
    load,
    useMemo(() => filterOf(filter), [filter]),
  );
  const problems = useMemo(
    () => rejectedBy(staged.problems, filter, (problem) => problemInWords(problem, strings)),
    [staged.problems, filter, strings],
  );
  const shown = filter.change === 'rejected' ? 0 : (changes.total ?? 0);
  const { added, changed, removed } = totalsOf(staged.changes);
  const all = added + changed + removed;
  const taken = all - left.size;

  const toggle = (index: number) => {
    const row = index < shown ? changes.at(index) : undefined;
    if (!row) return;
    const next = new Set(left);
    if (!next.delete(row.key)) next.add(row.key);
    setLeft(next);
  };
  const takeShown = async (isTaken: boolean) => {
    const { rows } = await load({ ...filterOf(filter), from: 0, to: shown });
    const next = new Set(left);
    for (const { key } of rows) {
      if (isTaken) next.delete(key);
      else next.add(key);
    }
    setLeft(next);
  };
  return (
    <section aria-label={t('optionsWhatWouldChange')}>
      <div class="diff">
        <DiffFilters name={name} staged={staged} filter={filter} onFilter={setFilter} />
        {all + staged.problems.length === 0 && <p class="diff-note">{t('optionsNoChange')}</p>}
        {changes.isRead && all + staged.problems.length > 0 && shown + problems.length === 0 && (
          <p class="diff-note muted">{t('optionsNothingFound')}</p>
        )}
        <ChangeList
          label={t('optionsWhatWouldChange')}
          count={shown + problems.length}
          isTaken={(index) => {
            const row = index < shown ? changes.at(index) : undefined;
            return row && !left.has(row.key);
          }}
          renderRow={(index) => {
            const problem = problems[index - shown];
            if (problem) return <RejectedRow problem={problem} />;
            const row = changes.at(index);
            return row && <ChangeRow row={row} />;
          }}
          onToggle={toggle}
        />
        <WarningList warnings={staged.warnings} />
      </div>
      {/* Not before the rows stand: they would push it from under the pointer. */}
      {changes.total !== undefined && (
        <div class="actions">
          <button
            type="button"
            class="sp-button primary"
            disabled={isApplying || taken === 0}
            onClick={() => onApply(left)}
          >
            {plural('optionsApply', taken)}
          </button>
          <button type="button" class="sp-button" disabled={isApplying} onClick={onDiscard}>
            {t('optionsDiscard')}
          </button>
          {shown > 1 && shown <= mostAtOnce && (
            <>
              <button type="button" class="sp-button" onClick={() => void takeShown(false)}>
                {plural('optionsLeaveShown', shown)}
              </button>
              {left.size > 0 && (
                <button type="button" class="sp-button" onClick={() => void takeShown(true)}>
                  {plural('optionsTakeShown', shown)}
                </button>
              )}
            </>
          )}
        </div>
      )}
      <p class="muted diff-foot" role="status">
        {[
          ...(left.size > 0 ? [plural('optionsLeft', left.size)] : []),
          ...(staged.leftOut > 0 ? [plural('optionsLeftOut', staged.leftOut)] : []),
          t('optionsApplyHint'),
        ].join(' ')}
      </p>
    </section>
  );
}

function filterOf({ change, entity, query }: DiffFilter): ChangeFilter {
  return {
    ...(change !== 'all' && change !== 'rejected' && { change }),
    ...(entity !== 'all' && { entity }),
    ...(query.trim() !== '' && { query }),
  };
}

/** Problems are shown with everything, and alone; they are of no kind of record. */
function rejectedBy(
  problems: readonly Problem[],
  { change, entity, query }: DiffFilter,
  wordsOf: (problem: Problem) => string,
): readonly Problem[] {
  if ((change !== 'all' && change !== 'rejected') || (entity !== 'all' && change !== 'rejected')) return [];
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return problems.filter((problem) => {
    const text = `${problem.path} ${wordsOf(problem)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
