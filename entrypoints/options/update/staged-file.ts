import type { Library } from '../../../components/options/library';
import type { StagedFile } from '../../../components/options/update/StagedView';
import type { StagedImport } from '../../../utils/dataset/dataset';
import { describeChanges } from './describe-changes';

/** What was staged, in the words that the reader knows its records by. */
export function stagedFileOf(name: string, staged: StagedImport, library: Library): StagedFile {
  return {
    name,
    whole: staged.whole,
    usable: staged.file !== undefined,
    problems: staged.problems,
    warnings: staged.warnings,
    leftOut: staged.leftOut,
    changes: staged.changes,
    details: describeChanges(staged, library),
  };
}
