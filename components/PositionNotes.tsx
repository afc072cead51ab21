import { Fragment, type ComponentChild } from 'preact';
import type { PositionLine } from '../utils/relevance/card-content';
import { fill } from './fill';
import { OriginWords } from './OriginWords';
import { useStrings, type Strings } from './strings';

interface PositionNotesProps {
  line: PositionLine;
  showOrigin: boolean;
}

/** Of an edit that its publisher no longer bears out. */
const sourceWords = { differs: 'positionSourceDiffers', removed: 'positionSourceRemoved' } as const;

/** What a reader has to know before relying on a position; nothing where there is nothing to say. */
export function PositionNotes({ line, showOrigin }: PositionNotesProps) {
  const strings = useStrings();
  const { t } = strings;
  const notes = notesOf(line, strings);
  if (line.origin.kind === 'edited' && line.origin.source !== undefined) {
    notes.push(t(sourceWords[line.origin.source]));
  }
  if (showOrigin) notes.push(<OriginWords origin={line.origin} />);
  if (notes.length === 0) return null;
  return (
    <p class="sp-position-notes">
      {notes.map((note, i) => (
        <Fragment key={i}>
          {i > 0 && ' · '}
          {note}
        </Fragment>
      ))}
    </p>
  );
}

function notesOf(line: PositionLine, { t, locale }: Strings): ComponentChild[] {
  const notes: ComponentChild[] = [];
  const warn = (text: string) => notes.push(<span class="warn">{text}</span>);
  const quoted = (text: string) => (
    <bdi lang={line.lang} dir="auto">
      {text}
    </bdi>
  );
  if (line.status === 'disputed') warn(t('positionDisputed'));
  if (line.status === 'needs-review') warn(t('positionNeedsReview'));
  if (line.lowConfidence !== undefined) {
    const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(line.lowConfidence);
    warn(t('positionLowConfidence', percent));
  }
  if (line.status === 'draft') notes.push(t('positionDraft'));
  if (line.jointWith.length > 0) {
    const names = new Intl.ListFormat(locale).format(line.jointWith);
    notes.push(fill((text) => t('positionJointWith', text), <bdi>{names}</bdi>));
  }
  if (line.thenOffice !== undefined) {
    notes.push(fill((text) => t('positionThenOffice', text), <bdi>{line.thenOffice}</bdi>));
  }
  if (line.condition !== undefined) {
    notes.push(fill((text) => t('positionCondition', text), quoted(line.condition)));
  }
  if (line.printedActor !== undefined) {
    notes.push(fill((text) => t('positionPrintedAs', text), <bdi>{line.printedActor}</bdi>));
  }
  if (line.headlineOnly) notes.push(t('positionHeadlineOnly'));
  return notes;
}
