import { elementKind } from './element-kinds';

/** What changed in a page since it was last told. */
export interface PageChange {
  /** Nodes whose surrounding text is to be read again. Some may be gone by now. */
  seeds: Set<Node>;
  /** Text nodes that changed in place. */
  rewritten: Set<Text>;
  /** Nodes left the page. */
  hasRemovals: boolean;
  /** So much came or changed that one pass over the page is cheaper. */
  isHuge: boolean;
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

/** Above this many added nodes the page is read as a whole: Dark Reader's rule. */
const hugeNodes = 1000;

/** Collects what a page changes about its text. The observer's own work is a few set entries a change. */
export function watchPage(document: Document, { signal, onChange, isOwn }: WatchOptions): PageWatch {
  let change: PageChange | null = null;
  let added = 0;
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
    change ??= { seeds: new Set(), rewritten: new Set(), hasRemovals: false, isHuge: false };
    for (const record of records) collectOne(record, change);
    if (added > hugeNodes) {
      change.isHuge = true;
      change.seeds.clear();
    }
    if (isFirst) onChange();
  }

  function collectOne(record: MutationRecord, into: PageChange): void {
    if (record.type === 'attributes') into.isHuge = true;
    else if (record.type === 'characterData') {
      into.seeds.add(record.target);
      if (record.target.nodeType === 3) into.rewritten.add(record.target as Text);
    } else {
      added += record.addedNodes.length;
      for (let i = 0; i < record.addedNodes.length; i++) {
        const node = record.addedNodes[i];
        if (node !== undefined && canHoldText(node) && isOwn?.(node) !== true) into.seeds.add(node);
      }
      if (record.removedNodes.length > 0) {
        into.hasRemovals = true;
        for (const node of [record.previousSibling, record.nextSibling, record.target])
          if (node !== null && carriesText(node)) into.seeds.add(node);
      }
    }
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
      added = 0;
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
