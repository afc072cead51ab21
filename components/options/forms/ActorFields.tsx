import type { Actor } from '../../../utils/actors/actor';
import type { Draft } from '../../../utils/dataset/records/records';
import { bodySubtypes } from '../field-words';
import { CheckField } from '../fields/CheckField';
import type { ChoiceSource } from '../fields/choice-source';
import { RecordField } from '../fields/RecordField';
import { SelectField } from '../fields/SelectField';
import { TextField } from '../fields/TextField';
import { WordsField } from '../fields/WordsField';
import type { MessageKey } from '../../strings';
import { useStrings } from '../../strings';
import { AliasFields } from './AliasFields';
import type { FieldErrors } from './field-errors';
import { FormPart } from './FormPart';
import { NoteField } from './NoteField';
import { RowsPart } from './RowsPart';

type ActorDraft = Draft<'actor'>;

export interface ActorFieldsProps {
  draft: ActorDraft;
  errors: FieldErrors;
  bodies: ChoiceSource;
  outlets: ChoiceSource;
  onChange: (draft: ActorDraft) => void;
}

const subtypes: readonly { value: string; label: MessageKey }[] = [
  { value: '', label: 'optionsSubtypeNone' },
  ...Object.entries(bodySubtypes).map(([value, label]) => ({ value, label })),
];

/** A person or body that is to be written. */
export function emptyActor(): ActorDraft {
  return {
    type: 'person',
    name: '',
    matchOnPage: true,
    aliases: [{ text: '', lang: 'en', kind: 'full', caseSensitive: true, ambiguity: 'none' }],
    memberships: [],
  };
}

/** The fields of a person or body: who it is, the names it is written with, and the offices held. */
export function ActorFields({ draft, errors, bodies, outlets, onChange }: ActorFieldsProps) {
  const { t } = useStrings();
  const set = (change: Partial<Actor>) => onChange({ ...draft, ...change });
  const isBody = draft.type === 'body';
  return (
    <>
      <FormPart title={t('optionsActorWho')}>
        <TextField
          label={t('optionsActorName')}
          required
          value={draft.name}
          error={errors.at('name')}
          onInput={(name) => set({ name })}
        />
        <SelectField
          label={t('optionsActorType')}
          value={draft.type}
          error={errors.at('type')}
          options={[
            { value: 'person', label: t('optionsTypePerson') },
            { value: 'body', label: t('optionsTypeBody') },
          ]}
          onChange={(type) => set({ type })}
        />
        <TextField
          label={t('optionsActorFullName')}
          value={draft.fullName ?? ''}
          error={errors.at('fullName')}
          onInput={(fullName) => set({ fullName })}
        />
        <TextField
          label={t('optionsActorCountry')}
          hint={t('optionsActorCountryHint')}
          value={draft.country ?? ''}
          error={errors.at('country')}
          onInput={(country) => set({ country: country.toUpperCase() })}
        />
        {isBody && (
          <>
            <SelectField
              label={t('optionsActorSubtype')}
              value={draft.subtype ?? ''}
              error={errors.at('subtype')}
              options={subtypes.map(({ value, label }) => ({ value, label: t(label) }))}
              onChange={(subtype) => set({ subtype })}
            />
            <RecordField
              label={t('optionsActorParent')}
              hint={t('optionsActorParentHint')}
              value={draft.parent}
              choices={bodies}
              error={errors.at('parent')}
              onChange={(parent) => set({ parent })}
            />
          </>
        )}
        <CheckField
          label={t('optionsActorMatch')}
          hint={t('optionsActorMatchHint')}
          checked={draft.matchOnPage}
          onChange={(matchOnPage) => set({ matchOnPage })}
        />
        {!isBody && (
          <CheckField
            label={t('optionsActorPolitician')}
            hint={t('optionsActorPoliticianHint')}
            checked={draft.politician ?? true}
            onChange={(politician) => set({ politician })}
          />
        )}
      </FormPart>

      <RowsPart
        title={t('optionsAliases')}
        intro={t('optionsAliasesIntro')}
        rows={draft.aliases}
        onChange={(aliases) => set({ aliases })}
        rowLabel={(alias, index) => alias.text || t('optionsAliasNumber', String(index + 1))}
        emptyRow={{ text: '', lang: 'en', kind: 'surname', caseSensitive: true, ambiguity: 'none' }}
        addLabel={t('optionsAliasAdd')}
        renderRow={(alias, change, index) => (
          <AliasFields
            alias={alias}
            at={`aliases[${index}]`}
            errors={errors}
            outlets={outlets}
            onChange={change}
          />
        )}
      />

      <RowsPart
        title={t('optionsOffices')}
        intro={t('optionsOfficesIntro')}
        rows={draft.memberships}
        onChange={(memberships) => set({ memberships })}
        rowLabel={(office, index) => office.role || t('optionsOfficeNumber', String(index + 1))}
        emptyRow={{ role: '' }}
        addLabel={t('optionsOfficeAdd')}
        renderRow={(office, change, index) => (
          <>
            <TextField
              label={t('optionsOfficeRole')}
              required
              wide
              value={office.role}
              error={errors.at(`memberships[${index}].role`)}
              onInput={(role) => change({ role })}
            />
            <RecordField
              label={t('optionsOfficeBody')}
              value={office.org}
              choices={bodies}
              error={errors.at(`memberships[${index}].org`)}
              onChange={(org) => change({ org })}
            />
            <RecordField
              label={t('optionsOfficeParty')}
              value={office.onBehalfOf}
              choices={bodies}
              error={errors.at(`memberships[${index}].onBehalfOf`)}
              onChange={(onBehalfOf) => change({ onBehalfOf })}
            />
            <TextField
              label={t('optionsFrom')}
              placeholder="2024-07-05"
              value={office.from ?? ''}
              error={errors.at(`memberships[${index}].from`)}
              onInput={(from) => change({ from })}
            />
            <TextField
              label={t('optionsTo')}
              placeholder={t('optionsToOpen')}
              value={office.to ?? ''}
              error={errors.at(`memberships[${index}].to`)}
              onInput={(to) => change({ to })}
            />
          </>
        )}
      />

      <FormPart title={t('optionsMore')}>
        <WordsField
          label={t('optionsActorSameAs')}
          hint={t('optionsActorSameAsHint')}
          wide
          words={draft.sameAs ?? []}
          error={errors.at('sameAs')}
          onChange={(sameAs) => set({ sameAs: sameAs.length === 0 ? undefined : sameAs })}
        />
        <NoteField note={draft.note} error={errors.at('note')} onChange={(note) => set({ note })} />
      </FormPart>
    </>
  );
}
