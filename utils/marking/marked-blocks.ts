import type { Mention } from '../matching/mention';
import { type PageBlock, placeAt } from '../reading/text-block';
import { comparePlaces } from './flat-tree';
import type { Mark, MarkedBlock, PageMention } from './mark';

/** What was found on the page, block by block, with the ways from nodes and mentions to it. */
export interface MarkedBlocks {
  /** Puts these mentions in the place of the block's; marks of mentions that stay are kept. Null when there are none. */
  set: (block: PageBlock, mentions: Mention[]) => { kept: MarkedBlock | null; dropped: Mark[] };
  /** Follows the block into other nodes. */
  move: (id: number) => MarkedBlock | undefined;
  remove: (id: number) => Mark[];
  get: (id: number) => MarkedBlock | undefined;
  ofNode: (node: Text) => MarkedBlock | undefined;
  markOf: (mention: PageMention) => Mark | undefined;
  /** In page order. */
  inOrder: () => MarkedBlock[];
  clear: () => void;
}

export function createMarkedBlocks(): MarkedBlocks {
  const byId = new Map<number, MarkedBlock>();
  const byNode = new Map<Text, MarkedBlock>();
  const byMention = new Map<PageMention, Mark>();
  // What was in order once stays so: a page is mostly read from top to bottom, and comparing places is slow.
  let ordered: MarkedBlock[] = [];
  const unordered = new Set<MarkedBlock>();
  let haveSomeLeft = false;

  function index(marked: MarkedBlock): void {
    for (const node of marked.nodes) if (byNode.get(node) === marked) byNode.delete(node);
    marked.nodes = marked.block.nodes;
    for (const node of marked.nodes) byNode.set(node, marked);
    unordered.add(marked);
  }

  function remove(id: number): Mark[] {
    const marked = byId.get(id);
    if (marked === undefined) return [];
    byId.delete(id);
    for (const node of marked.nodes) if (byNode.get(node) === marked) byNode.delete(node);
    for (const { mention } of marked.marks) byMention.delete(mention);
    unordered.delete(marked);
    haveSomeLeft = true;
    return marked.marks;
  }

  function isIn(marked: MarkedBlock): boolean {
    return byId.get(marked.block.id) === marked;
  }

  return {
    set(block, mentions) {
      const old = remove(block.id);
      // Most blocks name nobody, and there are tens of thousands.
      if (mentions.length === 0) return { kept: null, dropped: old };
      const sound = mentions.filter(
        ({ start, end }) => start >= 0 && start < end && end <= block.text.length,
      );
      const marks = sound
        .toSorted((one, other) => one.start - other.start)
        .map((mention) => old.find((mark) => isSame(mark.mention, mention)) ?? newMark(block, mention));
      const dropped = old.filter((mark) => !marks.includes(mark));
      if (marks.length === 0) return { kept: null, dropped };
      const marked: MarkedBlock = { block, nodes: [], marks };
      byId.set(block.id, marked);
      for (const mark of marks) byMention.set(mark.mention, mark);
      index(marked);
      return { kept: marked, dropped };
    },
    move(id) {
      const marked = byId.get(id);
      if (marked !== undefined) index(marked);
      haveSomeLeft = true;
      return marked;
    },
    remove,
    get: (id) => byId.get(id),
    ofNode: (node) => byNode.get(node),
    markOf: (mention) => byMention.get(mention),
    inOrder() {
      if (haveSomeLeft) ordered = ordered.filter((marked) => isIn(marked) && !unordered.has(marked));
      haveSomeLeft = false;
      if (unordered.size > 0) ordered = joinInOrder(ordered, [...unordered].toSorted(comparePlace));
      unordered.clear();
      return ordered;
    },
    clear() {
      byId.clear();
      byNode.clear();
      byMention.clear();
      unordered.clear();
      ordered = [];
    },
  };
}

function newMark(block: PageBlock, mention: Mention): Mark {
  const text = block.text.slice(mention.start, mention.end);
  return { mention: { ...mention, blockId: block.id, text }, isShown: false, tone: 'light', ranges: null };
}

function isSame(one: Mention, other: Mention): boolean {
  return (
    one.actor === other.actor &&
    one.start === other.start &&
    one.end === other.end &&
    one.reason.kind === other.reason.kind
  );
}

/** Both in page order; most often all of the second come after the first. */
function joinInOrder(early: MarkedBlock[], late: MarkedBlock[]): MarkedBlock[] {
  const joined = [...early, ...late];
  const [last] = early.slice(-1);
  const [first] = late;
  const isInOrder = last === undefined || first === undefined || comparePlace(last, first) < 0;
  return isInOrder ? joined : joined.toSorted(comparePlace);
}

function comparePlace(one: MarkedBlock, other: MarkedBlock): number {
  return comparePlaces(firstNode(one), firstNode(other));
}

function firstNode({ block }: MarkedBlock): Text {
  return placeAt(block, 0, 'start').node;
}
