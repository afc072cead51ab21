import './copy.css';
import { useState } from 'preact/hooks';
import { useStrings, type MessageKey } from '../strings';
import { copyText } from './copy-text';

/** A form in which something can be copied. */
export interface CopyFormat {
  label: MessageKey;
  text: () => string | Promise<string>;
}

interface CopyButtonsProps {
  /** Names the group: what is copied. */
  label: string;
  formats: readonly CopyFormat[];
  copy?: typeof copyText;
}

/** A button a format; says what came of it, to eyes and to screen readers. */
export function CopyButtons({ label, formats, copy = copyText }: CopyButtonsProps) {
  const { t } = useStrings();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copyAs = async ({ text }: CopyFormat) => {
    // The live region speaks of a change only: the second copying is one too.
    setOutcome(null);
    setOutcome((await copy(await text())) ? 'copied' : 'failed');
  };
  return (
    <div class="sp-copy-buttons" role="group" aria-label={label}>
      {formats.map((format) => (
        <button key={format.label} type="button" class="sp-button small" onClick={() => void copyAs(format)}>
          {t(format.label)}
        </button>
      ))}
      <span role="status" class={outcome ?? undefined}>
        {outcome && t(outcome === 'copied' ? 'copied' : 'copyFailed')}
      </span>
    </div>
  );
}
