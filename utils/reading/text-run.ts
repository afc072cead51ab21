import type { BlockRole } from './text-block';

/** A stretch of text without a block boundary inside, as a walk finds it. */
export interface TextRun {
  /** 0 until somebody keeps the run as a block; here so that keeping it takes no second object. */
  id: number;
  /** For whoever keeps the run: the reading that saw it last. */
  seenIn: number;
  text: string;
  role: BlockRole;
  lang: string | undefined;
  nodes: Text[];
  /** Where each node begins in `text`. */
  starts: readonly number[];
}

/** Most runs are one node; they share this. */
export const startsOfOne: readonly number[] = Object.freeze([0]);

const anyLetter = /\p{L}/u;

/** Whether there is anything to read: text without a letter names nobody. */
export function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
    if (code >= 128) return anyLetter.test(text);
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
