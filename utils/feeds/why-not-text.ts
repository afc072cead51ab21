import type { ProblemCode } from '../dataset/checking/problem';

/** What bytes are that are not UTF-8 text, by how they begin. */
export function whyNotText(beginning: Uint8Array): ProblemCode {
  const [first, second] = beginning;
  if (first === 0x1f && second === 0x8b) return 'packed-twice';
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? 'utf-16' : 'broken-text';
}
