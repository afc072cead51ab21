import { cardHostStyles } from './card-host-styles';

export interface CardElements {
  /** Stands on the page. */
  host: HTMLElement;
  root: ShadowRoot;
  /** The popover, with border, corners and shadow. */
  card: HTMLElement;
  frame: HTMLIFrameElement;
}

/** Builds what carries the card, on no page yet. Nothing of it names us. */
export function createCardElements(
  document: Document,
  { frameUrl, frameTitle }: { frameUrl: string; frameTitle: string },
): CardElements {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [createSheet(document)];

  const card = document.createElement('div');
  card.className = 'card';
  card.popover = 'manual';

  const frame = document.createElement('iframe');
  frame.title = frameTitle;
  // So that what is held can be copied; a page may withhold it.
  frame.allow = 'clipboard-write';
  frame.src = frameUrl;

  card.append(frame);
  root.append(card);
  return { host, root, card, frame };
}

/** A sheet of the document's own window: Firefox adopts no other. */
function createSheet(document: Document): CSSStyleSheet {
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(cardHostStyles);
  return sheet;
}
