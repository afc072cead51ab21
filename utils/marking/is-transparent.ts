import { readColour } from './colour';
import type { StyleReader } from './style-reader';

/** Whether text below an element is seen through it, as below a link that covers a whole teaser. */
export function isTransparent(cover: Element, styles: StyleReader): boolean {
  if (/^(?:img|video|canvas|iframe|svg|object|embed)$/.test(cover.localName)) return false;
  const { opacity, backgroundImage, backgroundColor } = styles.of(cover);
  if (Number(opacity) === 0) return true;
  return backgroundImage === 'none' && readColour(backgroundColor).alpha === 0;
}
