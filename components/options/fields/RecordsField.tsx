import type { Uid } from '../../../utils/actors/actor';
import { useStrings } from '../../strings';
import type { FieldProps } from './FieldFrame';
import { useChosen, type ChoiceSource } from './choice-source';
import { RecordField } from './RecordField';

export interface RecordsFieldProps extends FieldProps {
  values: readonly Uid[];
  choices: ChoiceSource;
  /** Not offered, beside those chosen already. */
  without?: readonly Uid[];
  onChange: (values: Uid[]) => void;
}

/** Several records in an order; a new one goes to the end. */
export function RecordsField({ values, choices, without = [], onChange, ...frame }: RecordsFieldProps) {
  const { t } = useStrings();
  const known = useChosen(choices, values);
  const nameOf = (uid: Uid) => known?.get(uid)?.name ?? uid;
  return (
    <div class={frame.wide ? 'records field-wide' : 'records'}>
      <RecordField
        {...frame}
        value={undefined}
        choices={choices}
        without={[...values, ...without]}
        onChange={(added) => added !== undefined && onChange([...values, added])}
      />
      {values.length > 0 && (
        <ul class="chips" aria-label={frame.label}>
          {values.map((uid) => (
            <li key={uid}>
              <bdi>{nameOf(uid)}</bdi>
              <button
                type="button"
                disabled={frame.disabled}
                aria-label={t('optionsTakeOut', nameOf(uid))}
                onClick={() => onChange(values.filter((other) => other !== uid))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
