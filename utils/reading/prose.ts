import { noteworthy } from './surroundings';

/** Anything but the elements that mark words in a sentence; a page lays out its parts in others. */
const other = `:not(a,b,em,i,strong),${noteworthy}`;

/**
 * Two words may stand here with nothing between them but the edge of an element that is laid out as a block: a capital or a
 * digit behind a small letter, a small letter behind two capitals, or letters of a script that has no capitals. Two words in
 * small letters alone are taken for one.
 */
const mayMeet = /[a-z\xDF-\u046F][A-Z\d\xC0-\xDE\u0400-\u042F]|[A-Z]{2}[a-z]|[\u0530-\u1DFF\u2E80-\uD7FF]/;

/** More UTF-16 units than this are walked to, in slices. */
const longestProse = 20_000;

/** Whether all that a block holds is text and words marked in it. One question, which ends at the first other element. */
export function isProse(block: Element): boolean {
  return block.childElementCount === 0 || block.querySelector(other) === null;
}

/**
 * The text of a block of prose; null where the block is none, and where its elements have to be looked at. Its nodes are not
 * touched, which is what reading a page costs most.
 */
export function proseOf(block: Element): string | null {
  if (!isProse(block)) return null;
  const text = block.textContent;
  return block.childElementCount > 0 && (text.length > longestProse || mayMeet.test(text)) ? null : text;
}
