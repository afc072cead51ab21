import { useMemo } from 'preact/hooks';
import { actorName } from '../../../components/options/library';
import { emptyPosition, PositionFields } from '../../../components/options/forms/PositionFields';
import { RecordForm } from '../../../components/options/forms/RecordForm';
import { useStrings } from '../../../components/strings';
import type { Listed } from '../../../utils/dataset/dataset';
import { hashOf } from '../../../utils/messaging/options-address';
import { actorChoices, outletChoices, sourceChoices, topicChoices } from '../choices';
import { ChangedElsewhere } from '../ChangedElsewhere';
import { useRecordForm } from '../use-record-form';
import type { Workshop } from '../workshop';

/** Adds a position, of one actor from the start where they are known, or changes one. */
export function PositionEditor(props: {
  workshop: Workshop;
  listed?: Listed<'position'>;
  actor?: string;
  onDone: (uid?: string) => void;
}) {
  const { workshop, listed, actor, onDone } = props;
  const { library } = workshop.stored;
  const { t, locale } = useStrings();
  const form = useRecordForm({
    workshop,
    entity: 'position',
    listed,
    empty: useMemo(() => emptyPosition({ actor, reportedOn: workshop.today }), [actor, workshop.today]),
    nameOf: (draft) => draft.target,
    onDone,
  });
  const person = listed?.record.actor ?? actor;
  return (
    <RecordForm
      title={
        listed
          ? `${actorName(library, listed.record.actor)} · ${listed.record.target}`
          : t('optionsAddPosition')
      }
      back={
        person === undefined
          ? { href: hashOf({ section: 'positions' }), label: t('optionsPositions') }
          : { href: hashOf({ section: 'people', actor: person }), label: actorName(library, person) }
      }
      origin={listed?.origin}
      errors={form.errors}
      readOnly={workshop.readOnly}
      busy={form.busy}
      elsewhere={<ChangedElsewhere entity="position" form={form} library={library} />}
      onSave={form.save}
      onCancel={form.cancel}
      onDelete={form.remove}
      onRevert={form.revert}
    >
      <PositionFields
        draft={form.draft}
        errors={form.errors}
        actors={useMemo(() => actorChoices(library), [library])}
        topics={useMemo(() => topicChoices(library, locale), [library, locale])}
        sources={useMemo(() => sourceChoices(library), [library])}
        outlets={useMemo(() => outletChoices(library), [library])}
        onChange={form.setDraft}
      />
    </RecordForm>
  );
}
