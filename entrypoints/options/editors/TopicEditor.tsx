import { useMemo } from 'preact/hooks';
import { RecordForm } from '../../../components/options/forms/RecordForm';
import { TopicFields } from '../../../components/options/forms/TopicFields';
import { topicLabel } from '../../../components/options/library';
import { useStrings } from '../../../components/strings';
import type { Listed } from '../../../utils/dataset/dataset';
import { hashOf } from '../../../utils/messaging/options-address';
import { topicChoices } from '../choices';
import { ChangedElsewhere } from '../ChangedElsewhere';
import { useRecordForm } from '../use-record-form';
import type { Workshop } from '../workshop';

/** Adds a topic or changes one. */
export function TopicEditor(props: { workshop: Workshop; listed?: Listed<'topic'>; onDone: () => void }) {
  const { workshop, listed, onDone } = props;
  const { library } = workshop.stored;
  const { t, locale } = useStrings();
  const form = useRecordForm({
    workshop,
    entity: 'topic',
    listed,
    empty: useMemo(() => ({ label: { en: '' } }), []),
    nameOf: (draft) => draft.label['en'] ?? '',
    onDone,
  });
  return (
    <RecordForm
      title={listed ? topicLabel(library, listed.record.id, locale) : t('optionsAddTopic')}
      back={{ href: hashOf({ section: 'topics' }), label: t('optionsTopics') }}
      origin={listed?.origin}
      errors={form.errors}
      readOnly={workshop.readOnly}
      busy={form.busy}
      elsewhere={<ChangedElsewhere entity="topic" form={form} library={library} />}
      onSave={form.save}
      onCancel={form.cancel}
      onDelete={form.remove}
      onRevert={form.revert}
    >
      <TopicFields
        draft={form.draft}
        errors={form.errors}
        topics={useMemo(() => topicChoices(library, locale), [library, locale])}
        onChange={form.setDraft}
      />
    </RecordForm>
  );
}
