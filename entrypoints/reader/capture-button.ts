import { placeButton } from '../../utils/hover/place-button';

export interface CaptureButton {
  show: (range: Range) => void;
  hide: () => void;
  /** Stands at the end of what is selected still, after the page has moved. */
  follow: () => void;
  /** Whether an event comes from the button. */
  isOwn: (event: Event) => boolean;
  remove: () => void;
}

/**
 * A small button above the page: in a closed root, in the top layer, on no page until it is shown. Pressing it leaves the
 * selection as it is.
 */
export function createCaptureButton(
  window: Window,
  { label, onPress }: { label: string; onPress: () => void },
): CaptureButton {
  const { document } = window;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  // Of the document's own window: Firefox adopts no other.
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'standpoint-keep';
  button.popover = 'manual';
  button.title = label;
  button.setAttribute('aria-label', label);
  button.append(drawing(document));
  root.append(button);
  // A pressed button would take the focus, and with it the selection.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  // Pages must not press it.
  button.addEventListener('click', (event) => event.isTrusted && onPress());
  let shown: Range | null = null;

  function follow(): void {
    if (!shown) return;
    const lines = [...shown.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const place = placeButton(lines, { width: window.innerWidth, height: window.innerHeight });
    if (!place) {
      hide();
      return;
    }
    button.style.left = `${place.left}px`;
    button.style.top = `${place.top}px`;
  }

  function hide(): void {
    shown = null;
    if (!host.isConnected) return;
    button.hidePopover();
    host.remove();
  }

  return {
    show(range) {
      shown = range;
      if (!host.isConnected) document.documentElement.append(host);
      button.showPopover();
      follow();
    },
    hide,
    follow,
    isOwn: (event) => event.composedPath()[0] === host || event.target === host,
    remove: hide,
  };
}

/** A speech mark with a plus. */
function drawing(document: Document): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', 'M2.5 3 H13.5 V10.5 H8 L5 13.5 V10.5 H2.5 Z M8 4.8 V8.7 M6 6.75 H10');
  svg.append(path);
  return svg;
}

/** The colours are those of `components/tokens.css`, which is not loaded here. */
const styles = `
  :host {
    all: initial !important;
    position: fixed !important;
    width: 0 !important;
    height: 0 !important;
  }
  .standpoint-keep {
    all: initial;
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    display: none;
    width: 28px;
    height: 28px;
    padding: 5px;
    border: 1px solid #e4e1da;
    border-radius: 8px;
    background: #fff;
    color: #1f4e8c;
    box-shadow: 0 1px 2px rgb(20 16 8 / 0.08), 0 4px 12px rgb(20 16 8 / 0.18);
    cursor: pointer;
  }
  .standpoint-keep:popover-open {
    display: block;
  }
  .standpoint-keep:hover {
    background: #f6f5f2;
  }
  .standpoint-keep:focus-visible {
    outline: 2px solid #1f4e8c;
    outline-offset: 2px;
  }
  svg {
    display: block;
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (prefers-color-scheme: dark) {
    .standpoint-keep {
      border-color: #3a3733;
      background: #1e1d1b;
      color: #8fb8ee;
    }
    .standpoint-keep:hover {
      background: #282623;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
