import type { Problem } from '../../../utils/dataset/checking/problem';
import { placeInWords, problemInWords } from '../../problem-words';
import { useStrings } from '../../strings';
import { RejectedRow } from './ChangeRow';

/** Every problem of a file with its place and what to write instead. There are at most a thousand. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { plural } = useStrings();
  return (
    <ul aria-label={plural('optionsProblems', problems.length)}>
      {problems.map((problem, index) => (
        <li key={index} class="diff-row problem-row">
          <RejectedRow problem={problem} />
        </li>
      ))}
    </ul>
  );
}

/** What is kept as it is and worth a look. */
export function WarningList({ warnings }: { warnings: readonly Problem[] }) {
  const strings = useStrings();
  const { t, plural } = strings;
  if (warnings.length === 0) return null;
  return (
    <details class="warnings">
      <summary>{plural('optionsWarnings', warnings.length)}</summary>
      <ul>
        {warnings.map((warning, index) => (
          <li key={index} class="diff-row warning-row">
            <code>{warning.path === '' ? t('optionsWholeFile') : placeInWords(warning.path, strings)}</code>
            <span>{problemInWords(warning, strings)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
