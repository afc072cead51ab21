import type { ComponentChildren } from 'preact';
import type { CardContent, OnReading as Reading } from '../../utils/relevance/card-content';
import { DateInWords } from '../DateInWords';
import { formatSpan } from '../dates';
import { fill } from '../fill';
import { useStrings } from '../strings';
import { ChoiceChips } from '../ChoiceChips';
import { whyInWords } from './why-in-words';

/** The topics of what is being read, to be switched. */
export interface TopicSwitching {
  /** The topics chosen last could not be asked for; what stands there is of those before. */
  hasFailed: boolean;
  onToggle: (topic: string, isChosen: boolean) => void;
}

interface OnReadingProps extends TopicSwitching {
  reading: Reading;
  /** Of the actor. */
  name: string;
  newest: CardContent['newest'];
  list: (lines: Reading['positions']) => ComponentChildren;
}

const headingId = 'card-on-reading';

/** More would be a list, not the topics of what is read. */
const mostNamed = 2;

/** What is held on what is being read, with the topic that decided; or that nothing is. */
export function OnReading({ reading, name, newest, list, hasFailed, onToggle }: OnReadingProps) {
  const strings = useStrings();
  const { t } = strings;
  const { topics, positions, newer } = reading;
  const [best] = positions;
  if (newest === undefined) return null;
  // With one topic there is nothing to choose between, and with none that anything is held on nothing would change.
  const isChoice = topics.length > 1 && (best !== undefined || topics.some(({ isChosen }) => !isChosen));
  const why = best && whyInWords(best.why, strings);
  const decided = isChoice && best?.why.kind === 'topic' && why ? { id: best.why.topic, why } : undefined;
  return (
    <section class="sp-card-section" aria-labelledby={headingId}>
      <div class="heading">
        <h2 id={headingId}>{t('cardOnReading')}</h2>
        {best && !decided && (
          <span class="why" dir="auto" title={why}>
            {best.why.kind === 'topic' ? best.why.label : best.topic.label}
          </span>
        )}
      </div>
      {isChoice && (
        <div class="topics">
          <ChoiceChips
            label={t('cardTopics')}
            choices={topics}
            {...(decided && { decided })}
            onSwitch={onToggle}
          />
          <p class="failure" role="status">
            {hasFailed && t('cardTopicsFailed')}
          </p>
        </div>
      )}
      {newer && (
        <p class="newer">
          {fill(
            (...texts) => t('cardArticleOlder', ...texts),
            <DateInWords date={newer.on} />,
            formatSpan(newer.articleDate, newer.on, strings.locale),
          )}
        </p>
      )}
      {best ? list(positions) : <Nothing topics={topics} name={name} newest={newest} />}
    </section>
  );
}

function Nothing({ topics, name, newest }: Pick<Reading, 'topics'> & { name: string; newest: string }) {
  const { t, locale } = useStrings();
  const chosen = topics.filter(({ isChosen }) => isChosen).slice(0, mostNamed);
  if (chosen.length === 0) return <p class="nothing">{t('cardNoTopicChosen')}</p>;
  const labels = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    chosen.map(({ label }) => label),
  );
  return (
    <p class="nothing">
      {fill(
        (...texts) => t('cardNothingOnReading', ...texts),
        <bdi>{name}</bdi>,
        <em dir="auto">{labels}</em>,
        <DateInWords date={newest} />,
      )}
    </p>
  );
}
