import type { Contested } from '../../../utils/dataset/reading/contested-fields';
import type { Entity } from '../../../utils/dataset/records/records';
import { useStrings } from '../../strings';
import { fieldLabel } from '../field-labels';
import { valueWords } from '../value-words';
import './contested-fields.css';

export interface ContestedFieldsProps {
  entity: Entity;
  fields: readonly Contested[];
  /** What stands over each of the two values. */
  heads: { mine: string; theirs: string };
  /** A record's name for its uid, and any other text as it is. */
  nameOf: (uid: string) => string;
  /** Undefined where nothing can be changed. */
  onChoose?: (field: Contested, side: 'mine' | 'theirs') => void;
}

/** Fields that two sides made something else of, each with both values and the choice between them. */
export function ContestedFields({ entity, fields, heads, nameOf, onChoose }: ContestedFieldsProps) {
  const strings = useStrings();
  const { t } = strings;
  const choices = { mine: t('optionsKeepMine'), theirs: t('optionsTakeTheirs') };
  return (
    <ul class="contested">
      {fields.map((each) => {
        const label = fieldLabel(entity, each.field, strings);
        return (
          <li key={each.field}>
            <strong class="contested-field">{label}</strong>
            {(['mine', 'theirs'] as const).map((side) => (
              <div key={side} class="contested-side">
                <span class="muted">{heads[side]}</span>
                <Value lines={valueWords(each.field, each[side], { nameOf, strings })} />
                <button
                  type="button"
                  class="sp-button small"
                  disabled={!onChoose}
                  aria-label={t('optionsFeedWayOf', choices[side], label)}
                  onClick={() => onChoose?.(each, side)}
                >
                  {choices[side]}
                </button>
              </div>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function Value({ lines }: { lines: readonly string[] }) {
  const { t } = useStrings();
  if (lines.length === 0) return <p class="contested-value muted">{t('optionsValueEmpty')}</p>;
  return (
    <p class="contested-value" dir="auto">
      {lines.map((line, index) => (
        <span key={index}>{line}</span>
      ))}
    </p>
  );
}
