import { groupBy } from '../../../components/options/group-by';
import { useMemo, useState } from 'preact/hooks';
import { topicLabel } from '../../../components/options/library';
import { matchesQuery } from '../../../components/options/match-query';
import { TopicsList } from '../../../components/options/TopicsList';
import { useStrings } from '../../../components/strings';
import { hashOf } from '../../../utils/messaging/options-address';
import { TopicEditor } from '../editors/TopicEditor';
import type { Workshop } from '../workshop';

/** Every topic, or the form of one. */
export function TopicsSection(workshop: Workshop) {
  const { stored, place, goTo, query, setQuery, readOnly } = workshop;
  const { library } = stored;
  const { locale } = useStrings();
  const [isAdding, setAdding] = useState(false);
  const rows = useMemo(() => {
    const held = groupBy(library.position.values(), ({ record }) => record.topic);
    return [...library.topic.values()]
      .filter(({ record }) =>
        matchesQuery(
          [...Object.values(record.label), ...Object.values(record.keywords ?? {}).flat()].join('\n'),
          query,
        ),
      )
      .map(({ record, origin }) => ({
        id: record.id,
        label: topicLabel(library, record.id, locale),
        languages: Object.keys(record.label),
        positionCount: held.get(record.id)?.length ?? 0,
        origin,
      }))
      .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  }, [library, query, locale]);
  const uid = place.section === 'topics' ? place.record : undefined;
  const listed = uid === undefined ? undefined : library.topic.get(uid);
  const close = () => {
    setAdding(false);
    goTo({ section: 'topics' });
  };
  if (listed) return <TopicEditor key={uid} workshop={workshop} listed={listed} onDone={close} />;
  if (isAdding) return <TopicEditor workshop={workshop} onDone={close} />;
  return (
    <TopicsList
      rows={rows}
      total={library.topic.size}
      query={query}
      onQuery={setQuery}
      hrefOf={(id) => hashOf({ section: 'topics', record: id })}
      onAdd={readOnly ? undefined : () => setAdding(true)}
    />
  );
}
