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

/** Whatever `noteworthyOf` may have something to say of. */
export const noteworthy =
  '[lang],[contenteditable],[role],[itemprop],[rel~=author i],' +
  // Whatever may hold one of the classes below; most elements have none to be looked into.
  '[class]:is([class*=codemirror i],[class*=editor],[class*=byline i],[class*=author i],[class*=copyright i],' +
  '[class*=credit i],[class*=caption i])';

const editor = '[contenteditable]:not([contenteditable=false i]),[role=textbox]';
const editorClass = /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ace_editor)(?:\s|$)/;
const bylineClass =
  /byline|(?:^|[\s_-])(?:authors?|copyright)(?:[\s_-]|$)|author-?name|(?:^|[\s_-]|photo|image)credits?(?:[\s_-]|$)/i;
const captionClass = /caption/i;

/** What says so of itself. */
const stated = {
  byline: '[rel~=author i],[itemprop~=author],[itemprop~=creator],[itemprop~=copyrightHolder]',
  caption: '[itemprop~=caption]',
  headline: '[role=heading],[itemprop~=headline]',
};

/** Above this many characters an element is no byline, whatever its class is called: themes put `author` on whole articles. */
const longestByline = 300;
const longestCaption = 1200;

/** What an element's attributes say, where they may say something; quick to tell of most that they do not. */
export function noteworthyOf(element: Element): Noteworthy | undefined {
  return element.hasAttributes() && element.matches(noteworthy) ? noteOn(element) : undefined;
}

/** What an element's attributes and class say about the text inside it. */
function noteOn(element: Element): Noteworthy {
  const what: Noteworthy = {};
  const className = element.getAttribute('class') ?? '';
  if (element.matches(editor) || editorClass.test(className)) what.skip = true;
  const role = roleOf(element, className);
  if (role !== undefined) what.role = role;
  const lang = languageTag(element.getAttribute('lang'));
  if (lang !== undefined) what.lang = isLangOfPage(lang, element.ownerDocument) ? null : lang;
  return what;
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
    if (what.skip) return null;
    const upRole = what.role ?? roleOfName(up.localName);
    if (upRole === undefined && what.lang === undefined) continue;
    nearest ??= up;
    role ??= upRole;
    if (lang === undefined) lang = what.lang;
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
  const isOne = (role: keyof typeof stated): boolean => element.matches(stated[role]);
  if ((bylineClass.test(className) || isOne('byline')) && isShort(element, longestByline)) return 'byline';
  if ((captionClass.test(className) || isOne('caption')) && isShort(element, longestCaption))
    return 'caption';
  return isOne('headline') ? 'headline' : undefined;
}

function isShort(element: Element, longest: number): boolean {
  return (
    !/^(?:body|html|main|article|section)$/.test(element.localName) && element.textContent.length <= longest
  );
}

function isLangOfPage(lang: string, { documentElement }: Document): boolean {
  return lang.toLowerCase() === documentElement.lang.toLowerCase();
}

function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null || parent.nodeType === 9) return null;
  return parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : (parent as Element);
}
