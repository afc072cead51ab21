import { ContestedFields } from '../../components/options/history/ContestedFields';
import { useStrings } from '../../components/strings';
import type { Entity } from '../../utils/dataset/records/records';
import { textsIn } from './texts-in';
import { useNamesOf } from './use-names-of';
import type { RecordFormControl } from './use-record-form';
import type { Workshop } from './workshop';

/** What another page made of the record that stands in this form; both values of each field that both changed. */
export function ChangedElsewhere({
  entity,
  form,
  workshop,
}: {
  entity: Entity;
  form: Pick<RecordFormControl<Entity>, 'elsewhere' | 'choose'>;
  workshop: Workshop;
}) {
  const { t } = useStrings();
  const { elsewhere, choose } = form;
  const nameOf = useNamesOf(workshop, elsewhere?.kind === 'changed' ? textsIn(elsewhere.contested) : []);
  if (elsewhere === null) return null;
  return (
    <div class="notice elsewhere" role="status">
      <p>{t(wordsOf(elsewhere))}</p>
      {elsewhere.kind === 'changed' && elsewhere.contested.length > 0 && (
        <ContestedFields
          entity={entity}
          fields={elsewhere.contested}
          heads={{ mine: t('optionsHereHead'), theirs: t('optionsElsewhereHead') }}
          nameOf={nameOf}
          onChoose={choose}
        />
      )}
    </div>
  );
}

function wordsOf(elsewhere: NonNullable<RecordFormControl<Entity>['elsewhere']>) {
  if (elsewhere.kind === 'deleted') return 'optionsElsewhereDeleted';
  return elsewhere.contested.length > 0 ? 'optionsElsewhereContested' : 'optionsElsewhereChanged';
}
