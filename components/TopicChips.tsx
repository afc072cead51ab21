import './topic-chips.css';
import { useStrings } from './strings';

interface TopicChipsProps {
  /** Names the group. */
  label: string;
  topics: readonly { id: string; label: string; isChosen: boolean }[];
  /** The topic that decided what stands first, and why, in words. */
  decided?: { topic: string; why: string };
  onToggle: (topic: string, isChosen: boolean) => void;
}

/** What is being read is about, as far as the dataset knows; each topic can be left out. */
export function TopicChips({ label, topics, decided, onToggle }: TopicChipsProps) {
  const { t } = useStrings();
  if (topics.length === 0) return null;
  return (
    <div class="sp-chips" role="group" aria-label={label}>
      {topics.map((topic) => {
        const why = decided?.topic === topic.id ? decided.why : undefined;
        return (
          <button
            key={topic.id}
            type="button"
            class={why === undefined ? undefined : 'decided'}
            title={why ?? topic.label}
            aria-pressed={topic.isChosen}
            onClick={() => onToggle(topic.id, !topic.isChosen)}
          >
            <bdi>{topic.label}</bdi>
            {why !== undefined && <span class="sp-only-read">{t('topicDecided', why)}</span>}
          </button>
        );
      })}
    </div>
  );
}
