import type { PositionLine } from '../utils/relevance/card-content';
import { staleMessages } from './stale-messages';
import type { MessageKey, Strings } from './strings';

/** What a reader has to know before relying on a position. */
export interface PositionNote {
  message: MessageKey;
  /** What the message is filled with. */
  words?: string;
  /** The language of `words`, where it is not that of the interface. */
  lang?: string;
  /** Speaks against relying on it. */
  isWarning?: true;
}

/** Of an edit that its publisher no longer bears out. */
const sourceWords = { differs: 'positionSourceDiffers', removed: 'positionSourceRemoved' } as const;

/** The weightiest first; none where there is nothing to say. */
export function positionNotes(line: PositionLine, { locale }: Strings): PositionNote[] {
  const notes: PositionNote[] = [];
  const { lang, origin } = line;
  if (line.status === 'disputed') notes.push({ message: 'positionDisputed', isWarning: true });
  if (line.status === 'needs-review') notes.push({ message: 'positionNeedsReview', isWarning: true });
  if (line.lowConfidence !== undefined) {
    const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(line.lowConfidence);
    notes.push({ message: 'positionLowConfidence', words: percent, isWarning: true });
  }
  if (line.stale !== undefined) notes.push({ message: staleMessages[line.stale] });
  if (line.status === 'draft') notes.push({ message: 'positionDraft' });
  if (line.jointWith.length > 0) {
    notes.push({ message: 'positionJointWith', words: new Intl.ListFormat(locale).format(line.jointWith) });
  }
  if (line.thenOffice !== undefined) notes.push({ message: 'positionThenOffice', words: line.thenOffice });
  if (line.condition !== undefined) notes.push({ message: 'positionCondition', words: line.condition, lang });
  if (line.printedActor !== undefined) notes.push({ message: 'positionPrintedAs', words: line.printedActor });
  if (line.headlineOnly) notes.push({ message: 'positionHeadlineOnly' });
  if (origin.kind === 'edited' && origin.source !== undefined) {
    notes.push({ message: sourceWords[origin.source] });
  }
  return notes;
}
