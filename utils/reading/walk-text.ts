import { elementKind } from './element-kinds';
import { type Noteworthy, noteworthyIn, roleOfName, surroundingsOf, type Surroundings } from './surroundings';
import type { BlockRole } from './text-block';

/** A stretch of text without a block boundary inside. */
export interface TextRun {
  nodes: Text[];
  /** Where each node begins in `text`. */
  starts: number[];
  text: string;
  role: BlockRole;
  lang: string | undefined;
}

/** What a walk finds, in page order. */
export interface TextSink {
  run: (run: TextRun) => void;
  /** An open shadow root, before what is in it. */
  shadowRoot: (root: ShadowRoot) => void;
  /** A custom element without a shadow root: it may get one later. */
  customElement: (element: Element) => void;
}

/** Where to walk: siblings from `first` to `last` with all that is in them. */
export interface WalkRange {
  first: Node;
  last: Node;
  /** A node inside to start at; what comes before it is left out. */
  from?: Node;
  /** A node inside to stop before. */
  until?: Node;
}

export interface TextWalk {
  /**
   * Walks on until the clock says so, ending a slice only between two runs. `lost`: the page took away the place where
   * the walk stood, so that what was still to come is unknown; the range is to be walked again.
   */
  proceed: (isTime: () => boolean) => 'done' | 'paused' | 'lost';
}

/** How many nodes are visited between two looks at the clock, which costs about as much as visiting one. */
const nodesPerLook = 64;

const anyLetter = /\p{L}/u;

/**
 * Walks a part of a page and cuts its text into runs: at block elements, `<br>`, replaced elements and changes of role,
 * joining across inline elements. Open shadow roots come before the host's own children. Linear in the nodes.
 */
export function createTextWalk(
  { first, last, from, until }: WalkRange,
  sink: TextSink,
  lookUp: (node: Node) => Surroundings | null = surroundingsOf,
): TextWalk {
  const top = first.parentNode;
  const start = from ?? first;
  const stack: Surroundings[] = [];
  const outermost = lookUp(start);
  let noteworthy = new Map<Element, Noteworthy>();
  let node: Node | null = outermost === null ? null : start;
  let expectedParent: Node | null = null;
  let around: Surroundings = outermost ?? { element: null, role: 'text', lang: undefined };

  let nodes: Text[] = [];
  let starts: number[] = [];
  let text = '';
  let runRole: BlockRole = 'text';
  let runLang: string | undefined;
  let runDepth = 0;
  /** Inline elements entered or left since the last text of the run. */
  let crossed: Element[] = [];

  function endRun(): void {
    crossed = [];
    if (nodes.length === 0) return;
    if (anyLetter.test(text)) sink.run({ nodes, starts, text, role: runRole, lang: runLang });
    nodes = [];
    starts = [];
    text = '';
  }

  function addText(added: Text): void {
    const data = added.data;
    if (data.length === 0) return;
    if (nodes.length > 0 && crossed.length > 0) {
      if (
        isWordCharacter(text.charCodeAt(text.length - 1)) &&
        isWordCharacter(data.charCodeAt(0)) &&
        crossed.some(standsAlone)
      )
        endRun();
      else crossed = [];
    }
    if (nodes.length === 0) {
      if (isBlank(data)) return;
      runRole = around.role;
      runLang = around.lang;
      runDepth = stack.length;
    } else if (stack.length < runDepth) {
      // The run goes on outside the element it began in: the language is that of the text around both.
      runLang = around.lang;
      runDepth = stack.length;
    }
    starts.push(text.length);
    nodes.push(added);
    text = nodes.length === 1 ? data : text + data;
  }

  return {
    proceed(isTime) {
      if (node === null) return 'done';
      if (expectedParent === null) noteworthy = noteworthyIn(first, last);
      else if (node.parentNode !== expectedParent || !node.isConnected) return 'lost';
      let visited = 0;
      for (;;) {
        let inner: Node | null = null;
        if (node.nodeType === 3) addText(node as Text);
        else if (node.nodeType === 1) inner = enter(node as Element);
        node = inner ?? next(node);
        if (node === null || node === until) {
          node = null;
          endRun();
          return 'done';
        }
        if (++visited >= nodesPerLook && nodes.length === 0) {
          visited = 0;
          if (isTime()) {
            expectedParent = node.parentNode;
            return 'paused';
          }
        }
      }
    },
  };

  /** The first node inside an element that is walked into; null where there is nothing to walk. */
  function enter(element: Element): Node | null {
    const name = element.localName;
    const kind = elementKind(name);
    if (kind === 'unseen') return null;
    if (kind === 'break') {
      endRun();
      return null;
    }
    const note = noteworthy.size > 0 ? noteworthy.get(element) : undefined;
    if (note?.skip) {
      endRun();
      return null;
    }
    const role = note?.role ?? roleOfName(name);
    if (kind === 'block' || (role !== undefined && role !== around.role)) endRun();
    else if (nodes.length > 0) {
      if (name === 'sup' && isFootnoteMark(element)) return null;
      crossed.push(element);
    }
    const shadow = element.shadowRoot;
    if (shadow !== null) {
      sink.shadowRoot(shadow);
      for (const [inside, what] of noteworthyIn(shadow.firstChild, shadow.lastChild))
        noteworthy.set(inside, what);
    } else if (kind === 'block' && name.includes('-')) sink.customElement(element);
    const inner = shadow?.firstChild ?? element.firstChild;
    if (inner !== null && (role !== undefined || note?.lang !== undefined)) {
      stack.push(around);
      const lang = note?.lang === undefined ? around.lang : (note.lang ?? undefined);
      around = { element, role: role ?? around.role, lang };
    }
    return inner;
  }

  /** The node after this one and all that is in it; null at the end of the range. */
  function next(after: Node): Node | null {
    let left = after;
    for (;;) {
      if (left === last) return null;
      const sibling = left.nextSibling;
      if (sibling !== null) return sibling;
      const parent = left.parentNode;
      if (parent === null || parent === top) return null;
      if (parent.nodeType === 11) {
        endRun();
        const host = (parent as ShadowRoot).host;
        if (host.firstChild !== null) return host.firstChild;
        left = host;
      } else left = parent;
      leave(left as Element);
    }
  }

  function leave(element: Element): void {
    if (around.element === element) {
      const outer = stack.pop() ?? surroundingsOf(element) ?? around;
      if (outer.role !== around.role) endRun();
      around = outer;
    }
    if (elementKind(element.localName) === 'block') endRun();
    else if (nodes.length > 0) crossed.push(element);
  }
}

function isWordCharacter(code: number): boolean {
  return (
    code >= 128 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  );
}

function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code !== 32 && (code < 9 || code > 13) && code !== 160) return false;
  }
  return true;
}

/**
 * Whether an element that is inline by name ends the line by style. Asked only where two words would run together, as in
 * `<span>Politics</span><span>Ada Example</span>`. A drop cap, floated or set apart, belongs to the word after it.
 */
function standsAlone(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style === undefined || style.display.startsWith('inline') || style.display.startsWith('ruby'))
    return style?.display === 'inline-block' && !isDropCap(element);
  if (style.display === 'contents' || style.display === 'none') return false;
  return !isDropCap(element);
}

function isDropCap(element: Element): boolean {
  return (element.textContent ?? '').trim().length <= 2;
}

/** `Macron<sup>1</sup>`: the mark is no part of the name before it. `M<sup>me</sup>` is. */
function isFootnoteMark(element: Element): boolean {
  return /^[\s\d[\](),*†‡§]*$/.test(element.textContent ?? '');
}
