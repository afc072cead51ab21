import { useState } from 'preact/hooks';
import { TopicsTable } from '../../../components/options/catalog/TopicsTable';
import { useStrings } from '../../../components/strings';
import type { Topic } from '../../../utils/actors/topic';
import { hashOf } from '../../../utils/messaging/options-address';
import { createCellEdits } from '../cell-edits';
import { TopicEditor } from '../editors/TopicEditor';
import { useRecord } from '../use-record';
import { useTable } from '../use-table';
import type { Workshop } from '../workshop';

const hrefOf = ({ id }: { id: string }) => hashOf({ section: 'topics', record: id });

/** Every topic, or the form of one. */
export function TopicsSection(workshop: Workshop) {
  const { place, goTo, query, setQuery, readOnly } = workshop;
  const strings = useStrings();
  const [isAdding, setAdding] = useState(false);
  const uid = place.section === 'topics' ? place.record : undefined;
  const page = useRecord(workshop, 'topic', uid);
  const table = useTable(workshop, 'topic', { query, begin: { by: 'label', descending: false }, hrefOf });
  const close = () => {
    setAdding(false);
    goTo({ section: 'topics' });
  };
  if (page === undefined) return null;
  if (page) return <TopicEditor key={uid} workshop={workshop} page={page} onDone={close} />;
  if (isAdding) return <TopicEditor workshop={workshop} onDone={close} />;
  const editOf = createCellEdits(workshop, 'topic', strings);
  return (
    <TopicsTable
      {...table}
      query={query}
      onQuery={setQuery}
      onAdd={readOnly ? undefined : () => setAdding(true)}
      edits={
        readOnly
          ? undefined
          : {
              label: editOf({
                valueOf: ({ label }) => label,
                change: (record, label) => withLabel(record, label, strings.locale),
              }),
            }
      }
    />
  );
}

/** Changes the label that the table shows: in the language of the interface where there is one, else in English. */
function withLabel(topic: Topic, label: string, locale: string): Topic {
  const { language } = new Intl.Locale(locale);
  const shown = [locale, language].find((lang) => topic.label[lang] !== undefined) ?? 'en';
  return { ...topic, label: { ...topic.label, [shown]: label } };
}
