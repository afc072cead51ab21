import type { ComponentChild } from 'preact';
import type { PositionLine } from '../utils/relevance/card-content';
import { DotSeparated } from './DotSeparated';
import { fill } from './fill';
import { OriginWords } from './OriginWords';
import { positionNotes, type PositionNote } from './position-notes';
import { useStrings } from './strings';

interface PositionNotesProps {
  line: PositionLine;
  showOrigin: boolean;
}

/** What a reader has to know before relying on a position; nothing where there is nothing to say. */
export function PositionNotes({ line, showOrigin }: PositionNotesProps) {
  const strings = useStrings();
  const notes: ComponentChild[] = positionNotes(line, strings).map((note) => (
    <Note key={note.message} {...note} />
  ));
  if (showOrigin) notes.push(<OriginWords origin={line.origin} />);
  if (notes.length === 0) return null;
  return (
    <p class="sp-position-notes">
      <DotSeparated parts={notes} />
    </p>
  );
}

function Note({ message, words, lang, isWarning }: PositionNote) {
  const { t } = useStrings();
  const text =
    words === undefined ? (
      t(message)
    ) : (
      <>
        {fill(
          (filled) => t(message, filled),
          <bdi lang={lang} dir={lang === undefined ? undefined : 'auto'}>
            {words}
          </bdi>,
        )}
      </>
    );
  return isWarning ? <span class="warn">{text}</span> : <>{text}</>;
}
