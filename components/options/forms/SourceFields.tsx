import type { Source } from '../../../utils/actors/source';
import type { Draft } from '../../../utils/dataset/records/records';
import { useStrings } from '../../strings';
import type { ChoiceSource } from '../fields/choice-source';
import { RecordField } from '../fields/RecordField';
import { TextField } from '../fields/TextField';
import type { FieldErrors } from './field-errors';
import { FormPart } from './FormPart';
import { NoteField } from './NoteField';
import { commonLanguages } from './languages';

type SourceDraft = Draft<'source'>;

export interface SourceFieldsProps {
  draft: SourceDraft;
  errors: FieldErrors;
  outlets: ChoiceSource;
  sources: ChoiceSource;
  onChange: (draft: SourceDraft) => void;
}

/** A source that is to be written. */
export function emptySource(): SourceDraft {
  return { outlet: '', lang: 'en' };
}

/** The fields of an article: who printed it, where it is found, and what it reports. */
export function SourceFields({ draft, errors, outlets, sources, onChange }: SourceFieldsProps) {
  const { t } = useStrings();
  const set = (change: Partial<Source>) => onChange({ ...draft, ...change });
  return (
    <FormPart title={t('optionsSourceArticle')}>
      <RecordField
        label={t('optionsSourceOutlet')}
        required
        value={draft.outlet || undefined}
        choices={outlets}
        error={errors.at('outlet')}
        onChange={(outlet) => set({ outlet: outlet ?? '' })}
      />
      <TextField
        label={t('optionsLanguage')}
        required
        suggestions={commonLanguages}
        value={draft.lang}
        error={errors.at('lang')}
        onInput={(lang) => set({ lang })}
      />
      <TextField
        label={t('optionsSourceTitle')}
        wide
        lang={draft.lang}
        value={draft.title ?? ''}
        error={errors.at('title')}
        onInput={(title) => set({ title })}
      />
      <TextField
        label={t('optionsSourceUrl')}
        hint={t('optionsHttpsOnly')}
        wide
        placeholder="https://"
        value={draft.url ?? ''}
        error={errors.at('url')}
        onInput={(url) => set({ url })}
      />
      <TextField
        label={t('optionsSourceArchived')}
        hint={t('optionsHttpsOnly')}
        wide
        placeholder="https://"
        value={draft.archivedUrl ?? ''}
        error={errors.at('archivedUrl')}
        onInput={(archivedUrl) => set({ archivedUrl })}
      />
      <TextField
        label={t('optionsSourcePublished')}
        placeholder="2025-03-13"
        value={draft.published ?? ''}
        error={errors.at('published')}
        onInput={(published) => set({ published })}
      />
      <RecordField
        label={t('optionsSourceCites')}
        hint={t('optionsSourceCitesHint')}
        value={draft.cites}
        choices={sources}
        without={draft.id === undefined ? [] : [draft.id]}
        error={errors.at('cites')}
        onChange={(cites) => set({ cites })}
      />
      <NoteField note={draft.note} error={errors.at('note')} onChange={(note) => set({ note })} />
    </FormPart>
  );
}
