import { useMemo } from 'preact/hooks';
import { RecordForm } from '../../../components/options/forms/RecordForm';
import { emptySource, SourceFields } from '../../../components/options/forms/SourceFields';
import { useStrings } from '../../../components/strings';
import type { RecordPage } from '../../../utils/dataset/reading/record-reads';
import { hashOf } from '../../../utils/messaging/options-address';
import { ChangedElsewhere } from '../ChangedElsewhere';
import { useChoices } from '../use-choices';
import { useRecordForm } from '../use-record-form';
import type { Workshop } from '../workshop';

/** Adds a source or changes one. */
export function SourceEditor(props: { workshop: Workshop; page?: RecordPage<'source'>; onDone: () => void }) {
  const { workshop, page, onDone } = props;
  const listed = page?.listed;
  const choices = useChoices(workshop);
  const { t } = useStrings();
  const printerOf = (outlet: string) => page?.referred.outlets[outlet]?.name ?? t('optionsSourceArticle');
  const form = useRecordForm({
    workshop,
    entity: 'source',
    listed,
    empty: useMemo(emptySource, []),
    nameOf: (draft) => draft.title ?? printerOf(draft.outlet),
    onDone,
  });
  return (
    <RecordForm
      title={listed ? (listed.record.title ?? printerOf(listed.record.outlet)) : t('optionsAddSource')}
      back={{ href: hashOf({ section: 'sources' }), label: t('optionsSources') }}
      origin={listed?.origin}
      errors={form.errors}
      readOnly={workshop.readOnly}
      busy={form.busy}
      elsewhere={<ChangedElsewhere entity="source" form={form} workshop={workshop} />}
      onSave={form.save}
      onCancel={form.cancel}
      onDelete={form.remove}
      onRevert={form.revert}
    >
      <SourceFields
        draft={form.draft}
        errors={form.errors}
        outlets={choices.outlets}
        sources={choices.sources}
        onChange={form.setDraft}
      />
    </RecordForm>
  );
}
