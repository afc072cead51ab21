import { useMemo, useState } from 'preact/hooks';
import { actorName, topicLabel } from '../../../components/options/library';
import { createSearch } from '../../../components/options/match-query';
import { positionLine } from '../../../components/options/position-line';
import { PositionsList } from '../../../components/options/PositionsList';
import { useStrings } from '../../../components/strings';
import { hashOf } from '../../../utils/messaging/options-address';
import { PositionEditor } from '../editors/PositionEditor';
import type { Workshop } from '../workshop';

/** Every position, or the form of one. */
export function PositionsSection(workshop: Workshop) {
  const { stored, place, goTo, query, setQuery, readOnly } = workshop;
  const { library } = stored;
  const { locale } = useStrings();
  const [isAdding, setAdding] = useState(false);
  const search = useMemo(
    () =>
      createSearch([...library.position.values()], ({ record }) =>
        [
          actorName(library, record.actor),
          topicLabel(library, record.topic, locale),
          record.target,
          record.summary,
          record.quote,
        ].join('\n'),
      ),
    [library, locale],
  );
  const found = useMemo(() => search(query), [search, query]);
  const uid = place.section === 'positions' ? place.record : undefined;
  const listed = uid === undefined ? undefined : library.position.get(uid);
  if (listed) {
    const toPerson = () => goTo({ section: 'people', actor: listed.record.actor });
    return <PositionEditor key={uid} workshop={workshop} listed={listed} onDone={toPerson} />;
  }
  if (isAdding) return <PositionEditor workshop={workshop} onDone={() => setAdding(false)} />;
  return (
    <PositionsList
      rows={found}
      total={library.position.size}
      lineOf={(each) => positionLine(library, each, locale)}
      actorOf={({ record }) => actorName(library, record.actor)}
      query={query}
      onQuery={setQuery}
      hrefOf={(id) => hashOf({ section: 'positions', record: id })}
      onAdd={readOnly ? undefined : () => setAdding(true)}
    />
  );
}
