import { elementKind } from './element-kinds';
import type { BlockRole } from './text-block';

/** What holds for the text inside an element. */
export interface Surroundings {
  /** The element that sets it; null for the page. */
  element: Element | null;
  role: BlockRole;
  /** Where it differs from the page's. */
  lang: string | undefined;
}

/** What an element's attributes say about the text inside it. */
export interface Noteworthy {
  /** Somebody writes there. */
  skip?: true;
  role?: BlockRole;
  /** Null says: the page's again. */
  lang?: string | null;
}

const editors =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox" i],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor';

const bylines =
  '[rel~="author" i],[itemprop~="author"],[itemprop~="creator"],[itemprop~="copyrightHolder"],[class*="byline" i],' +
  '[class~="author" i],[class*="-author" i],[class*="author-" i],[class*="author_" i],[class*="_author" i],' +
  '[class~="credit" i],[class~="credits" i],[class*="-credit" i],[class*="_credit" i],[class*="photocredit" i],' +
  '[class*="imagecredit" i],[class~="copyright" i]';

const captions = '[itemprop~="caption"],[class*="caption" i]';

const headlines = '[role="heading" i],[itemprop~="headline"]';

const everything = `${editors},${bylines},${captions},${headlines},[lang]`;

/** Above this many characters an element is not a byline, whatever its class is called: themes put `author` on whole articles. */
const longestByline = 300;
const longestCaption = 1200;

/**
 * What the attributes in a range of siblings say, by element; only elements that say something. One native query, since
 * looking at each element's attributes costs more than the walk itself.
 */
export function noteworthyIn(first: Node | null, last: Node | null): Map<Element, Noteworthy> {
  const found = new Map<Element, Noteworthy>();
  for (let node = first; node !== null; node = node === last ? null : node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const root = node as Element;
    note(root, found);
    if (root.firstElementChild !== null)
      for (const element of root.querySelectorAll(everything)) note(element, found);
  }
  return found;
}

/**
 * What holds for a node by what it stands in, up through shadow hosts; null where it is not to be read. Costs a walk up
 * the ancestors.
 */
export function surroundingsOf(node: Node): Surroundings | null {
  let nearest: Element | null = null;
  let role: BlockRole | undefined;
  let lang: string | null | undefined;
  for (let up = parentOf(node); up !== null; up = parentOf(up)) {
    const kind = elementKind(up.localName);
    if (kind === 'unseen' || kind === 'break') return null;
    const what = noteOn(up);
    if (what?.skip) return null;
    const upRole = what?.role ?? roleOfName(up.localName);
    if (upRole === undefined && what?.lang === undefined) continue;
    nearest ??= up;
    role ??= upRole;
    if (lang === undefined) lang = what?.lang;
  }
  return { element: nearest, role: role ?? 'text', lang: lang ?? undefined };
}

/** The role that an element's name gives. */
export function roleOfName(name: string): BlockRole | undefined {
  if (name.length === 2 && name >= 'h1' && name <= 'h6') return 'headline';
  if (name === 'figcaption') return 'caption';
  return name === 'address' ? 'byline' : undefined;
}

function note(element: Element, found: Map<Element, Noteworthy>): void {
  const what = noteOn(element);
  if (what !== undefined) found.set(element, what);
}

function noteOn(element: Element): Noteworthy | undefined {
  if (!element.matches(everything)) return undefined;
  const what: Noteworthy = {};
  if (element.matches(editors)) what.skip = true;
  const role = roleOf(element);
  if (role !== undefined) what.role = role;
  const lang = element.getAttribute('lang');
  if (lang !== null && lang !== '') what.lang = samePrimary(lang, element.ownerDocument) ? null : lang;
  return what;
}

function roleOf(element: Element): BlockRole | undefined {
  if (element.matches(bylines) && isShort(element, longestByline)) return 'byline';
  if (element.matches(captions) && isShort(element, longestCaption)) return 'caption';
  return element.matches(headlines) ? 'headline' : undefined;
}

/** Stops counting once it is too long. */
function isShort(element: Element, longest: number): boolean {
  if (/^(?:body|html|main|article|section)$/.test(element.localName)) return false;
  let length = 0;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (length <= longest && walker.nextNode() !== null) length += (walker.currentNode as Text).length;
  return length <= longest;
}

function samePrimary(lang: string, document: Document): boolean {
  return lang.toLowerCase() === document.documentElement.lang.toLowerCase();
}

function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null || parent.nodeType === 9) return null;
  return parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : (parent as Element);
}
