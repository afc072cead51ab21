import { useState } from 'preact/hooks';
import { useStrings } from '../../strings';

/** A place for text in any of the formats. */
export function PasteForm({ onPaste }: { onPaste: (text: string) => void }) {
  const { t } = useStrings();
  const [text, setText] = useState('');
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(text);
      }}
    >
      <label for="paste-text">{t('optionsPasteLabel')}</label>
      <textarea
        id="paste-text"
        rows={8}
        spellcheck={false}
        autofocus
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="sp-button" disabled={text.trim() === ''}>
        {t('optionsPasteLook')}
      </button>
    </form>
  );
}
