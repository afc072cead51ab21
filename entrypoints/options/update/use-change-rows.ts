import { useCallback } from 'preact/hooks';
import type { ChangeRow } from '../../../components/options/update/StagedView';
import { useStrings } from '../../../components/strings';
import type { StagedImport } from '../../../utils/dataset/dataset';
import { useAnswer } from '../use-answer';
import type { Workshop } from '../workshop';
import { describeChanges } from './describe-changes';

/** What was staged, record by record; until it is known whose a position is it stands there without. */
export function useChangeRows(
  { dataset }: Pick<Workshop, 'dataset'>,
  staged: StagedImport | undefined,
): readonly ChangeRow[] {
  const { locale } = useStrings();
  const describe = useCallback(
    async () => (staged ? { of: staged, rows: await describeChanges(staged, { dataset, locale }) } : null),
    [staged, dataset, locale],
  );
  const described = useAnswer(describe, 'changes');
  return described && described.of === staged ? described.rows : (staged?.details ?? []);
}
