import type { ChoiceSource } from '../options/fields/choice-source';
import { RecordField } from '../options/fields/RecordField';
import { SelectField } from '../options/fields/SelectField';
import { TextField } from '../options/fields/TextField';
import type { DraftSpeaker } from '../../utils/drafts/draft';
import { useStrings } from '../strings';
import { newActor, type KeepFieldName, type WhoField } from './keep-fields';
import { speakerTypeMessages, speakerTypes } from './speaker-types';

interface WhoPartProps {
  who: WhoField;
  /** What the article tells of them. */
  speaker: DraftSpeaker;
  people: ChoiceSource;
  errorAt: (name: KeepFieldName) => string | undefined;
  onChange: (who: WhoField) => void;
}

/** Whose words they are: somebody of the dataset, or a new person or body with country and office. */
export function WhoPart({ who, speaker, people, errorAt, onChange }: WhoPartProps) {
  const { t } = useStrings();
  const { printed } = speaker;
  if (who.kind === 'known') {
    return (
      <div class="part" data-field="who">
        <RecordField
          label={t('optionsPositionActor')}
          required
          hint={printed === '' ? undefined : t('keepPrinted', printed)}
          value={who.actor}
          choices={people}
          error={errorAt('who')}
          onChange={(actor) => onChange({ kind: 'known', actor })}
        />
        <button
          type="button"
          class="sp-link beside"
          onClick={() => onChange(newActor(speaker, speaker.name ?? printed))}
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
        error={errorAt('who')}
        onInput={(name) => onChange({ ...who, name })}
      />
      <SelectField
        label={t('optionsActorType')}
        value={who.type}
        options={speakerTypes.map((value) => ({ value, label: t(speakerTypeMessages[value]) }))}
        onChange={(type) => onChange({ ...who, type })}
      />
      <div data-field="country">
        <TextField
          label={t('optionsActorCountry')}
          hint={t('optionsActorCountryHint')}
          value={who.country}
          error={errorAt('country')}
          onInput={(country) => onChange({ ...who, country: country.toUpperCase() })}
        />
      </div>
      {who.type === 'person' && (
        <TextField
          label={t('keepNewActorOffice')}
          value={who.office}
          onInput={(office) => onChange({ ...who, office })}
        />
      )}
      <button
        type="button"
        class="sp-link field-wide beside"
        onClick={() => onChange({ kind: 'known', actor: undefined })}
      >
        {t('keepKnownActor')}
      </button>
    </div>
  );
}
