import type { Surroundings } from './surroundings';
import type { BlockRole, PageBlock } from './text-block';

/** What one node's text starts at. Most runs are one node; they share it. */
const startsOfOne: readonly number[] = Object.freeze([0]);

/**
 * A stretch of text without a block boundary inside, as a walk finds it, and the block that is made of it. A class, and
 * without a list for a single node, since a long page has tens of thousands: half of what reading costs the browser is
 * carrying such objects through its collector.
 */
export class TextRun implements PageBlock {
  /** 0 until somebody keeps the run. */
  id = 0;
  /** For whoever keeps the run: the reading that first saw it. */
  born = 0;
  isGone = false;
  text: string;
  around: Surroundings;
  first: Text;
  private many: { nodes: Text[]; starts: number[] } | null = null;

  constructor(first: Text, text: string, around: Surroundings) {
    this.first = first;
    this.text = text;
    this.around = around;
  }

  get role(): BlockRole {
    return this.around.role;
  }

  get lang(): string | undefined {
    return this.around.lang;
  }

  get nodes(): readonly Text[] {
    return this.many?.nodes ?? [this.first];
  }

  get starts(): readonly number[] {
    return this.many?.starts ?? startsOfOne;
  }

  add(node: Text, data: string): void {
    this.many ??= { nodes: [this.first], starts: [0] };
    this.many.nodes.push(node);
    this.many.starts.push(this.text.length);
    this.text += data;
  }

  /** Stands where the other one stands. */
  moveTo(other: TextRun): void {
    this.first = other.first;
    this.many = other.many;
  }

  standsWith(other: TextRun): boolean {
    if (this.many === null || other.many === null)
      return this.many === other.many && this.first === other.first;
    const { nodes } = other.many;
    return this.many.nodes.length === nodes.length && this.many.nodes.every((node, i) => node === nodes[i]);
  }

  saysTheSame(other: TextRun): boolean {
    return this.text === other.text && this.role === other.role && this.lang === other.lang;
  }
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
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && (code < 9 || code > 13) && code !== 160) return false;
  }
  return true;
}
