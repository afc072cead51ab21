import { actorName } from '../../../components/options/library';
import { RejectionsView, type RejectionRow } from '../../../components/options/RejectionsView';
import { useStrings } from '../../../components/strings';
import type { Workshop } from '../workshop';

/** "Not this person", listed and taken back. */
export function RejectionsSection({ dataset, pages, stored, readOnly, tell }: Workshop) {
  const { t } = useStrings();
  const rows: RejectionRow[] = stored.rejections.map((rejection) => ({
    id: rejection.id,
    text: rejection.text,
    actor: actorName(stored.library, rejection.actor),
    scope: rejection.scope,
    where: rejection.scope === 'page' ? rejection.page : rejection.site,
    created: rejection.created,
  }));
  const takeBack = async (row: RejectionRow) => {
    const answer = await dataset.unreject(row.id);
    tell(t(answer.kind === 'failed' ? 'optionsFailedGone' : 'optionsTakenBack', row.text));
    await pages.tellChange();
  };
  return <RejectionsView rows={rows} onTakeBack={readOnly ? undefined : (row) => void takeBack(row)} />;
}
