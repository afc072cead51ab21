import { elementKind } from './element-kinds';
import { isProse } from './prose';

/** What changed in a page since it was last told. */
export interface PageChange {
  /** Nodes whose surrounding text is to be read again. Some may be gone by now. */
  seeds: Set<Node>;
  /** Nodes that left the place where they stood; some may stand elsewhere. */
  removed: Node[];
}

export interface PageWatch {
  /** Watches a shadow root as well. */
  include: (root: ShadowRoot) => void;
  /** What changed in earlier tasks since the last call; null for nothing. */
  takeChange: () => PageChange | null;
}

export interface WatchOptions {
  signal: AbortSignal;
  /** Called at the first change after `takeChange`. */
  onChange: () => void;
  isOwn?: (node: Node) => boolean;
}

/** Where more than this was told of the children of one element, and more than it has, all of it is read again. */
const crowd = 50;

/**
 * Collects what a page changes about its text. What the browser tells of it is looked at when it is asked for: each
 * question to a record costs, and a live page makes thousands.
 */
export function watchPage(document: Document, { signal, onChange, isOwn }: WatchOptions): PageWatch {
  let told: MutationRecord[] = [];
  const observer = new MutationObserver(collect);
  const observe = (root: Node): void =>
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      // Somebody begins or ends writing there.
      attributeFilter: ['contenteditable'],
    });

  function collect(records: MutationRecord[]): void {
    const isFirst = told.length === 0;
    for (const record of records) told.push(record);
    if (isFirst) onChange();
  }

  // Most added or removed one node.
  function collectOne(record: MutationRecord, { seeds, removed }: PageChange): void {
    if (record.type !== 'childList') {
      seeds.add(record.target);
      return;
    }
    const { addedNodes } = record;
    for (const node of addedNodes) if (canHoldText(node) && isOwn?.(node) !== true) seeds.add(node);
    const { removedNodes } = record;
    if (removedNodes.length === 0) return;
    let lostText = false;
    for (const node of removedNodes) {
      if (canHoldText(node)) removed.push(node);
      lostText ||= carriesText(node);
    }
    const { previousSibling, nextSibling, target } = record;
    for (const beside of [previousSibling ?? nextSibling ?? target, nextSibling])
      if (beside !== null && carriesText(beside)) seeds.add(beside);
    // It may have been read as a whole with what it holds no more.
    if (lostText && isProse(target as Element)) seeds.add(target);
  }

  observe(document);
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    include: observe,
    takeChange() {
      const crowded = crowdedAmong(told);
      const change: PageChange = { seeds: new Set(crowded.keys()), removed: [] };
      for (const record of told) if (!crowded.has(record.target)) collectOne(record, change);
      told = [];
      return change.seeds.size + change.removed.length === 0 ? null : change;
    },
  };
}

/** Each with how much was told of its children. */
function crowdedAmong(records: MutationRecord[]): Map<Node, number> {
  const counts = new Map<Node, number>();
  for (const { target } of records) counts.set(target, (counts.get(target) ?? 0) + 1);
  for (const [target, count] of counts)
    if (count <= crowd || target.parentNode === null || target.childNodes.length >= count)
      counts.delete(target);
  return counts;
}

/** Whether a run may go through it: a block beside what was removed stays as it was. */
function carriesText(node: Node): boolean {
  return (
    node.nodeType === 3 || (node.nodeType === 1 && elementKind((node as Element).localName) === 'inline')
  );
}

function canHoldText(node: Node): boolean {
  return node.nodeType === 3 || node.nodeType === 1;
}
