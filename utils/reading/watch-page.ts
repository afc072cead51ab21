import { elementKind } from './element-kinds';

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
  /** What changed since the last call; null for nothing. */
  takeChange: () => PageChange | null;
}

export interface WatchOptions {
  signal: AbortSignal;
  /** Called at the first change after `takeChange`. */
  onChange: () => void;
  isOwn?: (node: Node) => boolean;
}

/** Collects what a page changes about its text. The observer's own work is a few set entries a change. */
export function watchPage(document: Document, { signal, onChange, isOwn }: WatchOptions): PageWatch {
  let change: PageChange | null = null;
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
    const isFirst = change === null;
    change ??= { seeds: new Set(), removed: [] };
    for (const record of records) collectOne(record, change);
    if (change.seeds.size + change.removed.length === 0) change = null;
    else if (isFirst) onChange();
  }

  // Each question to a record costs, and a live page makes thousands: most added or removed one node.
  function collectOne(record: MutationRecord, { seeds, removed }: PageChange): void {
    if (record.type !== 'childList') {
      seeds.add(record.target);
      return;
    }
    const { addedNodes } = record;
    for (let i = 0; i < addedNodes.length; i++) {
      const node = addedNodes[i];
      if (node !== undefined && canHoldText(node) && isOwn?.(node) !== true) seeds.add(node);
    }
    const { removedNodes } = record;
    if (removedNodes.length === 0) return;
    for (let i = 0; i < removedNodes.length; i++) {
      const node = removedNodes[i];
      if (node !== undefined && canHoldText(node)) removed.push(node);
    }
    const { previousSibling, nextSibling } = record;
    if (previousSibling !== null && carriesText(previousSibling)) seeds.add(previousSibling);
    if (nextSibling !== null && carriesText(nextSibling)) seeds.add(nextSibling);
    if (previousSibling === null && nextSibling === null && carriesText(record.target))
      seeds.add(record.target);
  }

  observe(document);
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    include: observe,
    takeChange() {
      const records = observer.takeRecords();
      if (records.length > 0) collect(records);
      const taken = change;
      change = null;
      return taken;
    },
  };
}

/** Text beside what was removed may belong to another run now; a block beside it stays as it was. */
function carriesText(node: Node): boolean {
  return (
    node.nodeType === 3 || (node.nodeType === 1 && elementKind((node as Element).localName) === 'inline')
  );
}

function canHoldText(node: Node): boolean {
  return node.nodeType === 3 || node.nodeType === 1;
}
