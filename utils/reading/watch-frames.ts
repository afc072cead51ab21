/** A document inside a page that belongs to the same site, so that it can be read like a part of the page. */
export interface FrameContent {
  element: HTMLIFrameElement | HTMLFrameElement;
  document: Document;
  /** Ends when the frame holds another document, or is gone. */
  signal: AbortSignal;
}

export interface FrameWatchOptions {
  signal: AbortSignal;
  /** Whether a document must not be read. */
  asksSecrets: (document: Document) => boolean;
  /** Called for every document that is to be read, in frames inside frames too. */
  onContent: (content: FrameContent) => void;
}

export interface FrameWatch {
  /** Finds the frames in a shadow root as well, of the document or of one in its frames. */
  include: (root: ShadowRoot) => void;
}

/** Smaller frames hold counters, buttons and adverts, no articles, in CSS px. */
const leastSize = { width: 300, height: 100 };

/** How many frames of a document are read. */
const mostFrames = 10;

/** Frames inside frames are read this deep. */
const mostLevels = 3;

/**
 * Finds the frames of a page whose documents can be read, now and later, by their `load` events. A frame that loads again
 * is told again, also one whose document the page wrote anew: that takes all listeners from it. Frames of other sites,
 * sandboxed and small ones, hidden ones and those that ask for secrets are left alone.
 */
export function watchFrames(document: Document, options: FrameWatchOptions, level = 1): FrameWatch {
  const { signal, asksSecrets, onContent } = options;
  const lives = new Map<Element, { life: AbortController; root: Element }>();
  const inner = new Set<FrameWatch>();
  const Sizes = document.defaultView?.ResizeObserver ?? ResizeObserver;
  // Many frames have no height until what is in them asks for it.
  const sizes = new Sizes((entries) => {
    for (const { target } of entries) if (isFrame(target) && !lives.has(target)) look(target);
  });

  lookIn(document);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    for (const { life } of lives.values()) life.abort();
  });

  return {
    include(root) {
      if (root.ownerDocument === document) lookIn(root);
      else for (const watch of inner) watch.include(root);
    },
  };

  function lookIn(root: Document | ShadowRoot): void {
    // One name at a time: a list of selectors takes browsers five times as long.
    for (const name of ['iframe', 'frame'])
      for (const element of root.querySelectorAll(name))
        if (isFrame(element) && !lives.has(element)) look(element);
    root.addEventListener('load', onLoad, { capture: true, signal });
  }

  function onLoad({ target, isTrusted }: Event): void {
    if (isTrusted && isFrame(target)) look(target);
  }

  function look(element: FrameContent['element']): void {
    const { contentDocument: content } = element;
    const told = lives.get(element);
    const mayBeRead = content?.body && !asksSecrets(content);
    // It only went on loading: a document that is written anew has another root.
    if (mayBeRead && content.documentElement === told?.root) return;
    told?.life.abort();
    lives.delete(element);
    const view = content?.defaultView;
    if (!view || signal.aborted) return;
    sizes.observe(element);
    if (!mayBeRead || lives.size >= mostFrames || !isInSight(element)) return;
    const life = new AbortController();
    lives.set(element, { life, root: content.documentElement });
    const end = ({ persisted }: PageTransitionEvent) => {
      if (persisted) return;
      lives.delete(element);
      life.abort();
    };
    view.addEventListener('pagehide', end, { signal: life.signal });
    onContent({ element, document: content, signal: life.signal });
    if (level === mostLevels) return;
    const within = watchFrames(content, { ...options, signal: life.signal }, level + 1);
    inner.add(within);
    life.signal.addEventListener('abort', () => inner.delete(within));
  }
}

function isFrame(target: EventTarget | null): target is FrameContent['element'] {
  return /^i?frame$/.test((target as Partial<Element> | null)?.localName ?? '');
}

/** Large enough and where somebody who scrolls can come. */
function isInSight(element: FrameContent['element']): boolean {
  const { width, height, right, bottom, left } = element.getBoundingClientRect();
  if (width < leastSize.width || height < leastSize.height) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { documentElement, defaultView: view } = element.ownerDocument;
  const { scrollX = 0, scrollY = 0 } = view ?? {};
  return bottom + scrollY > 0 && right + scrollX > 0 && left + scrollX < documentElement.scrollWidth;
}
