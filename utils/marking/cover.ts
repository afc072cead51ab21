import { flatParent } from './flat-tree';
import type { StyleReader } from './style-reader';

/** What is left of a text inside a clipping box, in pixels, that still counts as nothing: `sr-only` boxes are 1 × 1. */
const sliver = 2;

/** What an element and all around it do to the text inside. */
export interface Cover {
  /** Clipped to nothing or filtered away, wherever the text stands. */
  hidesAll: boolean;
  /** The product of all opacities. */
  opacity: number;
  /** The boxes that clip it, from the inside out. */
  clip: Clip | null;
}

interface Clip {
  box: DOMRect;
  scrolls: boolean;
  outer: Clip | null;
}

/** Asked through `StyleReader.once`, it looks at each ancestor of many texts once. */
export function coverOf(element: Element, styles: StyleReader): Cover {
  if (element.localName === 'body') return { hidesAll: false, opacity: 1, clip: null };
  const parent = flatParent(element);
  const outer = parent === null ? { hidesAll: false, opacity: 1, clip: null } : styles.once(coverOf, parent);
  const style = styles.of(element);
  const opacity = outer.opacity * Number(style.opacity);
  if (outer.hidesAll || clipsAll(style)) return { hidesAll: true, opacity, clip: null };
  const overflow = `${style.overflowX} ${style.overflowY}`;
  const hasBox = style.display !== 'inline' && style.display !== 'contents';
  if (overflow === 'visible visible' || !hasBox) return { hidesAll: false, opacity, clip: outer.clip };
  const box = styles.box(element);
  const scrolls = /auto|scroll/.test(overflow) && box.width > sliver && box.height > sliver;
  return { hidesAll: false, opacity, clip: { box, scrolls, outer: outer.clip } };
}

/** Whether a text at this place is clipped away. */
export function isClipped(rect: DOMRect, innermost: Clip | null): boolean {
  let seen = rect;
  for (let clip = innermost; clip !== null; clip = clip.outer) {
    // What a scroller holds can be reached wherever it is; from there on only the scroller itself must be seen.
    if (clip.scrolls) seen = clip.box;
    else if (isSliver(seen, clip.box)) return true;
  }
  return false;
}

function isSliver(rect: DOMRect, box: DOMRect): boolean {
  const width = Math.min(rect.right, box.right) - Math.max(rect.left, box.left);
  const height = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top);
  return width <= sliver || height <= sliver;
}

const emptyPath =
  /^(?:inset\((?:50|100)%|circle\(0(?:px|%)?[ )]|polygon\(0(?:px|%)? 0(?:px|%)?, 0(?:px|%)? 0)/;

function clipsAll({ clipPath, filter, clip, position }: CSSStyleDeclaration): boolean {
  if (clipPath !== 'none' && emptyPath.test(clipPath)) return true;
  if (filter !== 'none' && /opacity\(0(?:\.0\d*)?%?\)/.test(filter)) return true;
  if (clip === 'auto' || (position !== 'absolute' && position !== 'fixed')) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = Array.from(clip.matchAll(/-?[\d.]+/g), Number);
  return right - left <= sliver || bottom - top <= sliver;
}
