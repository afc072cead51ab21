import { useMemo, useState } from 'preact/hooks';
import { createSearch } from '../../../components/options/match-query';
import { peopleRows, personText } from '../../../components/options/people-rows';
import { PeopleList } from '../../../components/options/PeopleList';
import { PersonPage } from '../../../components/options/PersonPage';
import { actorName, outletName } from '../../../components/options/library';
import { positionGroups } from '../../../components/options/position-groups';
import { useStrings } from '../../../components/strings';
import { hashOf } from '../../../utils/messaging/options-address';
import { ActorEditor } from '../editors/ActorEditor';
import { PositionEditor } from '../editors/PositionEditor';
import { recordEndings } from '../use-record-form';
import type { Workshop } from '../workshop';

/** What stands in place of the list or the person. */
type Form =
  { kind: 'none' } | { kind: 'add' } | { kind: 'edit'; uid: string } | { kind: 'add-position'; uid: string };

/** The people and bodies: the list, one of them, or a form. */
export function PeopleSection(workshop: Workshop) {
  const { stored, place, goTo, query, setQuery, today, readOnly } = workshop;
  const { library } = stored;
  const strings = useStrings();
  const { locale } = strings;
  const [form, setForm] = useState<Form>({ kind: 'none' });
  const search = useMemo(
    () => createSearch(peopleRows(library, { today, locale }), ({ id }) => personText(library, id)),
    [library, today, locale],
  );
  const rows = useMemo(() => search(query), [search, query]);
  const uid = place.section === 'people' ? place.actor : undefined;
  const listed = uid === undefined ? undefined : library.actor.get(uid);
  const close = (to?: string) => {
    setForm({ kind: 'none' });
    goTo({ section: 'people', actor: to });
  };

  if (form.kind === 'add' && uid === undefined) return <ActorEditor workshop={workshop} onDone={close} />;
  if (form.kind === 'edit' && form.uid === uid && listed) {
    return <ActorEditor key={uid} workshop={workshop} listed={listed} onDone={close} />;
  }
  if (form.kind === 'add-position' && form.uid === uid) {
    return <PositionEditor workshop={workshop} actor={uid} onDone={() => close(uid)} />;
  }
  if (!listed) {
    return (
      <PeopleList
        rows={rows}
        total={library.actor.size}
        query={query}
        onQuery={setQuery}
        hrefOf={(id) => hashOf({ section: 'people', actor: id })}
        onAdd={readOnly ? undefined : () => setForm({ kind: 'add' })}
      />
    );
  }
  const { record, origin } = listed;
  const { remove, revert } = recordEndings(workshop, strings);
  return (
    <PersonPage
      actor={record}
      origin={origin}
      groups={positionGroups(library, record.id, locale)}
      today={today}
      nameOf={(id) => (library.outlet.has(id) ? outletName(library, id) : actorName(library, id))}
      back={hashOf({ section: 'people' })}
      hrefOfPosition={(id) => hashOf({ section: 'positions', record: id })}
      hrefOfActor={(id) => hashOf({ section: 'people', actor: id })}
      edit={
        readOnly
          ? undefined
          : {
              onEdit: () => setForm({ kind: 'edit', uid: record.id }),
              onAddPosition: () => setForm({ kind: 'add-position', uid: record.id }),
              onDelete: async () => {
                if (await remove('actor', record.id, record.name)) goTo({ section: 'people' });
              },
              onRevert:
                origin.kind === 'edited' ? () => void revert('actor', record.id, record.name) : undefined,
            }
      }
    />
  );
}
