import { ContestedFields } from '../../components/options/ContestedFields';
import { nameInLibrary, type Library } from '../../components/options/library';
import { useStrings } from '../../components/strings';
import type { Entity } from '../../utils/dataset/records';
import type { RecordFormControl } from './use-record-form';

/** What another page made of the record that stands in this form; both values of each field that both changed. */
export function ChangedElsewhere({
  entity,
  form,
  library,
}: {
  entity: Entity;
  form: Pick<RecordFormControl<Entity>, 'elsewhere' | 'choose'>;
  library: Library;
}) {
  const { t, locale } = useStrings();
  const { elsewhere, choose } = form;
  if (elsewhere === null) return null;
  return (
    <div class="notice elsewhere" role="status">
      <p>{t(wordsOf(elsewhere))}</p>
      {elsewhere.kind === 'changed' && elsewhere.contested.length > 0 && (
        <ContestedFields
          entity={entity}
          fields={elsewhere.contested}
          heads={{ mine: t('optionsHereHead'), theirs: t('optionsElsewhereHead') }}
          nameOf={(uid) => nameInLibrary(library, uid, locale)}
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
