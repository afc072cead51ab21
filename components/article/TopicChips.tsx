import './article.css';
import type { ArticleTopic } from '../../utils/relevance/article-overview';
import { useStrings } from '../strings';

interface TopicChipsProps {
  topics: readonly ArticleTopic[];
  onToggle: (topic: string, isChosen: boolean) => void;
}

/** What the article is about, as far as the dataset knows; each topic can be left out. */
export function TopicChips({ topics, onToggle }: TopicChipsProps) {
  const { t } = useStrings();
  if (topics.length === 0) return null;
  return (
    <div class="sp-chips" role="group" aria-label={t('popupTopics')}>
      {topics.map(({ id, label, isChosen }) => (
        <button
          key={id}
          type="button"
          title={label}
          aria-pressed={isChosen}
          onClick={() => onToggle(id, !isChosen)}
        >
          <bdi>{label}</bdi>
        </button>
      ))}
    </div>
  );
}
