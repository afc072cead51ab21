import { useEffect, useMemo, useState } from 'preact/hooks';
import { Skeleton } from '../../../components/article/Skeleton';
import { KeepForm } from '../../../components/drafts/KeepForm';
import { localDay } from '../../../components/dates';
import { useStrings } from '../../../components/strings';
import type { KeepChoice } from '../../../utils/drafts/keep-choice';
import type { KeepAnswer, KeepState } from '../../../utils/messaging/keep-protocol';
import { askBackground } from '../../../utils/messaging/messenger';
import { createPeople, createTopicChoices } from '../keep-choices';
import { useProposal } from '../use-proposal';
import { useSpeaker } from '../use-speaker';

interface KeepViewProps {
  draft: string;
  onKept: (kept: Extract<KeepAnswer, { kind: 'kept' }>) => void;
  onCancel: () => void;
}

/** What the reader selected, in the form in which they keep it. */
export function KeepView({ draft, onKept, onCancel }: KeepViewProps) {
  const { t } = useStrings();
  const [state, setState] = useState<KeepState | 'failed' | null>(null);
  useEffect(() => {
    let isLate = false;
    const load = async () => {
      try {
        const loaded = await askBackground('keep.load', { draft });
        if (!isLate) setState(loaded);
      } catch {
        if (!isLate) setState('failed');
      }
    };
    void load();
    return () => {
      isLate = true;
    };
  }, [draft]);

  if (state === null) return <Skeleton />;
  if (state === 'failed') return <p class="sp-message">{t('cardFailed')}</p>;
  switch (state.kind) {
    case 'held':
      return <HeldDraft state={state} onKept={onKept} onCancel={onCancel} />;
    case 'gone':
      return <p class="sp-message">{t('keepGone')}</p>;
    case 'nothing':
      return <p class="sp-message">{t('keepNothing')}</p>;
  }
}

type Held = Extract<KeepState, { kind: 'held' }>;

function HeldDraft({ state, onKept, onCancel }: Omit<KeepViewProps, 'draft'> & { state: Held }) {
  const { t, locale } = useStrings();
  const { draft } = state;
  const [actor, setActor] = useState(draft.speaker.actor);
  const [answer, setAnswer] = useState<KeepAnswer | 'saving' | null>(null);
  const [today] = useState(() => localDay(new Date()));
  const people = useMemo(() => createPeople(state.people), [state]);
  const topics = useMemo(() => createTopicChoices(state.topics, draft.topics), [state, draft]);
  const known = useSpeaker(actor, draft);
  const proposal = useProposal(draft, state.topics, locale);

  const save = async (choice: KeepChoice) => {
    setAnswer('saving');
    try {
      const saved = await askBackground('keep.save', { draft, choice, today });
      setAnswer(saved);
      if (saved.kind === 'kept') onKept(saved);
    } catch {
      setAnswer({ kind: 'failed', why: 'gone' });
    }
  };
  return (
    <>
      <KeepForm
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
        onCancel={onCancel}
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
