import { useMemo } from 'preact/hooks';
import { ActorFields, emptyActor } from '../../../components/options/forms/ActorFields';
import { RecordForm } from '../../../components/options/forms/RecordForm';
import { useStrings } from '../../../components/strings';
import type { RecordPage } from '../../../utils/dataset/reading/record-reads';
import { hashOf } from '../../../utils/messaging/options-address';
import { ChangedElsewhere } from '../ChangedElsewhere';
import { useChoices } from '../use-choices';
import { useRecordForm } from '../use-record-form';
import type { Workshop } from '../workshop';

/** Adds a person or body, or changes one. */
export function ActorEditor(props: {
  workshop: Workshop;
  page?: RecordPage<'actor'>;
  onDone: (uid?: string) => void;
}) {
  const { workshop, page, onDone } = props;
  const listed = page?.listed;
  const choices = useChoices(workshop);
  const { t } = useStrings();
  const form = useRecordForm({
    workshop,
    entity: 'actor',
    listed,
    empty: useMemo(emptyActor, []),
    nameOf: (draft) => draft.name,
    onDone,
  });
  return (
    <RecordForm
      title={listed?.record.name ?? t('optionsAddPerson')}
      back={{
        href: hashOf({ section: 'people', actor: listed?.record.id }),
        label: listed?.record.name ?? t('optionsPeople'),
      }}
      origin={listed?.origin}
      errors={form.errors}
      readOnly={workshop.readOnly}
      busy={form.busy}
      elsewhere={<ChangedElsewhere entity="actor" form={form} workshop={workshop} />}
      onSave={form.save}
      onCancel={form.cancel}
      onDelete={form.remove}
      onRevert={form.revert}
    >
      <ActorFields
        draft={form.draft}
        errors={form.errors}
        bodies={choices.bodies}
        outlets={choices.outlets}
        onChange={form.setDraft}
      />
    </RecordForm>
  );
}
