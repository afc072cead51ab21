import type { Alias, AliasKind, GrammaticalCase } from '../../../utils/actors/actor';
import type { MessageKey, Strings } from '../../strings';
import { useStrings } from '../../strings';
import { CheckField } from '../fields/CheckField';
import type { ChoiceSource } from '../fields/choice-source';
import { RecordField } from '../fields/RecordField';
import { SelectField } from '../fields/SelectField';
import { TextField } from '../fields/TextField';
import { WordsField } from '../fields/WordsField';
import type { FieldErrors } from './field-errors';
import { commonLanguages } from './languages';

export const aliasKinds: Record<AliasKind, MessageKey> = {
  full: 'optionsAliasFull',
  surname: 'optionsAliasSurname',
  title: 'optionsAliasTitle',
  descriptor: 'optionsAliasDescriptor',
  metonym: 'optionsAliasMetonym',
  acronym: 'optionsAliasAcronym',
  misspelling: 'optionsAliasMisspelling',
};

export const ambiguities: Record<Alias['ambiguity'], MessageKey> = {
  none: 'optionsAmbiguityNone',
  low: 'optionsAmbiguityLow',
  high: 'optionsAmbiguityHigh',
};

export const grammaticalCases: Record<GrammaticalCase, MessageKey> = {
  gen: 'optionsCaseGen',
  dat: 'optionsCaseDat',
  acc: 'optionsCaseAcc',
  ins: 'optionsCaseIns',
  loc: 'optionsCaseLoc',
  voc: 'optionsCaseVoc',
};

export interface AliasFieldsProps {
  alias: Alias;
  /** Its path in the record. */
  at: string;
  errors: FieldErrors;
  outlets: ChoiceSource;
  onChange: (change: Partial<Alias>) => void;
}

/** One way to write an actor's name, with what decides when it counts. */
export function AliasFields({ alias, at, errors, outlets, onChange }: AliasFieldsProps) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <>
      <TextField
        label={t('optionsAliasText')}
        required
        lang={alias.lang}
        value={alias.text}
        error={errors.at(`${at}.text`)}
        onInput={(text) => onChange({ text })}
      />
      <SelectField
        label={t('optionsAliasKind')}
        value={alias.kind}
        error={errors.at(`${at}.kind`)}
        options={optionsOf(aliasKinds, t)}
        onChange={(kind) => onChange({ kind })}
      />
      <TextField
        label={t('optionsLanguage')}
        required
        suggestions={commonLanguages}
        value={alias.lang}
        error={errors.at(`${at}.lang`)}
        onInput={(lang) => onChange({ lang })}
      />
      <SelectField
        label={t('optionsAliasAmbiguity')}
        value={alias.ambiguity}
        error={errors.at(`${at}.ambiguity`)}
        options={optionsOf(ambiguities, t)}
        onChange={(ambiguity) => onChange({ ambiguity })}
      />
      <details class="field-wide">
        <summary>
          {t('optionsAliasMore')} <span class="muted">{summaryOf(alias, strings)}</span>
        </summary>
        <div class="fields">
          <CheckField
            label={t('optionsAliasCaseSensitive')}
            checked={alias.caseSensitive}
            onChange={(caseSensitive) => onChange({ caseSensitive })}
          />
          <RecordField
            label={t('optionsAliasScope')}
            hint={t('optionsAliasScopeNone')}
            value={alias.scope?.replace(/^outlet:/, '')}
            choices={outlets}
            error={errors.at(`${at}.scope`)}
            onChange={(outlet) => onChange({ scope: outlet === undefined ? undefined : `outlet:${outlet}` })}
          />
          <TextField
            label={t('optionsAliasValidFrom')}
            placeholder="2024-07-05"
            value={alias.validFrom ?? ''}
            error={errors.at(`${at}.validFrom`)}
            onInput={(validFrom) => onChange({ validFrom })}
          />
          <TextField
            label={t('optionsAliasValidTo')}
            placeholder={t('optionsToOpen')}
            value={alias.validTo ?? ''}
            error={errors.at(`${at}.validTo`)}
            onInput={(validTo) => onChange({ validTo })}
          />
          {keysOf(grammaticalCases).map((name) => (
            <WordsField
              key={name}
              label={t(grammaticalCases[name])}
              lang={alias.lang}
              words={alias.forms?.[name] ?? []}
              error={errors.at(`${at}.forms.${name}`)}
              onChange={(forms) => onChange({ forms: withForms(alias.forms, name, forms) })}
            />
          ))}
          <TextField
            label={t('optionsNote')}
            wide
            value={alias.note ?? ''}
            error={errors.at(`${at}.note`)}
            onInput={(note) => onChange({ note })}
          />
        </div>
      </details>
    </>
  );
}

function withForms(
  forms: Alias['forms'],
  name: GrammaticalCase,
  words: string[],
): Partial<Record<GrammaticalCase, string[]>> {
  const { [name]: _, ...others } = forms ?? {};
  return words.length === 0 ? others : { ...others, [name]: words };
}

function summaryOf(alias: Alias, { t, plural }: Strings): string {
  const formCount = Object.values(alias.forms ?? {}).flat().length;
  const parts = [
    formCount > 0 && plural('optionsAliasForms', formCount),
    alias.scope !== undefined && t('optionsAliasScoped'),
    (alias.validFrom ?? alias.validTo) !== undefined && `${alias.validFrom ?? '…'} – ${alias.validTo ?? '…'}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

function optionsOf<Value extends string>(
  labels: Record<Value, MessageKey>,
  t: (key: MessageKey) => string,
): { value: Value; label: string }[] {
  return keysOf(labels).map((value) => ({ value, label: t(labels[value]) }));
}

function keysOf<Key extends string>(record: Record<Key, unknown>): Key[] {
  return Object.keys(record) as Key[];
}
