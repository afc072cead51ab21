import { useState } from 'preact/hooks';
import type { Topic } from '../../../utils/actors/topic';
import type { Draft } from '../../../utils/dataset/records/records';
import { useStrings } from '../../strings';
import type { ChoiceSource } from '../fields/choice-source';
import { RecordField } from '../fields/RecordField';
import { TextField } from '../fields/TextField';
import { WordsField } from '../fields/WordsField';
import type { FieldErrors } from './field-errors';
import { FormPart } from './FormPart';
import { commonLanguages } from './languages';
import { RowsPart } from './RowsPart';
import { rowsOfTopic, topicOfRows, type TopicRow } from './topic-rows';

type TopicDraft = Draft<'topic'>;

export interface TopicFieldsProps {
  draft: TopicDraft;
  errors: FieldErrors;
  topics: ChoiceSource;
  onChange: (draft: TopicDraft) => void;
}

/** The fields of a topic: a label and keywords in each language, and where it belongs. */
export function TopicFields({ draft, errors, topics, onChange }: TopicFieldsProps) {
  const { t } = useStrings();
  // A row whose language is still being written has no place in the record, so the rows live here.
  const [rows, setRows] = useState(() => rowsOfTopic(draft));
  const set = (change: Partial<Topic>) => onChange({ ...draft, ...change });
  const setAll = (changed: TopicRow[]) => {
    setRows(changed);
    set(topicOfRows(changed));
  };
  return (
    <>
      <RowsPart
        title={t('optionsTopicLabels')}
        intro={t('optionsTopicLabelsIntro')}
        rows={rows}
        onChange={setAll}
        rowLabel={(row, index) => row.label || t('optionsTopicLabelNumber', String(index + 1))}
        emptyRow={{ lang: '', label: '', keywords: [] }}
        addLabel={t('optionsTopicLabelAdd')}
        rowClass="topic-row"
        renderRow={(row, change) => (
          <>
            <TextField
              label={t('optionsLanguage')}
              required
              suggestions={commonLanguages}
              value={row.lang}
              onInput={(lang) => change({ lang: lang.trim() })}
            />
            <TextField
              label={t('optionsTopicLabel')}
              required
              lang={row.lang}
              value={row.label}
              error={errors.at(`label.${row.lang}`) ?? (row.lang === 'en' ? errors.at('label') : undefined)}
              onInput={(label) => change({ label })}
            />
            <WordsField
              label={t('optionsTopicKeywords')}
              hint={t('optionsTopicKeywordsHint')}
              wide
              lang={row.lang}
              words={row.keywords}
              error={errors.at(`keywords.${row.lang}`)}
              onChange={(keywords) => change({ keywords })}
            />
          </>
        )}
      />
      <FormPart title={t('optionsMore')}>
        <RecordField
          label={t('optionsTopicParent')}
          value={draft.parent}
          choices={topics}
          without={draft.id === undefined ? [] : [draft.id]}
          error={errors.at('parent')}
          onChange={(parent) => set({ parent })}
        />
        <TextField
          label={t('optionsTopicIptc')}
          placeholder="medtop:20000073"
          value={draft.iptc ?? ''}
          error={errors.at('iptc')}
          onInput={(iptc) => set({ iptc })}
        />
      </FormPart>
    </>
  );
}
