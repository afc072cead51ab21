import { useMemo } from 'preact/hooks';
import { emptyPosition, PositionFields } from '../../../components/options/forms/PositionFields';
import { RecordForm } from '../../../components/options/forms/RecordForm';
import { useStrings } from '../../../components/strings';
import type { RecordPage } from '../../../utils/dataset/reading/record-reads';
import { hashOf } from '../../../utils/messaging/options-address';
import { ChangedElsewhere } from '../ChangedElsewhere';
import { useChoices } from '../use-choices';
import { useNamesOf } from '../use-names-of';
import { useRecordForm } from '../use-record-form';
import type { Workshop } from '../workshop';

/** Adds a position, of one actor from the start where they are known, or changes one. */
export function PositionEditor(props: {
  workshop: Workshop;
  page?: RecordPage<'position'>;
  actor?: string;
  onDone: (uid?: string) => void;
}) {
  const { workshop, page, actor, onDone } = props;
  const listed = page?.listed;
  const choices = useChoices(workshop);
  const { t } = useStrings();
  const form = useRecordForm({
    workshop,
    entity: 'position',
    listed,
    empty: useMemo(() => emptyPosition({ actor, reportedOn: workshop.today }), [actor, workshop.today]),
    nameOf: (draft) => draft.target,
    onDone,
  });
  const person = listed?.record.actor ?? actor;
  const nameOf = useNamesOf(workshop, person === undefined ? [] : [person]);
  return (
    <RecordForm
      title={listed ? `${nameOf(listed.record.actor)} · ${listed.record.target}` : t('optionsAddPosition')}
      back={
        person === undefined
          ? { href: hashOf({ section: 'positions' }), label: t('optionsPositions') }
          : { href: hashOf({ section: 'people', actor: person }), label: nameOf(person) }
      }
      origin={listed?.origin}
      errors={form.errors}
      readOnly={workshop.readOnly}
      busy={form.busy}
      elsewhere={<ChangedElsewhere entity="position" form={form} workshop={workshop} />}
      onSave={form.save}
      onCancel={form.cancel}
      onDelete={form.remove}
      onRevert={form.revert}
    >
      <PositionFields
        draft={form.draft}
        errors={form.errors}
        actors={choices.actors}
        topics={choices.topics}
        sources={choices.sources}
        outlets={choices.outlets}
        onChange={form.setDraft}
      />
    </RecordForm>
  );
}
