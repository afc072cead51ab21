import type { ChangeRow, StagedFile } from '../../../components/options/update/StagedView';
import type { StagedImport } from '../../../utils/dataset/dataset';

/** What was staged, in the words that the reader knows its records by. */
export function stagedFileOf(name: string, staged: StagedImport, details: readonly ChangeRow[]): StagedFile {
  return {
    name,
    whole: staged.whole,
    usable: staged.file !== undefined,
    problems: staged.problems,
    warnings: staged.warnings,
    leftOut: staged.leftOut,
    changes: staged.changes,
    details,
  };
}
