import type { Surroundings } from './surroundings';
import type { BlockRole, PageBlock } from './text-block';

/** The text nodes that a run is joined from. */
export interface RunNodes {
  nodes: readonly Text[];
  /** Where the text of each begins in the run's. */
  starts: readonly number[];
}

/** Finds the nodes of a run anew; null where it does not stand there any more. */
export type SeekNodes = (run: TextRun) => RunNodes | null;

/** What one node's text starts at. Most runs are one node; they share it. */
const startsOfOne: readonly number[] = [0];

/**
 * A stretch of text without a block boundary inside, as a walk finds it, and the block that is made of it. A class, which
 * keeps no nodes but its first until somebody asks for them, since a long page has tens of thousands and most of them
 * name nobody: half of what reading costs the browser is carrying such objects through its collector.
 */
export class TextRun implements PageBlock {
  // Set by the constructor alone: fields that are defined first and then set cost cold code half as much again.
  /** 0 until somebody keeps the run. */
  declare id: number;
  /** For whoever keeps the run: the reading that first saw it. */
  declare born: number;
  declare isGone: boolean;
  declare text: string;
  declare around: Surroundings;
  declare anchor: Text | Element;
  /** Null where the first node is the only one. */
  declare private all: SeekNodes | RunNodes | null;

  constructor(anchor: Text | Element, text: string, around: Surroundings) {
    this.id = 0;
    this.born = 0;
    this.isGone = false;
    this.text = text;
    this.around = around;
    this.anchor = anchor;
    this.all = isElement(anchor) ? textsInside : null;
  }

  get role(): BlockRole {
    return this.around.role;
  }

  get lang(): string | undefined {
    return this.around.lang;
  }

  /**
   * Where the page has changed it since it was read, the first node alone; one that stands nowhere where all that an element
   * holds was read.
   */
  get nodes(): readonly Text[] {
    return this.found()?.nodes ?? [this.anchor as Text];
  }

  get starts(): readonly number[] {
    return this.found()?.starts ?? startsOfOne;
  }

  /** Goes on with the text of another node. */
  add(data: string, seek: SeekNodes): void {
    this.text += data;
    this.all = seek;
  }

  /** Stands where the other one stands. */
  moveTo(other: TextRun): void {
    this.anchor = other.anchor;
    this.all = other.all;
  }

  /** Whether what was told of this run's nodes holds for the other, which says the same. */
  standsWith(other: TextRun): boolean {
    if (this.anchor !== other.anchor) return false;
    if (this.all === null || other.all === null) return this.all === other.all;
    if (typeof this.all === 'function') return true;
    const { nodes } = this.all;
    return nodes.length === other.nodes.length && nodes.every((node, i) => node === other.nodes[i]);
  }

  saysTheSame(other: TextRun): boolean {
    return this.text === other.text && this.role === other.role && this.lang === other.lang;
  }

  private found(): RunNodes | null {
    if (typeof this.all === 'function')
      this.all = this.all(this) ?? { nodes: [this.standIn()], starts: startsOfOne };
    return this.all;
  }

  private standIn(): Text {
    return isElement(this.anchor) ? this.anchor.ownerDocument.createTextNode('') : this.anchor;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The nodes of a run that is all that an element holds. */
function textsInside({ anchor, text }: TextRun): RunNodes | null {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let joined = '';
  const walker = anchor.ownerDocument.createTreeWalker(anchor, 4);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (node.length === 0) continue;
    nodes.push(node);
    starts.push(joined.length);
    joined += node.data;
  }
  return joined === text ? { nodes, starts } : null;
}

const anyLetter = /\p{L}/u;

/** Whether there is anything to read: text without a letter names nobody. */
export function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
    // Half a character may be half a letter.
    if (code >= 128) return anyLetter.test(text) || /[\ud800-\udfff]/.test(text);
  }
  return false;
}

/** Whether there is nothing but white space. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
