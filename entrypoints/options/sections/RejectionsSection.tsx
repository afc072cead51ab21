import { RejectionsView, type RejectionRow } from '../../../components/options/history/RejectionsView';
import { useStrings } from '../../../components/strings';
import { useNamesOf } from '../use-names-of';
import type { Workshop } from '../workshop';

/** "Not this person", listed and taken back. */
export function RejectionsSection(workshop: Workshop) {
  const { dataset, pages, stored, readOnly, tell } = workshop;
  const { t } = useStrings();
  const nameOf = useNamesOf(
    workshop,
    stored.rejections.map(({ actor }) => actor),
  );
  const rows: RejectionRow[] = stored.rejections.map((rejection) => ({
    id: rejection.id,
    text: rejection.text,
    actor: nameOf(rejection.actor),
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
