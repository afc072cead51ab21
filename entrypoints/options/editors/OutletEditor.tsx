import { useMemo } from 'preact/hooks';
import { emptyOutlet, OutletFields } from '../../../components/options/forms/OutletFields';
import { RecordForm } from '../../../components/options/forms/RecordForm';
import { useStrings } from '../../../components/strings';
import type { RecordPage } from '../../../utils/dataset/reading/record-reads';
import { hashOf } from '../../../utils/messaging/options-address';
import { ChangedElsewhere } from '../ChangedElsewhere';
import { useRecordForm } from '../use-record-form';
import type { Workshop } from '../workshop';

/** Adds an outlet or changes one. */
export function OutletEditor(props: { workshop: Workshop; page?: RecordPage<'outlet'>; onDone: () => void }) {
  const { workshop, page, onDone } = props;
  const listed = page?.listed;
  const { t } = useStrings();
  const form = useRecordForm({
    workshop,
    entity: 'outlet',
    listed,
    empty: useMemo(emptyOutlet, []),
    nameOf: (draft) => draft.name,
    onDone,
  });
  return (
    <RecordForm
      title={listed?.record.name ?? t('optionsAddOutlet')}
      back={{ href: hashOf({ section: 'sources' }), label: t('optionsSources') }}
      origin={listed?.origin}
      errors={form.errors}
      readOnly={workshop.readOnly}
      busy={form.busy}
      elsewhere={<ChangedElsewhere entity="outlet" form={form} workshop={workshop} />}
      onSave={form.save}
      onCancel={form.cancel}
      onDelete={form.remove}
      onRevert={form.revert}
    >
      <OutletFields draft={form.draft} errors={form.errors} onChange={form.setDraft} />
    </RecordForm>
  );
}
