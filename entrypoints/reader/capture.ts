import { readSelection, type PageSelection } from '../../utils/reading/read-selection';
import { createCaptureButton } from './capture-button';

export interface CaptureOptions {
  window: Window;
  /** Hands on what the reader wants to keep. */
  keep: (selection: PageSelection) => void;
  /** What the button is called. */
  label: string;
  /** False once the extension is gone that could keep something. */
  isAlive: () => boolean;
  signal: AbortSignal;
}

/** A double click on a word asks for something else. */
const fewestWords = 2;

/** The longest word there is, in UTF-16 units: what is longer holds several. */
const longestWord = 100;

/** How long after a selection has ended the button comes, in ms: a third click may still make it another one. */
const comesAfterMs = 250;

/**
 * Offers to keep what is selected, by a small button at its end, until the signal: once pointer or keys have come to rest,
 * never for what is being written, and gone as soon as nothing is selected. The selection stands already.
 */
export function startCapture({ window, keep, label, isAlive, signal }: CaptureOptions): void {
  const { document } = window;
  const button = createCaptureButton(window, {
    label,
    onPress() {
      const selection = readSelection(window);
      button.hide();
      if (selection) keep(selection);
    },
  });
  let timer = 0;
  const options = { capture: true, passive: true, signal };
  document.addEventListener('selectionchange', onSelectionChange, options);
  window.addEventListener('pointerdown', (event) => !button.isOwn(event) && hide(), options);
  window.addEventListener('pointerup', (event) => !button.isOwn(event) && offerSoon(), options);
  window.addEventListener('keyup', ({ key }) => (key === 'Escape' ? hide() : offerSoon()), options);
  window.addEventListener('scroll', button.follow, options);
  window.addEventListener('resize', button.follow, options);
  signal.addEventListener('abort', () => (hide(), button.remove()), { once: true });
  offerSoon();

  function onSelectionChange(): void {
    if (!rangeToKeep(window)) hide();
  }

  function offerSoon(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(offer, comesAfterMs);
  }

  function offer(): void {
    const range = rangeToKeep(window);
    if (range && !signal.aborted && isAlive()) button.show(range);
    else button.hide();
  }

  function hide(): void {
    window.clearTimeout(timer);
    button.hide();
  }
}

/** What is selected, where it is text that stands on the page and is not being written. */
function rangeToKeep(window: Window): Range | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const node = range.commonAncestorContainer;
  const element = node.nodeType === 1 ? (node as HTMLElement) : node.parentElement;
  if (!element || element.isContentEditable || window.document.designMode === 'on') return null;
  const { activeElement } = window.document;
  if (activeElement?.matches('input, textarea, select, [contenteditable]')) return null;
  return wordsIn(selection.toString()) >= fewestWords ? range : null;
}

/** As many as matter: Chinese and Thai words stand without blanks between them. */
function wordsIn(text: string): number {
  const begun = text.trimStart().slice(0, longestWord);
  const parts = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(begun);
  return [...parts].filter(({ isWordLike }) => isWordLike).length;
}
