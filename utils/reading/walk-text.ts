import { type ElementKind, elementKind } from './element-kinds';
import { proseOf } from './prose';
import { noteworthyOf, roleOfName, surroundingsOf, type Surroundings } from './surroundings';
import { textAround } from './text-around';
import { hasLetter, isBlank, type RunNodes, TextRun } from './text-run';
import { areTwoWords } from './words-meet';

/** What a walk finds, in page order. */
export interface TextSink {
  run: (run: TextRun) => void;
  /** An open shadow root, before what is in it. */
  shadowRoot: (root: ShadowRoot) => void;
  /** A custom element without a shadow root: it may get one later. */
  customElement: (element: Element) => void;
  /** A text node that the run goes on in. Who asks has every node walked to. */
  goesOn?: (run: TextRun, node: Text) => void;
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
   * Walks on until the clock says so, ending a slice between two runs, but for very long ones. `lost`: the page took away the place where
   * the walk stood, so that what was still to come is unknown; the range is to be walked again.
   */
  proceed: (isTime: () => boolean) => 'done' | 'paused' | 'lost';
}

/** How many nodes are visited between two looks at the clock, which costs about as much as visiting one. */
const nodesPerLook = 64;

/** The same inside a run. Hardly one is as long: what the page changes about it meanwhile is told by its watch. */
const nodesPerLookInRun = 1024;

/**
 * Walks a part of a page and cuts its text into runs: at block elements, `<br>`, replaced elements and changes of role,
 * joining across inline elements. Open shadow roots come before the host's own children. Linear in the nodes.
 *
 * Written for the first run of a page, before anything is compiled: few calls into the document a node, few objects.
 */
export function createTextWalk(
  { first, last, from, until }: WalkRange,
  sink: TextSink,
  lookUp: (node: Node) => Surroundings | null = surroundingsOf,
): TextWalk {
  const start = from ?? first;
  const outermost = lookUp(start);
  let around: Surroundings = outermost ?? { element: null, role: 'text', lang: undefined };
  /** What held outside the elements that set something and are being walked. */
  const outer: Surroundings[] = [];
  let node: Node | null = outermost === null ? null : start;
  /** The elements and shadow roots being walked; asking each node for its parent costs as much as the step to it. */
  const inside = parentsUpTo(first, start);
  /** What each of them is. */
  const kinds = inside.map(kindOf);

  let run: TextRun | null = null;
  let runDepth = 0;
  let hasLetters = false;
  let lastUnit = '';
  /** Inline elements entered or left since the last text of the run. */
  const crossed: Element[] = [];

  function endRun(): void {
    if (run === null) return;
    const ended = run;
    run = null;
    if (crossed.length > 0) crossed.length = 0;
    if (hasLetters) sink.run(ended);
  }

  // The run's text is looked at in the pieces it is joined from: a joined string is copied when it is looked into.
  function addText(added: Text): void {
    const data = added.data;
    if (data.length === 0) return;
    if (run !== null && crossed.length > 0) {
      if (areTwoWords(lastUnit, data.charAt(0), crossed)) endRun();
      crossed.length = 0;
    }
    if (run === null) {
      if (isBlank(data)) return;
      run = new TextRun(added, data, around);
      runDepth = outer.length;
      hasLetters = hasLetter(data);
    } else {
      run.add(data, seekNodes);
      sink.goesOn?.(run, added);
      hasLetters ||= hasLetter(data);
      if (outer.length < runDepth) {
        // The run goes on outside the element it began in: the language is that of the text around both.
        run.around = around;
        runDepth = outer.length;
      }
    }
    lastUnit = data.charAt(data.length - 1);
  }

  return {
    proceed(isTime) {
      if (node === null) return 'done';
      if (!node.isConnected || (inside.length > 0 && node.parentNode !== inside.at(-1))) return 'lost';
      let visited = 0;
      for (;;) {
        const type: number = node.nodeType;
        let inner: Node | null = null;
        if (type === 3) addText(node as Text);
        else if (type === 1) inner = enter(node as Element);
        node = inner ?? next(node);
        if (node === null || node === until) {
          node = null;
          endRun();
          return 'done';
        }
        if (++visited >= (run === null ? nodesPerLook : nodesPerLookInRun)) {
          visited = 0;
          if (isTime()) return 'paused';
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
    const note = noteworthyOf(element);
    if (note?.skip === true) {
      endRun();
      return null;
    }
    const role = note?.role ?? roleOfName(name);
    if (kind === 'block' || (role !== undefined && role !== around.role)) endRun();
    else if (run !== null) {
      if (name === 'sup' && isFootnoteMark(element)) return null;
      crossed.push(element);
    }
    // No other inline element can have one.
    const shadow = kind === 'inline' && name !== 'span' ? null : element.shadowRoot;
    if (shadow !== null) sink.shadowRoot(shadow);
    else if (kind === 'block' && name.includes('-')) sink.customElement(element);
    let within = around;
    if (role !== undefined || note?.lang !== undefined) {
      const lang = note?.lang === undefined ? around.lang : (note.lang ?? undefined);
      within = { element, role: role ?? around.role, lang };
    }
    if (kind === 'block' && shadow === null && readProse(element, within)) return null;
    const inner = shadow?.firstChild ?? element.firstChild;
    if (inner === null) return null;
    inside.push(element);
    kinds.push(kind);
    if (shadow?.firstChild) {
      inside.push(shadow);
      kinds.push('root');
    }
    if (within !== around) {
      outer.push(around);
      around = within;
    }
    return inner;
  }

  /**
   * Reads a block of prose by one question for its text: most paragraphs, whose nodes are not touched. False where they have
   * to be walked to: a run does not begin with an empty one.
   */
  function readProse(element: Element, within: Surroundings): boolean {
    const text = sink.goesOn === undefined ? proseOf(element) : null;
    if (text === null || (text.trimStart() !== text && !isBlank(text))) return false;
    if (hasLetter(text)) sink.run(new TextRun(element, text, within));
    return true;
  }

  /** The node after this one and all that is in it; null at the end of the range. */
  function next(after: Node): Node | null {
    let left = after;
    for (;;) {
      if (left === last) return null;
      const sibling = left.nextSibling;
      if (sibling !== null) return sibling;
      const parent = inside.pop();
      if (parent === undefined) return null;
      left = parent;
      let kind = kinds.pop();
      if (kind === 'root') {
        endRun();
        const ownFirst = (inside.at(-1) as Element).firstChild;
        if (ownFirst !== null) return ownFirst;
        left = inside.pop() as Element;
        kind = kinds.pop();
      }
      leave(left as Element, kind === 'block');
    }
  }

  function leave(element: Element, isBlock: boolean): void {
    if (around.element === element) {
      const outside = outer.pop() ?? lookUp(element) ?? around;
      if (outside.role !== around.role) endRun();
      around = outside;
    }
    if (run === null) return;
    if (isBlock) endRun();
    else crossed.push(element);
  }
}

/** Walks once more over where a run begins. */
function seekNodes(wanted: TextRun): RunNodes | null {
  const first = wanted.anchor as Text;
  const range = first.isConnected ? textAround(first) : null;
  if (range === null) return null;
  const nodes = [first];
  const starts = [0];
  let length = first.length;
  let isThere = false;
  const walk = createTextWalk(range, {
    run: (run) => (isThere ||= run.anchor === first && run.text === wanted.text),
    goesOn({ anchor }, node) {
      if (anchor !== first) return;
      nodes.push(node);
      starts.push(length);
      length += node.length;
    },
    shadowRoot: () => undefined,
    customElement: () => undefined,
  });
  walk.proceed(() => false);
  return isThere ? { nodes, starts } : null;
}

/** What a node stands in, from beside the outermost down to its parent. */
function parentsUpTo(outermost: Node, node: Node): Node[] {
  const parents: Node[] = [];
  for (let up = node; up !== outermost;) {
    const parent = up.parentNode ?? (up as ShadowRoot).host;
    if (!parent) break;
    parents.unshift((up = parent));
  }
  return parents;
}

function kindOf(node: Node): ElementKind | 'root' {
  return node.nodeType === 1 ? elementKind((node as Element).localName) : 'root';
}

/** `Macron<sup>1</sup>`: the mark is no part of the name before it. `M<sup>me</sup>` is. */
function isFootnoteMark(element: Element): boolean {
  return /^[\s\d[\](),*†‡§]*$/.test(element.textContent);
}
