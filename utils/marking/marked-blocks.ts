import type { Mention } from '../matching/mention';
import type { PageBlock } from '../reading/text-block';
import type { Mark, MarkedBlock, PageMention } from './mark';

/** What was found on the page, block by block, with the ways from nodes and mentions to it. */
export interface MarkedBlocks {
  /** Puts these mentions in the place of the block's; marks of mentions that stay are kept. Answers with the others. */
  set: (block: PageBlock, mentions: Mention[]) => Mark[];
  /** Follows the block into other nodes. */
  move: (block: PageBlock) => void;
  /** Answers with the marks that were in it. */
  remove: (id: number) => Mark[];
  get: (id: number) => MarkedBlock | undefined;
  /** The block that this text node or element leads to. */
  from: (node: Node) => MarkedBlock | undefined;
  markOf: (mention: PageMention) => Mark | undefined;
  /** In page order. */
  inOrder: () => readonly MarkedBlock[];
  clear: () => void;
}

export function createMarkedBlocks(): MarkedBlocks {
  const byId = new Map<number, MarkedBlock>();
  const byAnchor = new Map<Node, MarkedBlock>();
  let ordered: MarkedBlock[] | null = null;

  function unlink(marked: MarkedBlock): void {
    if (byAnchor.get(marked.anchor) === marked) byAnchor.delete(marked.anchor);
  }

  function link(marked: MarkedBlock): void {
    marked.anchor = marked.block.anchor;
    byAnchor.set(marked.anchor, marked);
  }

  function remove(id: number): Mark[] {
    const marked = byId.get(id);
    if (marked === undefined) return [];
    byId.delete(id);
    unlink(marked);
    ordered = null;
    return marked.marks;
  }

  return {
    set(block, mentions) {
      const old = remove(block.id);
      const marks = mentions
        .filter(({ start, end }) => start >= 0 && start < end && end <= block.text.length)
        .toSorted((one, other) => one.start - other.start)
        .map((mention) => old.find((mark) => isSame(mark.mention, mention)) ?? newMark(block, mention));
      if (marks.length > 0) {
        const marked: MarkedBlock = { block, anchor: block.anchor, marks };
        byId.set(block.id, marked);
        link(marked);
        ordered = null;
      }
      return old.filter((mark) => !marks.includes(mark));
    },
    move({ id }) {
      const marked = byId.get(id);
      if (marked === undefined) return;
      unlink(marked);
      link(marked);
      for (const mark of marked.marks) mark.ranges = null;
    },
    remove,
    get: (id) => byId.get(id),
    from: (node) => byAnchor.get(node),
    markOf: (mention) => byId.get(mention.blockId)?.marks.find((mark) => mark.mention === mention),
    inOrder: () => (ordered ??= [...byId.values()].toSorted((one, other) => one.block.id - other.block.id)),
    clear() {
      byId.clear();
      byAnchor.clear();
      ordered = null;
    },
  };
}

function newMark(block: PageBlock, mention: Mention): Mark {
  const text = block.text.slice(mention.start, mention.end);
  return { mention: { ...mention, blockId: block.id, text }, isShown: null, tone: 'light', ranges: null };
}

function isSame(one: Mention, other: Mention): boolean {
  return (
    one.actor === other.actor &&
    one.start === other.start &&
    one.end === other.end &&
    one.reason.kind === other.reason.kind
  );
}
