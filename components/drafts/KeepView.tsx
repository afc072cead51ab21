import { useEffect, useMemo, useState } from 'preact/hooks';
import type { KeepChoice } from '../../utils/drafts/keep-choice';
import type { KeepAnswer, KeepState } from '../../utils/messaging/keep-protocol';
import { Skeleton } from '../article/Skeleton';
import { localDay } from '../dates';
import { useStrings } from '../strings';
import type { KeepAsks } from './keep-asks';
import { createPeople, createTopicChoices } from './keep-choices';
import { KeepForm } from './KeepForm';
import { useProposal } from './use-proposal';
import { useSpeaker } from './use-speaker';

export type KeptAnswer = Extract<KeepAnswer, { kind: 'kept' }>;

interface KeepViewProps {
  draft: string;
  asks: KeepAsks;
  /** The form is a part of a view with a heading of its own. */
  isPart?: boolean;
  onKept: (kept: KeptAnswer) => void;
  onCancel: () => void;
  /** The reader has begun to change something that is not saved. */
  onEdit?: () => void;
}

/** What was selected or found, in the form in which the reader keeps it. */
export function KeepView({ draft, ...rest }: KeepViewProps) {
  const { asks } = rest;
  const { t } = useStrings();
  const [state, setState] = useState<KeepState | 'failed' | null>(null);
  useEffect(() => {
    let isLate = false;
    const load = async () => {
      try {
        const loaded = await asks.load(draft);
        if (!isLate) setState(loaded);
      } catch {
        if (!isLate) setState('failed');
      }
    };
    void load();
    return () => {
      isLate = true;
    };
  }, [draft, asks]);

  if (state === null) return <Skeleton />;
  if (state === 'failed') return <p class="sp-message">{t('cardFailed')}</p>;
  switch (state.kind) {
    case 'held':
      return <HeldDraft state={state} {...rest} />;
    case 'gone':
      return <p class="sp-message">{t('keepGone')}</p>;
    case 'nothing':
      return <p class="sp-message">{t('keepNothing')}</p>;
  }
}

type Held = Extract<KeepState, { kind: 'held' }>;

function HeldDraft({ state, asks, onKept, ...form }: Omit<KeepViewProps, 'draft'> & { state: Held }) {
  const { t, locale } = useStrings();
  const { draft } = state;
  const [actor, setActor] = useState(draft.speaker.actor);
  const [answer, setAnswer] = useState<KeepAnswer | 'saving' | null>(null);
  const [today] = useState(() => localDay(new Date()));
  const people = useMemo(() => createPeople(state.people, asks), [state, asks]);
  const topics = useMemo(() => createTopicChoices(state.topics, draft.topics), [state, draft]);
  const known = useSpeaker(actor, draft, asks);
  const proposal = useProposal(draft, { topics: state.topics, lang: locale }, asks);

  const save = async (choice: KeepChoice) => {
    setAnswer('saving');
    try {
      const saved = await asks.save({ draft, choice, today });
      setAnswer(saved);
      if (saved.kind === 'kept') onKept(saved);
    } catch {
      setAnswer({ kind: 'failed', why: 'gone' });
    }
  };
  return (
    <>
      <KeepForm
        {...form}
        draft={draft}
        people={people}
        topics={topics}
        known={known}
        problems={answer !== null && answer !== 'saving' && answer.kind === 'invalid' ? answer.problems : []}
        proposal={proposal}
        isSaving={answer === 'saving'}
        today={today}
        onSpeaker={setActor}
        onSave={(choice) => void save(choice)}
      />
      {answer !== null && answer !== 'saving' && answer.kind === 'failed' && (
        <p class="sp-message" role="alert">
          {t('keepFailed')}
        </p>
      )}
      {state.isPrivate && <p class="sp-message">{t('keepPrivate')}</p>}
    </>
  );
}
