import { useMemo } from 'preact/hooks';
import { RecordForm } from '../../../components/options/forms/RecordForm';
import { TopicFields } from '../../../components/options/forms/TopicFields';
import { topicLabel } from '../../../utils/actors/topic-label';
import { useStrings } from '../../../components/strings';
import type { RecordPage } from '../../../utils/dataset/reading/record-reads';
import { hashOf } from '../../../utils/messaging/options-address';
import { ChangedElsewhere } from '../ChangedElsewhere';
import { useChoices } from '../use-choices';
import { useRecordForm } from '../use-record-form';
import type { Workshop } from '../workshop';

/** Adds a topic or changes one. */
export function TopicEditor(props: { workshop: Workshop; page?: RecordPage<'topic'>; onDone: () => void }) {
  const { workshop, page, onDone } = props;
  const listed = page?.listed;
  const choices = useChoices(workshop);
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
      title={listed ? topicLabel(listed.record, locale) : t('optionsAddTopic')}
      back={{ href: hashOf({ section: 'topics' }), label: t('optionsTopics') }}
      origin={listed?.origin}
      errors={form.errors}
      readOnly={workshop.readOnly}
      busy={form.busy}
      elsewhere={<ChangedElsewhere entity="topic" form={form} workshop={workshop} />}
      onSave={form.save}
      onCancel={form.cancel}
      onDelete={form.remove}
      onRevert={form.revert}
    >
      <TopicFields draft={form.draft} errors={form.errors} topics={choices.topics} onChange={form.setDraft} />
    </RecordForm>
  );
}
