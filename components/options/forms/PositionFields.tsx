import { positionKinds, type Position, type PositionKind } from '../../../utils/actors/position';
import type { Draft } from '../../../utils/dataset/records/records';
import { kindMessages } from '../../position-words';
import type { MessageKey } from '../../strings';
import { useStrings } from '../../strings';
import { explicitnessWords, statusWords } from '../field-words';
import { CheckField } from '../fields/CheckField';
import { useChosen, type ChoiceSource } from '../fields/choice-source';
import { RecordField } from '../fields/RecordField';
import { RecordsField } from '../fields/RecordsField';
import { SelectField } from '../fields/SelectField';
import { TextField } from '../fields/TextField';
import type { FieldErrors } from './field-errors';
import { FormPart } from './FormPart';
import { NoteField } from './NoteField';
import { commonLanguages } from './languages';

type PositionDraft = Draft<'position'>;

export interface PositionFieldsProps {
  draft: PositionDraft;
  errors: FieldErrors;
  actors: ChoiceSource;
  topics: ChoiceSource;
  sources: ChoiceSource;
  outlets: ChoiceSource;
  onChange: (draft: PositionDraft) => void;
}

const stances: readonly { value: string; label: MessageKey }[] = [
  { value: '2', label: 'stanceStronglyFor' },
  { value: '1', label: 'stanceFor' },
  { value: '0', label: 'stanceMixed' },
  { value: '-1', label: 'stanceAgainst' },
  { value: '-2', label: 'stanceStronglyAgainst' },
  { value: 'null', label: 'stanceNone' },
];

/** Sureness in the words a reader would use; a number from a pack that is none of these stays as it is. */
const confidences: readonly { value: string; label: MessageKey }[] = [
  { value: '1', label: 'optionsConfidenceFull' },
  { value: '0.9', label: 'optionsConfidenceHigh' },
  { value: '0.6', label: 'optionsConfidenceLow' },
  { value: '0.3', label: 'optionsConfidenceVeryLow' },
];

/** A position that is to be written. */
export function emptyPosition(given: { actor?: string; reportedOn: string }): PositionDraft {
  return {
    actor: given.actor ?? '',
    topic: '',
    target: '',
    stance: 1,
    kind: 'said',
    summary: '',
    lang: 'en',
    reportedOn: given.reportedOn,
    source: '',
    chain: [],
    explicitness: 'explicit',
    confidence: 1,
    status: 'reviewed',
  };
}

/** The fields of a position: who, on what, which way, in which words, when, and reported by whom. */
export function PositionFields(props: PositionFieldsProps) {
  const { draft, errors, actors, topics, sources, outlets, onChange } = props;
  const { t, locale } = useStrings();
  const set = (change: Partial<Position>) => onChange({ ...draft, ...change });
  const joint = draft.jointWith ?? [];
  const known = useChosen(actors, joint);
  const names = new Intl.ListFormat(locale).format(joint.map((uid) => known?.get(uid)?.name ?? uid));
  const alsoKinds = draft.kindAlso ?? [];
  return (
    <>
      {joint.length > 0 && draft.id !== undefined && <p class="notice">{t('optionsJointNotice', names)}</p>}
      <FormPart title={t('optionsPositionWhat')}>
        <RecordField
          label={t('optionsPositionActor')}
          required
          value={draft.actor || undefined}
          choices={actors}
          error={errors.at('actor')}
          onChange={(actor) => set({ actor: actor ?? '' })}
        />
        <RecordField
          label={t('optionsPositionTopic')}
          required
          value={draft.topic || undefined}
          choices={topics}
          error={errors.at('topic')}
          onChange={(topic) => set({ topic: topic ?? '' })}
        />
        <SelectField
          label={t('optionsPositionKind')}
          value={draft.kind}
          error={errors.at('kind')}
          options={positionKinds.map((kind) => ({ value: kind, label: t(kindMessages(kind).word) }))}
          onChange={(kind) => set({ kind, kindAlso: alsoKinds.filter((also) => also !== kind) })}
        />
        <SelectField
          label={t('optionsPositionStance')}
          hint={t('optionsPositionStanceHint')}
          value={String(draft.stance)}
          error={errors.at('stance')}
          options={stances.map(({ value, label }) => ({ value, label: t(label) }))}
          onChange={(stance) => set({ stance: JSON.parse(stance) as Position['stance'] })}
        />
        <TextField
          label={t('optionsPositionTarget')}
          hint={t('optionsPositionTargetHint')}
          required
          wide
          lang={draft.lang}
          value={draft.target}
          error={errors.at('target')}
          onInput={(target) => set({ target })}
        />
        <TextField
          label={t('optionsPositionSummary')}
          hint={t('optionsPositionSummaryHint')}
          required
          wide
          multiline
          lang={draft.lang}
          value={draft.summary}
          error={errors.at('summary')}
          onInput={(summary) => set({ summary })}
        />
        <TextField
          label={t('optionsPositionQuote')}
          hint={t('optionsPositionQuoteHint')}
          wide
          multiline
          lang={draft.lang}
          value={draft.quote ?? ''}
          error={errors.at('quote')}
          onInput={(quote) => set({ quote })}
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
          label={t('optionsPositionCondition')}
          lang={draft.lang}
          value={draft.condition ?? ''}
          error={errors.at('condition')}
          onInput={(condition) => set({ condition })}
        />
        <AlsoKinds kind={draft.kind} chosen={alsoKinds} onChange={(kindAlso) => set({ kindAlso })} />
        <RecordsField
          label={t('optionsPositionJoint')}
          hint={t('optionsPositionJointHint')}
          wide
          values={joint}
          choices={actors}
          without={[draft.actor]}
          error={errors.at('jointWith')}
          onChange={(jointWith) => set({ jointWith: jointWith.length === 0 ? undefined : jointWith })}
        />
      </FormPart>

      <FormPart title={t('optionsPositionWhen')}>
        <TextField
          label={t('optionsPositionSaidOn')}
          hint={t('optionsPositionSaidOnHint')}
          placeholder="2025-03-12"
          value={draft.saidOn ?? ''}
          error={errors.at('saidOn')}
          onInput={(saidOn) => set({ saidOn })}
        />
        <TextField
          label={t('optionsPositionReportedOn')}
          required
          placeholder="2025-03-13"
          value={draft.reportedOn}
          error={errors.at('reportedOn')}
          onInput={(reportedOn) => set({ reportedOn })}
        />
        <RecordField
          label={t('optionsPositionSource')}
          required
          wide
          value={draft.source || undefined}
          choices={sources}
          error={errors.at('source')}
          onChange={(source) => set({ source: source ?? '' })}
        />
        <RecordsField
          label={t('optionsPositionChain')}
          hint={t('optionsPositionChainHint')}
          wide
          values={draft.chain}
          choices={outlets}
          error={errors.at('chain')}
          onChange={(chain) => set({ chain })}
        />
      </FormPart>

      <FormPart title={t('optionsPositionSure')}>
        <SelectField
          label={t('optionsPositionConfidence')}
          value={String(draft.confidence)}
          error={errors.at('confidence')}
          options={confidenceOptions(draft.confidence, t, locale)}
          onChange={(confidence) => set({ confidence: Number(confidence) })}
        />
        <SelectField
          label={t('optionsPositionStatus')}
          value={draft.status}
          error={errors.at('status')}
          options={entriesOf(statusWords).map(([value, label]) => ({ value, label: t(label) }))}
          onChange={(status) => set({ status })}
        />
        <SelectField
          label={t('optionsPositionExplicitness')}
          value={draft.explicitness}
          error={errors.at('explicitness')}
          options={entriesOf(explicitnessWords).map(([value, label]) => ({ value, label: t(label) }))}
          onChange={(explicitness) => set({ explicitness })}
        />
        <CheckField
          label={t('positionHeadlineOnly')}
          checked={draft.headlineOnly ?? false}
          onChange={(headlineOnly) => set({ headlineOnly: headlineOnly || undefined })}
        />
        <NoteField note={draft.note} error={errors.at('note')} onChange={(note) => set({ note })} />
      </FormPart>
    </>
  );
}

function AlsoKinds({
  kind,
  chosen,
  onChange,
}: {
  kind: PositionKind;
  chosen: readonly PositionKind[];
  onChange: (kinds: PositionKind[] | undefined) => void;
}) {
  const { t } = useStrings();
  const toggle = (also: PositionKind, on: boolean) => {
    const kinds = positionKinds.filter((other) => (other === also ? on : chosen.includes(other)));
    onChange(kinds.length === 0 ? undefined : kinds);
  };
  return (
    <fieldset class="field-wide check-group">
      <legend>{t('optionsPositionKindAlso')}</legend>
      {positionKinds
        .filter((also) => also !== kind)
        .map((also) => (
          <label key={also}>
            <input
              type="checkbox"
              checked={chosen.includes(also)}
              onChange={(event) => toggle(also, event.currentTarget.checked)}
            />
            {t(kindMessages(also).word)}
          </label>
        ))}
    </fieldset>
  );
}

function confidenceOptions(confidence: number, t: (key: MessageKey) => string, locale: string) {
  const known = confidences.map(({ value, label }) => ({ value, label: t(label) }));
  if (confidences.some(({ value }) => Number(value) === confidence)) return known;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(confidence);
  return [...known, { value: String(confidence), label: percent }];
}

function entriesOf<Key extends string>(labels: Record<Key, MessageKey>): [Key, MessageKey][] {
  return Object.entries(labels) as [Key, MessageKey][];
}
