import { elementKind } from './element-kinds';
import { languageTag } from '../head/language-tag';
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

const attributes =
  '[lang],[contenteditable],[role],[itemprop],[rel],' +
  // Whatever may hold one of the classes below; most elements have none to be looked into.
  '[class]:is([class*=codemirror i],[class*=editor],[class*=byline i],[class*=author i],[class*=copyright i],' +
  '[class*=credit i],[class*=caption i])';

const editorClass = /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ace_editor)(?:\s|$)/;
const bylineClass =
  /byline|(?:^|[\s_-])(?:authors?|copyright)(?:[\s_-]|$)|author-?name|(?:^|[\s_-]|photo|image)credits?(?:[\s_-]|$)/i;
const captionClass = /caption/i;

const bylineProperty = /^(?:author|creator|copyrightHolder)$/;

/** Above this many characters an element is no byline, whatever its class is called: themes put `author` on whole articles. */
const longestByline = 300;
const longestCaption = 1200;

/** What an element's attributes say, where they say something; quick to tell of most that they do not. */
export function noteworthyOf(element: Element): Noteworthy | undefined {
  return element.hasAttributes() && element.matches(attributes) ? noteOn(element) : undefined;
}

/** What an element's attributes and class say about the text inside it. */
function noteOn(element: Element): Noteworthy | undefined {
  const what: Noteworthy = {};
  const editable = element.getAttribute('contenteditable');
  const className = element.getAttribute('class') ?? '';
  if (editable !== null && editable.toLowerCase() !== 'false') what.skip = true;
  if (element.getAttribute('role') === 'textbox' || editorClass.test(className)) what.skip = true;
  const role = roleOf(element, className);
  if (role !== undefined) what.role = role;
  const lang = languageTag(element.getAttribute('lang'));
  if (lang !== undefined) what.lang = isLangOfPage(lang, element.ownerDocument) ? null : lang;
  return what.skip === true || what.role !== undefined || what.lang !== undefined ? what : undefined;
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
    if (what?.skip === true) return null;
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

function roleOf(element: Element, className: string): BlockRole | undefined {
  const properties = (element.getAttribute('itemprop') ?? '').split(/\s+/);
  const isByline =
    bylineClass.test(className) ||
    /(?:^|\s)author(?:\s|$)/i.test(element.getAttribute('rel') ?? '') ||
    properties.some((property) => bylineProperty.test(property));
  if (isByline && isShort(element, longestByline)) return 'byline';
  if ((captionClass.test(className) || properties.includes('caption')) && isShort(element, longestCaption))
    return 'caption';
  return element.getAttribute('role') === 'heading' || properties.includes('headline')
    ? 'headline'
    : undefined;
}

/** Stops counting once it is too long. */
function isShort(element: Element, longest: number): boolean {
  if (/^(?:body|html|main|article|section)$/.test(element.localName)) return false;
  let length = 0;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (length <= longest && walker.nextNode() !== null) length += (walker.currentNode as Text).length;
  return length <= longest;
}

function isLangOfPage(lang: string, { documentElement }: Document): boolean {
  return lang.toLowerCase() === documentElement.lang.toLowerCase();
}

function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null || parent.nodeType === 9) return null;
  return parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : (parent as Element);
}
