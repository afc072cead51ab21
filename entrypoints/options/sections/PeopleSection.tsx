import { useState } from 'preact/hooks';
import { PeopleTable } from '../../../components/options/catalog/PeopleTable';
import { PersonPage } from '../../../components/options/person/PersonPage';
import { positionGroups } from '../../../components/options/catalog/position-groups';
import { useStrings } from '../../../components/strings';
import type { RecordPage } from '../../../utils/dataset/reading/record-reads';
import { hashOf } from '../../../utils/messaging/options-address';
import { actorLinks } from '../actor-links';
import { createCellEdits } from '../cell-edits';
import { ActorEditor } from '../editors/ActorEditor';
import { PositionEditor } from '../editors/PositionEditor';
import { useChoices } from '../use-choices';
import { useRecord } from '../use-record';
import { recordEndings } from '../use-record-form';
import { useTable } from '../use-table';
import type { Workshop } from '../workshop';

/** What stands in place of the table or the person. */
type Form =
  { kind: 'none' } | { kind: 'add' } | { kind: 'edit'; uid: string } | { kind: 'add-position'; uid: string };

const hrefOf = ({ id }: { id: string }) => hashOf({ section: 'people', actor: id });

/** The people and bodies: the table, one of them, or a form. */
export function PeopleSection(workshop: Workshop) {
  const { place, goTo, query, setQuery, readOnly } = workshop;
  const strings = useStrings();
  const [form, setForm] = useState<Form>({ kind: 'none' });
  const uid = place.section === 'people' ? place.actor : undefined;
  const page = useRecord(workshop, 'actor', uid);
  const table = useTable(workshop, 'actor', { query, begin: { by: 'name', descending: false }, hrefOf });
  const close = (to?: string) => {
    setForm({ kind: 'none' });
    goTo({ section: 'people', actor: to });
  };

  if (form.kind === 'add' && uid === undefined) return <ActorEditor workshop={workshop} onDone={close} />;
  if (form.kind === 'edit' && form.uid === uid && page) {
    return <ActorEditor key={uid} workshop={workshop} page={page} onDone={close} />;
  }
  if (form.kind === 'add-position' && form.uid === uid) {
    return <PositionEditor workshop={workshop} actor={uid} onDone={() => close(uid)} />;
  }
  // The record is on its way.
  if (page === undefined) return null;
  if (page) return <Person workshop={workshop} page={page} onForm={setForm} />;
  const editOf = createCellEdits(workshop, 'actor', strings);
  return (
    <PeopleTable
      {...table}
      query={query}
      onQuery={setQuery}
      onAdd={readOnly ? undefined : () => setForm({ kind: 'add' })}
      edits={
        readOnly
          ? undefined
          : {
              name: editOf({
                valueOf: ({ name }) => name,
                change: (record, name) => ({ ...record, name }),
              }),
            }
      }
    />
  );
}

function Person({
  workshop,
  page,
  onForm,
}: {
  workshop: Workshop;
  page: RecordPage<'actor'>;
  onForm: (form: Form) => void;
}) {
  const { goTo, today, readOnly } = workshop;
  const { listed, positions, referred, joined } = page;
  const { record, origin } = listed;
  const strings = useStrings();
  const { remove, revert } = recordEndings(workshop, strings);
  const choices = useChoices(workshop);
  const { merge, split } = actorLinks(workshop, strings);
  return (
    <PersonPage
      actor={record}
      origin={origin}
      groups={positionGroups(positions, referred, strings.locale)}
      joined={joined}
      today={today}
      nameOf={(id) => referred.names[id] ?? referred.outlets[id]?.name ?? id}
      back={hashOf({ section: 'people' })}
      hrefOfPosition={(id) => hashOf({ section: 'positions', record: id })}
      hrefOfActor={(id) => hashOf({ section: 'people', actor: id })}
      edit={
        readOnly
          ? undefined
          : {
              onEdit: () => onForm({ kind: 'edit', uid: record.id }),
              onAddPosition: () => onForm({ kind: 'add-position', uid: record.id }),
              onDelete: async () => {
                if (await remove('actor', record.id, record.name)) goTo({ section: 'people' });
              },
              onRevert:
                origin.kind === 'edited' ? () => void revert('actor', record.id, record.name) : undefined,
              joined: {
                choices: record.type === 'body' ? choices.bodies : choices.actors,
                onMerge: (other) => merge(record.id, other),
                onSplit: (other) => split(record.id, other.uid),
              },
            }
      }
    />
  );
}
