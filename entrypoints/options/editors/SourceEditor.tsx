import { useMemo } from 'preact/hooks';
import { RecordForm } from '../../../components/options/forms/RecordForm';
import { emptySource, SourceFields } from '../../../components/options/forms/SourceFields';
import { sourceTitle } from '../../../components/options/library';
import { useStrings } from '../../../components/strings';
import type { Listed } from '../../../utils/dataset/dataset';
import { hashOf } from '../../../utils/messaging/options-address';
import { outletChoices, sourceChoices } from '../choices';
import { ChangedElsewhere } from '../ChangedElsewhere';
import { useRecordForm } from '../use-record-form';
import type { Workshop } from '../workshop';

/** Adds a source or changes one. */
export function SourceEditor(props: { workshop: Workshop; listed?: Listed<'source'>; onDone: () => void }) {
  const { workshop, listed, onDone } = props;
  const { library } = workshop.stored;
  const { t } = useStrings();
  const form = useRecordForm({
    workshop,
    entity: 'source',
    listed,
    empty: useMemo(emptySource, []),
    nameOf: (draft) => draft.title ?? library.outlet.get(draft.outlet)?.record.name ?? '',
    onDone,
  });
  return (
    <RecordForm
      title={listed ? sourceTitle(library, listed.record.id) : t('optionsAddSource')}
      back={{ href: hashOf({ section: 'sources' }), label: t('optionsSources') }}
      origin={listed?.origin}
      errors={form.errors}
      readOnly={workshop.readOnly}
      busy={form.busy}
      elsewhere={<ChangedElsewhere entity="source" form={form} library={library} />}
      onSave={form.save}
      onCancel={form.cancel}
      onDelete={form.remove}
      onRevert={form.revert}
    >
      <SourceFields
        draft={form.draft}
        errors={form.errors}
        outlets={useMemo(() => outletChoices(library), [library])}
        sources={useMemo(() => sourceChoices(library), [library])}
        onChange={form.setDraft}
      />
    </RecordForm>
  );
}
