import { positionKinds, type Stance } from '../../utils/actors/position';
import type { ChoiceSource } from '../options/fields/choice-source';
import { CheckField } from '../options/fields/CheckField';
import { RecordField } from '../options/fields/RecordField';
import { SelectField } from '../options/fields/SelectField';
import { TextField } from '../options/fields/TextField';
import { kindMessages } from '../position-words';
import { stanceWord } from '../StanceMark';
import { useStrings } from '../strings';
import {
  targetOf,
  targetsOn,
  type KeepFieldName,
  type KeepFields,
  type KeepSurroundings,
} from './keep-fields';

interface WhatPartProps {
  fields: KeepFields;
  around: KeepSurroundings;
  /** Of the article, and of a quote from it. */
  articleLang: string | undefined;
  topics: ChoiceSource;
  errorAt: (name: KeepFieldName) => string | undefined;
  onChange: (change: Partial<KeepFields>) => void;
}

const stances: readonly Stance[] = [2, 1, 0, -1, -2, null];

/** What was said: in the reader's words and perhaps in the speaker's own, on which topic, towards what. */
export function WhatPart({ fields, around, articleLang, topics, errorAt, onChange }: WhatPartProps) {
  const { t } = useStrings();
  return (
    <>
      <div class="part" data-field="summary">
        <TextField
          label={t('optionsPositionSummary')}
          hint={t(fields.keepsQuote ? 'keepSummaryHint' : 'optionsPositionSummaryHint')}
          required={!fields.keepsQuote}
          multiline
          lang={around.lang}
          value={fields.summary}
          error={errorAt('summary')}
          onInput={(summary) => onChange({ summary })}
        />
      </div>
      <div class="part">
        <CheckField
          label={t('keepQuote')}
          checked={fields.keepsQuote}
          onChange={(keepsQuote) => onChange({ keepsQuote })}
        />
        {fields.keepsQuote && (
          <TextField
            label={t('optionsPositionQuote')}
            hint={t('optionsPositionQuoteHint')}
            multiline
            lang={articleLang}
            value={fields.quote}
            onInput={(quote) => onChange({ quote })}
          />
        )}
      </div>
      <TopicPart {...{ fields, around, topics, errorAt, onChange }} />
      <div class="part" data-field="target">
        <TextField
          label={t('optionsPositionTarget')}
          hint={t('optionsPositionTargetHint')}
          required
          value={targetOf(fields, around)}
          suggestions={
            fields.topic.kind === 'known' && fields.topic.topic !== undefined
              ? targetsOn(fields.topic.topic, around.targets)
              : []
          }
          error={errorAt('target')}
          onInput={(target) => onChange({ target })}
        />
      </div>
      <div class="part two">
        <SelectField
          label={t('optionsPositionKind')}
          value={fields.kind}
          options={positionKinds.map((kind) => ({ value: kind, label: t(kindMessages(kind).word) }))}
          onChange={(kind) => onChange({ kind })}
        />
        <SelectField
          label={t('optionsPositionStance')}
          value={String(fields.stance)}
          options={stances.map((stance) => ({ value: String(stance), label: t(stanceWord(stance)) }))}
          onChange={(stance) => onChange({ stance: JSON.parse(stance) as Stance })}
        />
      </div>
    </>
  );
}

function TopicPart({ fields: { topic }, topics, errorAt, onChange }: Omit<WhatPartProps, 'articleLang'>) {
  const { t } = useStrings();
  if (topic.kind === 'known') {
    return (
      <div class="part" data-field="topic">
        <RecordField
          label={t('optionsPositionTopic')}
          required
          value={topic.topic}
          choices={topics}
          error={errorAt('topic')}
          onChange={(chosen) => onChange({ topic: { kind: 'known', topic: chosen }, target: null })}
        />
        <button
          type="button"
          class="sp-link beside"
          onClick={() => onChange({ topic: { kind: 'new', label: '' }, target: null })}
        >
          {t('keepNewTopic')}
        </button>
      </div>
    );
  }
  return (
    <div class="part" data-field="topic">
      <TextField
        label={t('keepNewTopicLabel')}
        required
        value={topic.label}
        error={errorAt('topic')}
        onInput={(label) => onChange({ topic: { kind: 'new', label } })}
      />
      <button
        type="button"
        class="sp-link beside"
        onClick={() => onChange({ topic: { kind: 'known', topic: undefined }, target: null })}
      >
        {t('keepKnownTopic')}
      </button>
    </div>
  );
}
