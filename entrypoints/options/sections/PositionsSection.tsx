import { useMemo, useState } from 'preact/hooks';
import { actorName } from '../../../components/options/library';
import { matchesQuery } from '../../../components/options/match-query';
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
  const rows = useMemo(
    () =>
      [...library.position.values()].map((listed) => ({
        actor: actorName(library, listed.record.actor),
        line: positionLine(library, listed, locale),
      })),
    [library, locale],
  );
  const found = useMemo(
    () =>
      rows.filter(({ actor, line }) =>
        matchesQuery([actor, line.topic.label, line.target, line.summary, line.quote].join('\n'), query),
      ),
    [rows, query],
  );
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
      total={rows.length}
      query={query}
      onQuery={setQuery}
      hrefOf={(id) => hashOf({ section: 'positions', record: id })}
      onAdd={readOnly ? undefined : () => setAdding(true)}
    />
  );
}
