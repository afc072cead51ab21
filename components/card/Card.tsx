import './card.css';
import type { DatasetState } from '../../utils/dataset/dataset-status';
import type { CardContent } from '../../utils/relevance/card-content';
import { DatasetNotice } from '../DatasetNotice';
import { CardBody } from './CardBody';
import { CardFoot, type CardFootProps } from './CardFoot';
import { CardHead } from './CardHead';
import type { TopicSwitching } from './OnReading';

export interface CardProps extends Omit<CardFootProps, 'content'> {
  content: CardContent;
  dataset: DatasetState;
  /** `YYYY-MM-DD` */
  today: string;
  topics: TopicSwitching;
  isPinned: boolean;
  onPin: (pinned: boolean) => void;
  onClose: () => void;
}

/** The id of the heading that names the dialog. */
const nameId = 'card-name';

/**
 * A card: who this is on that day, and where they stand. The three children of the root are what its height is made
 * of; only the middle one scrolls.
 */
export function Card({ content, dataset, today, topics, isPinned, onPin, onClose, ...foot }: CardProps) {
  return (
    <div class="sp-card" role="dialog" aria-labelledby={nameId} tabIndex={-1}>
      <CardHead actor={content.actor} nameId={nameId} isPinned={isPinned} onPin={onPin} onClose={onClose} />
      <CardBody content={content} today={today} topics={topics}>
        <DatasetNotice state={dataset} />
      </CardBody>
      <CardFoot content={content} {...foot} />
    </div>
  );
}
