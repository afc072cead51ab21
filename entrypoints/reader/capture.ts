import { readSelection, type PageSelection } from '../../utils/reading/read-selection';
import { createCaptureButton } from './capture-button';

export interface CaptureOptions {
  window: Window;
  /** Hands on what the reader wants to keep. */
  keep: (selection: PageSelection) => void;
  /** What the button is called. */
  label: string;
  signal: AbortSignal;
}

/** A double click on a word asks for something else. */
const fewestWords = 2;

/** How long after a selection has ended the button comes, in ms: a third click may still make it another one. */
const comesAfterMs = 250;

/**
 * Offers to keep what is selected, by a small button at its end, until the signal: once pointer or keys have come to rest,
 * never for what is being written, and gone as soon as nothing is selected. The selection stands already.
 */
export function startCapture({ window, keep, label, signal }: CaptureOptions): void {
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
    if (range && !signal.aborted) button.show(range);
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
  return selection.toString().trim().split(/\s+/).length >= fewestWords ? range : null;
}
