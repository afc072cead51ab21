import type { Problem } from '../../../utils/dataset/problem';
import { useStrings } from '../../strings';

/** More than this nobody mends by hand; the count above says how many there are. */
const mostListed = 500;

/** Every problem of a file with its place and what to write instead, then what is kept but worth a look. */
export function ProblemList({
  problems,
  warnings,
}: {
  problems: readonly Problem[];
  warnings: readonly Problem[];
}) {
  const { t, plural } = useStrings();
  return (
    <>
      {problems.length > 0 && (
        <ul aria-label={plural('optionsProblems', problems.length)}>
          {problems.slice(0, mostListed).map((problem, index) => (
            <ProblemRow key={index} problem={problem} mark="!" />
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <details class="warnings">
          <summary>{plural('optionsWarnings', warnings.length)}</summary>
          <ul>
            {warnings.slice(0, mostListed).map((warning, index) => (
              <ProblemRow key={index} problem={warning} mark="i" />
            ))}
          </ul>
        </details>
      )}
      {problems.length > mostListed && <p class="diff-counts muted">{t('optionsMoreProblems')}</p>}
    </>
  );
}

function ProblemRow({ problem, mark }: { problem: Problem; mark: string }) {
  const { t } = useStrings();
  return (
    <li class="diff-row problem-row">
      <span class="tone-warning" aria-hidden="true">
        {mark}
      </span>
      <code>{problem.path === '' ? t('optionsWholeFile') : problem.path}</code>
      <span>{problem.message}</span>
    </li>
  );
}
