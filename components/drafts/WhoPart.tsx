import type { ChoiceSource } from '../options/fields/choice-source';
import { RecordField } from '../options/fields/RecordField';
import { SelectField } from '../options/fields/SelectField';
import { TextField } from '../options/fields/TextField';
import { useStrings } from '../strings';
import type { WhoField } from './keep-fields';

interface WhoPartProps {
  who: WhoField;
  /** As the article prints them. */
  printed: string;
  people: ChoiceSource;
  error: string | undefined;
  onChange: (who: WhoField) => void;
}

/** Whose words they are: somebody of the dataset, or somebody new with name and office. */
export function WhoPart({ who, printed, people, error, onChange }: WhoPartProps) {
  const { t } = useStrings();
  if (who.kind === 'known') {
    return (
      <div class="part" data-field="who">
        <RecordField
          label={t('optionsPositionActor')}
          required
          hint={printed === '' ? undefined : t('keepPrinted', printed)}
          value={who.actor}
          choices={people}
          error={error}
          onChange={(actor) => onChange({ kind: 'known', actor })}
        />
        <button
          type="button"
          class="sp-link beside"
          onClick={() => onChange({ kind: 'new', name: printed, type: 'person', office: '' })}
        >
          {t('keepNewActor')}
        </button>
      </div>
    );
  }
  return (
    <div class="part new" data-field="who">
      <TextField
        label={t('keepNewActorName')}
        required
        value={who.name}
        error={error}
        onInput={(name) => onChange({ ...who, name })}
      />
      <SelectField
        label={t('optionsActorType')}
        value={who.type}
        options={[
          { value: 'person', label: t('optionsTypePerson') },
          { value: 'body', label: t('optionsTypeBody') },
        ]}
        onChange={(type) => onChange({ ...who, type })}
      />
      {who.type === 'person' && (
        <TextField
          label={t('keepNewActorOffice')}
          wide
          value={who.office}
          onInput={(office) => onChange({ ...who, office })}
        />
      )}
      <button
        type="button"
        class="sp-link field-wide"
        onClick={() => onChange({ kind: 'known', actor: undefined })}
      >
        {t('keepKnownActor')}
      </button>
    </div>
  );
}
