import './copy.css';
import { useState } from 'preact/hooks';
import { citationOf } from '../../utils/citing/citation';
import type { PositionLine } from '../../utils/relevance/card-content';
import { Icon } from '../Icon';
import { useStrings } from '../strings';
import { citedPosition } from './cited-in-words';
import { CopyButtons } from './CopyButtons';

interface CopyPositionProps {
  /** Whose position it is. */
  who: string;
  line: PositionLine;
}

/** Copies one position; the formats stand there once they are asked for. */
export function CopyPosition({ who, line }: CopyPositionProps) {
  const strings = useStrings();
  const { t } = strings;
  const [isOpen, setOpen] = useState(false);
  const label = t('copyPosition');
  return (
    <>
      <button
        type="button"
        class="sp-icon-button sp-copy"
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon shape="copy" />
      </button>
      {isOpen && (
        <CopyButtons
          label={label}
          formats={[
            {
              label: 'copyMarkdown',
              // Few copy anything: what writes Markdown comes with the first click.
              async text() {
                const { positionMarkdown } = await import('../../utils/citing/markdown');
                return positionMarkdown(citedPosition(who, line, strings));
              },
            },
            { label: 'copyCitation', text: () => citationOf(citedPosition(who, line, strings)) },
          ]}
        />
      )}
    </>
  );
}
