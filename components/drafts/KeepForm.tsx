import './keep-form.css';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Uid } from '../../utils/actors/actor';
import type { Problem } from '../../utils/dataset/checking/problem';
import type { Draft } from '../../utils/drafts/draft';
import type { KeepChoice } from '../../utils/drafts/keep-choice';
import type { Proposal } from '../../utils/drafts/propose';
import type { HeldAlike } from '../../utils/messaging/held-alike';
import { useChosen, type ChoiceSource } from '../options/fields/choice-source';
import { problemInWords } from '../problem-words';
import { useStrings, type MessageKey } from '../strings';
import {
  choiceOf,
  fieldsOf,
  missingIn,
  withProposal,
  type KeepFieldName,
  type KeepFields,
} from './keep-fields';
import { AlikeList } from './AlikeList';
import { SourcePart } from './SourcePart';
import { WhatPart } from './WhatPart';
import { WhoPart } from './WhoPart';

export interface KeepFormProps {
  draft: Draft;
  people: ChoiceSource;
  topics: ChoiceSource;
  /** What is known of the speaker who is chosen now. */
  known: { targets: readonly { topic: Uid; target: string }[]; alike: readonly HeldAlike[] };
  /** What the dataset says against the last try to save. */
  problems: readonly Problem[];
  /** What a machine proposes; null until it does, and where none does. */
  proposal?: Proposal | null;
  isSaving: boolean;
  /** `YYYY-MM-DD` */
  today: string;
  /** It is a part of a view with a heading of its own. */
  isPart?: boolean;
  onSpeaker: (actor: Uid | undefined) => void;
  onSave: (choice: KeepChoice) => void;
  /** What else can be done with the draft, beside the button that saves. */
  onCancel: () => void;
  /** The reader changes something; told with each change. */
  onEdit?: () => void;
}

/**
 * The form in which a draft becomes a position: filled in as far as the article tells, the focus on what is missing. Enter
 * saves from every field, so that a clean quote takes that one key; Shift and Enter begin a line.
 */
export function KeepForm(props: KeepFormProps) {
  const { draft, people, topics, known, problems, proposal, isSaving, today } = props;
  const { isPart = false, onSpeaker, onSave, onCancel, onEdit } = props;
  const strings = useStrings();
  const { t, locale } = strings;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState(() => fieldsOf(draft));
  const [isTried, setTried] = useState(false);
  const chosenTopic = fields.topic.kind === 'known' ? fields.topic.topic : undefined;
  const names = useChosen(topics, chosenTopic === undefined ? [] : [chosenTopic]);
  const around = {
    lang: new Intl.Locale(locale).language,
    targets: known.targets,
    nameOfTopic: (topic: Uid) => names?.get(topic)?.name,
  };
  const missing = missingIn(fields, around);
  const set = (change: Partial<KeepFields>) => {
    onEdit?.();
    setFields((before) => ({ ...before, ...change }));
  };
  const Heading = isPart ? 'h2' : 'h1';

  // What is to be written stands out by itself: the first that is missing, else the summary.
  useLayoutEffect(() => {
    focusOn(form.current, missing[0] ?? 'summary');
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the form opens
  }, []);

  useFocusOnTurn(form, 'who', fields.who.kind);
  useFocusOnTurn(form, 'topic', fields.topic.kind);

  // What the reader has written or chosen meanwhile stays.
  useEffect(() => {
    if (proposal) setFields((before) => withProposal(before, proposal));
  }, [proposal]);

  const save = () => {
    setTried(true);
    const [first] = missing;
    if (first === undefined) onSave(choiceOf(fields, around));
    else focusOn(form.current, first);
  };
  const errorAt = (name: KeepFieldName) => (isTried && missing.includes(name) ? t(errors[name]) : undefined);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of its fields
    <form
      class="sp-form sp-keep"
      ref={form}
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
        const isLines = event.target instanceof HTMLTextAreaElement && !event.shiftKey;
        // A line submits the form by itself, and a button is pressed.
        if (!isLines && !event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        if (!isSaving) save();
      }}
    >
      <Heading id={`${id}-title`}>{t('keepTitle')}</Heading>
      <blockquote class="words" lang={draft.article.language} dir="auto">
        <Sentence draft={draft} />
      </blockquote>
      {proposal && Object.keys(proposal).length > 0 && <p class="machine">{t('keepProposed')}</p>}
      <div role="status">{known.alike.length > 0 && <AlikeList alike={known.alike} today={today} />}</div>
      <WhoPart
        who={fields.who}
        speaker={draft.speaker}
        people={people}
        errorAt={errorAt}
        onChange={(who) => {
          set({ who });
          onSpeaker(who.kind === 'known' ? who.actor : undefined);
        }}
      />
      <WhatPart
        fields={fields}
        around={around}
        articleLang={draft.article.language}
        topics={topics}
        errorAt={errorAt}
        onChange={set}
      />
      <SourcePart draft={draft} fields={fields} errorAt={errorAt} onChange={set} />
      {problems.length > 0 && (
        <div class="problems" role="alert">
          {problems.map((problem) => (
            <p key={problem.path}>{problemInWords(problem, strings)}</p>
          ))}
        </div>
      )}
      <div class="foot">
        <button type="submit" class="sp-button primary" aria-disabled={isSaving}>
          {t('keepSave')}
        </button>
        <button type="button" class="sp-button" onClick={onCancel}>
          {t('optionsCancel')}
        </button>
        <span class="keys">{t('keepKeys')}</span>
      </div>
    </form>
  );
}

const errors = {
  who: 'keepMissingWho',
  country: 'problemCountry',
  summary: 'keepMissingSummary',
  topic: 'keepMissingTopic',
  target: 'keepMissingTarget',
  saidOn: 'keepNoDate',
  address: 'keepNoAddress',
  published: 'keepNoDate',
} as const satisfies Record<KeepFieldName, MessageKey>;

/** The sentence with the words that were taken from it marked. */
function Sentence({ draft: { sentence, content } }: { draft: Draft }) {
  const plain = sentence.replaceAll(/\s+/g, ' ');
  const at = plain.indexOf(content);
  if (at < 0) return <>{plain}</>;
  return (
    <>
      {plain.slice(0, at)}
      <mark>{content}</mark>
      {plain.slice(at + content.length)}
    </>
  );
}

/** Where another field has come in the place of one, as for somebody new, it has the focus before the next key comes. */
function useFocusOnTurn(form: { current: HTMLFormElement | null }, name: KeepFieldName, kind: string): void {
  const lastRef = useRef(kind);
  useLayoutEffect(() => {
    if (lastRef.current === kind) return;
    lastRef.current = kind;
    focusOn(form.current, name);
  }, [form, name, kind]);
}

function focusOn(form: HTMLFormElement | null, name: KeepFieldName): void {
  const control = form?.querySelector<HTMLElement>(`[data-field="${name}"] :is(input, textarea, select)`);
  const folded = control?.closest('details');
  if (folded) folded.open = true;
  control?.focus();
}
