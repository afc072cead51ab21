import type { Outlet } from '../../../utils/actors/source';
import type { Draft } from '../../../utils/dataset/records/records';
import { useStrings } from '../../strings';
import { TextField } from '../fields/TextField';
import { WordsField } from '../fields/WordsField';
import type { FieldErrors } from './field-errors';
import { FormPart } from './FormPart';

type OutletDraft = Draft<'outlet'>;

export interface OutletFieldsProps {
  draft: OutletDraft;
  errors: FieldErrors;
  onChange: (draft: OutletDraft) => void;
}

/** An outlet that is to be written. */
export function emptyOutlet(): OutletDraft {
  return { name: '', domains: [] };
}

/** The fields of an outlet: its name and the domains its pages stand on. */
export function OutletFields({ draft, errors, onChange }: OutletFieldsProps) {
  const { t } = useStrings();
  const set = (change: Partial<Outlet>) => onChange({ ...draft, ...change });
  return (
    <FormPart title={t('optionsOutlet')}>
      <TextField
        label={t('optionsOutletName')}
        required
        value={draft.name}
        error={errors.at('name')}
        onInput={(name) => set({ name })}
      />
      <TextField
        label={t('optionsOutletFullName')}
        value={draft.fullName ?? ''}
        error={errors.at('fullName')}
        onInput={(fullName) => set({ fullName })}
      />
      <WordsField
        label={t('optionsOutletDomains')}
        hint={t('optionsOutletDomainsHint')}
        wide
        placeholder="example.org"
        words={draft.domains}
        error={errors.at('domains')}
        onChange={(domains) => set({ domains: domains.map((domain) => domain.toLowerCase()) })}
      />
    </FormPart>
  );
}
