import { useEffect, useRef } from 'preact/hooks';

export interface AskDialogProps {
  title: string;
  text: string;
  /** The safe way; has the focus at first, and Escape means it. */
  stay: string;
  go: string;
  onStay: () => void;
  onGo: () => void;
}

/** A question that must be answered before anything else. */
export function AskDialog({ title, text, stay, go, onStay, onGo }: AskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="ask"
      aria-labelledby="ask-title"
      aria-describedby="ask-text"
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
    >
      <h2 id="ask-title">{title}</h2>
      <p id="ask-text">{text}</p>
      <div class="actions">
        <button type="button" class="sp-button primary" autofocus onClick={onStay}>
          {stay}
        </button>
        <button type="button" class="sp-button" onClick={onGo}>
          {go}
        </button>
      </div>
    </dialog>
  );
}
