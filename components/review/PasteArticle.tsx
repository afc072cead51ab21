import { useRef, useState } from 'preact/hooks';
import { useStrings } from '../strings';

/** What the reader says of an article that does not say it itself; empty where they say nothing. */
export interface SaidOfArticle {
  title: string;
  outlet: string;
  published: string;
  address: string;
}

interface PasteArticleProps {
  /** What the last attempt came to; null before. */
  answer: string | null;
  isBusy: boolean;
  onRead: (text: string, said: SaidOfArticle) => void;
  onFile: (file: File, said: SaidOfArticle) => void;
}

const nothingSaid: SaidOfArticle = { title: '', outlet: '', published: '', address: '' };

/** A place for an article that is not open in a tab: its text, its HTML, or a saved page. */
export function PasteArticle({ answer, isBusy, onRead, onFile }: PasteArticleProps) {
  const { t } = useStrings();
  const [text, setText] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const fileRef = useRef<HTMLInputElement>(null);
  const field = (name: keyof SaidOfArticle, label: string) => (
    <label>
      {label}
      <input
        type="text"
        value={said[name]}
        autocomplete="off"
        dir="auto"
        onInput={(event) => setSaid({ ...said, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form
      class="sp-paste-article"
      onSubmit={(event) => {
        event.preventDefault();
        onRead(text, said);
      }}
    >
      <h2>{t('reviewPasteTitle')}</h2>
      <p class="muted">{t('reviewPasteHint')}</p>
      <label>
        {t('reviewPasteText')}
        <textarea
          rows={6}
          spellcheck={false}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="sp-paste-fields">
        {field('title', t('reviewPasteHeadline'))}
        {field('outlet', t('reviewPasteOutlet'))}
        <label>
          {t('reviewPasteDate')}
          <input
            type="date"
            value={said.published}
            onInput={(event) => setSaid({ ...said, published: event.currentTarget.value })}
          />
        </label>
        {field('address', t('reviewPasteAddress'))}
      </div>
      <div class="actions">
        <button type="submit" class="sp-button primary" disabled={isBusy || text.trim() === ''}>
          {t('reviewPasteRead')}
        </button>
        <button type="button" class="sp-button" disabled={isBusy} onClick={() => fileRef.current?.click()}>
          {t('reviewPasteFile')}
        </button>
        <input
          ref={fileRef}
          type="file"
          hidden
          accept=".html,.htm,.mhtml,.mht,.txt,text/html,text/plain"
          onChange={({ currentTarget: input }) => {
            const [file] = input.files ?? [];
            if (file) onFile(file, said);
            input.value = '';
          }}
        />
        <p role="status">{answer}</p>
      </div>
    </form>
  );
}
