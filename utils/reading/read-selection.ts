import { articleMetaOf, type ArticleMeta } from '../head/article-meta';
import { asksSecrets } from './asks-secrets';
import { openRoots } from './open-roots';
import { readHead } from './read-head';
import { createTextWalk } from './walk-text';

/** Words that the reader selected on a page, in what stands around them: plain data. */
export interface PageSelection {
  /** Paragraphs, one a line. */
  text: string;
  /** UTF-16 offsets of the selection in the text, end exclusive. */
  start: number;
  end: number;
  /** The first running texts of the page, a line each; empty where there are none. */
  lead: string;
  page: ArticleMeta & {
    address: string;
    /** What the page gives as its own address. */
    canonical?: string;
  };
}

/** As much of what stands before and behind a selection is told, in UTF-16 units: enough to name whoever speaks in it. */
const longestBefore = 20_000;
const longestBehind = 4_000;

/** A selection longer than this is no statement: it is cut. */
const longestSelection = 10_000;

/** An element with so much text beside the selection holds what is needed to understand it. */
const enoughText = 12_000;

/** Shorter blocks at the top of a page are datelines, captions and buttons. */
const shortestLead = 60;
/** From whom an outlet has what it writes stands in one of so many, or nowhere. */
const mostLeads = 3;

/** What is selected in a window; null where nothing is, and on pages that ask for secrets. Linear in the text that is told. */
export function readSelection(window: Window): PageSelection | null {
  const { document } = window;
  const range = selectedRange(window);
  if (!range || asksSecrets(document)) return null;
  const around = paragraphsAround(range);
  if (!around) return null;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]')?.href;
  const page = {
    ...articleMetaOf(readHead(document)),
    address: window.location.href,
    ...(canonical !== undefined && { canonical }),
  };
  return { ...around, page };
}

/** What is selected, also in an open shadow root, whose nodes the document's own range leaves out. */
function selectedRange(window: Window): Range | null {
  const { document } = window;
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const [inside] = selection.getComposedRanges({ shadowRoots: openRoots(document) });
  if (
    !inside ||
    inside.collapsed ||
    inside.startContainer.getRootNode() !== inside.endContainer.getRootNode()
  )
    return selection.isCollapsed ? null : selection.getRangeAt(0);
  const range = document.createRange();
  range.setStart(inside.startContainer, inside.startOffset);
  range.setEnd(inside.endContainer, inside.endOffset);
  return range;
}

type Paragraphs = Omit<PageSelection, 'page'>;

/** A text node of a run, and where its text begins in it. */
interface Piece {
  node: Text;
  at: number;
}

/** Walks no further than is told: a page may hold a million characters in a row. */
function paragraphsAround(range: Range): Paragraphs | null {
  const root = contextOf(range);
  let text = '';
  let start = -1;
  let end = -1;
  let further: Piece[] = [];
  const walk = createTextWalk(
    { first: root, last: root, from: farEnoughBefore(range, root) },
    {
      run(run) {
        if (text !== '') text += '\n';
        const selected = selectedIn([{ node: run.nodes[0] as Text, at: 0 }, ...further], range);
        further = [];
        if (selected) {
          const before = text.length + onOneLine(run.text.slice(0, selected[0])).length;
          if (start < 0) start = before;
          end = before + onOneLine(run.text.slice(...selected)).length;
        }
        text += onOneLine(run.text);
      },
      goesOn: (run, node) => further.push({ node, at: run.text.length - node.length }),
      shadowRoot: () => undefined,
      customElement: () => undefined,
    },
  );
  const lastSelected = (): number => Math.min(end, start + longestSelection);
  walk.proceed(() => start >= 0 && text.length > lastSelected() + longestBehind);

  if (start < 0) return null;
  const last = lastSelected();
  const from = Math.max(0, start - longestBefore);
  return {
    text: text.slice(from, last + longestBehind),
    start: start - from,
    end: last - from,
    lead: leadOf(root),
  };
}

/** The node beside or around the beginning of a selection from which on there is as much text before it as is told. */
function farEnoughBefore({ startContainer, startOffset }: Range, root: Node): Node | undefined {
  let node: Node | undefined = startContainer === root ? root.childNodes[startOffset] : startContainer;
  while (node && node.parentNode !== root) node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  let length = 0;
  while (node?.previousSibling && length <= longestBefore) {
    node = node.previousSibling;
    length += (node.textContent ?? '').length;
  }
  return node;
}

function leadOf(root: Node): string {
  const leads: string[] = [];
  const walk = createTextWalk(
    { first: root, last: root },
    {
      run({ role, text }) {
        if (role === 'text' && text.length >= shortestLead) leads.push(onOneLine(text));
      },
      shadowRoot: () => undefined,
      customElement: () => undefined,
    },
  );
  walk.proceed(() => leads.length >= mostLeads);
  return leads.slice(0, mostLeads).join('\n').slice(0, longestBehind);
}

/** The nearest element around a selection that holds enough text, out of shadow roots too. */
function contextOf(range: Range): Node {
  const wanted = range.toString().length + enoughText;
  let around: Node = range.commonAncestorContainer;
  while ((around.textContent ?? '').length < wanted && around.nodeName !== 'BODY') {
    const outer = around.parentNode ?? (around as Partial<ShadowRoot>).host;
    if (!outer || outer.nodeType === 9) break;
    around = outer;
  }
  return around;
}

/** The stretch of a run that a range holds; undefined where it holds none of it. */
function selectedIn(pieces: readonly Piece[], range: Range): [start: number, end: number] | undefined {
  const held = pieces.flatMap(({ node, at }): [number, number][] => {
    if (!range.intersectsNode(node)) return [];
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    return to > from ? [[at + from, at + to]] : [];
  });
  const [first] = held;
  const last = held.at(-1);
  return first && last && [first[0], last[1]];
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
