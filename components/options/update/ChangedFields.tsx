import type { ChangedField } from '../../../utils/dataset/staging/staged';
import type { Entity } from '../../../utils/dataset/records/records';
import { useStrings } from '../../strings';
import { fieldLabel } from '../field-labels';
import { valueInWords } from './change-words';

/** Each changed field with its old value struck through beside the new one. */
export function ChangedFields({
  entity,
  fields,
}: {
  entity: Entity | 'edit';
  fields: readonly ChangedField[];
}) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <>
      {fields.map(({ field, before, after }) => (
        <span key={field} class="diff-field">
          <span class="muted">{entity === 'edit' ? field : fieldLabel(entity, field, strings)}</span>{' '}
          {before !== undefined && (
            <>
              <del>
                <span class="sp-only-read">{t('optionsBefore')} </span>
                <bdi>{valueInWords(before, field, strings)}</bdi>
              </del>{' '}
            </>
          )}
          {(after !== undefined || before !== undefined) && (
            <ins>
              <span class="sp-only-read">{t('optionsAfter')} </span>
              <bdi>{valueInWords(after, field, strings)}</bdi>
            </ins>
          )}
        </span>
      ))}
    </>
  );
}
