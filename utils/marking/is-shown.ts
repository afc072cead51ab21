import { contrastOf, readColour } from './colour';
import { flatParent } from './flat-tree';
import type { StyleReader } from './style-reader';
import { groundOf } from './tone';

/** Lines lower than this many pixels on screen are not read by anybody. */
const lowestLine = 5;

/** What is left of a text inside a clipping box, in pixels, that still counts as nothing: `sr-only` boxes are 1 × 1. */
const sliver = 2;

/** Below this, opacity and contrast show nothing. */
const faintOpacity = 0.1;
const faintContrast = 1.1;

/** How far up a picture is looked for that text of the ground's own colour may lie on. */
const pictureLevels = 5;

/**
 * Whether somebody who scrolls and looks could see this text. Text that a page hides from people but leaves for scripts
 * is bait: marking it would tell the page which names are known here. Asked only about what was found. Costs a look at
 * each ancestor, most of them read already.
 */
export function isShown(text: Text, rects: DOMRect[], styles: StyleReader): boolean {
  const element = boxedParent(text, styles);
  if (element === null || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const rect = rects.find(({ width, height }) => width >= 1 && height >= lowestLine);
  if (rect === undefined || isOffPage(rect, element.ownerDocument)) return false;
  return hasInk(element, styles) && isUncovered(rect, element, styles);
}

/** The nearest element around a node that has a box of its own. */
export function boxedParent(node: Node, styles: StyleReader): Element | null {
  let element = flatParent(node);
  while (element !== null && styles.of(element).display === 'contents') element = flatParent(element);
  return element;
}

/** Left of or above where scrolling can reach, or right of it. */
function isOffPage(
  { left, right, bottom }: DOMRect,
  { defaultView: view, documentElement }: Document,
): boolean {
  if (view === null) return true;
  const isRtl = view.scrollX < 0 || documentElement.dir === 'rtl';
  if (bottom + view.scrollY <= 0) return true;
  return !isRtl && (right + view.scrollX <= 0 || left + view.scrollX >= documentElement.scrollWidth);
}

/** Whether the letters differ from what is behind them. */
function hasInk(element: Element, styles: StyleReader): boolean {
  const style = styles.of(element);
  const fill = readColour(style.webkitTextFillColor || style.color);
  if (fill.alpha < faintOpacity) return style.backgroundClip.includes('text');
  const ground = groundOf(element, styles);
  if (ground.kind !== 'colour' || contrastOf(fill.luminance, ground.luminance) >= faintContrast) return true;
  return style.textShadow !== 'none' || liesOnPicture(element);
}

/** White text over a photograph that is no background: the photograph stands near it. */
function liesOnPicture(element: Element): boolean {
  let up: Element | null = element;
  for (let level = 0; level < pictureLevels && up !== null && up.localName !== 'body'; level++) {
    if (up.querySelector('img,picture,video,canvas,svg') !== null) return true;
    up = flatParent(up);
  }
  return false;
}

/** Whether no ancestor clips it away or lets it fade. */
function isUncovered(rect: DOMRect, element: Element, styles: StyleReader): boolean {
  let seen = rect;
  let opacity = 1;
  for (let up: Element | null = element; up !== null && up.localName !== 'body'; up = flatParent(up)) {
    const style = styles.of(up);
    opacity *= Number(style.opacity);
    if (opacity < faintOpacity || clipsAll(style)) return false;
    const overflow = `${style.overflowX} ${style.overflowY}`;
    if (overflow === 'visible visible' || style.display === 'inline' || style.display === 'contents')
      continue;
    const box = styles.box(up);
    // What a scroller holds can be reached wherever it is; from there on only the scroller itself must be seen.
    if (/auto|scroll/.test(overflow) && box.width > sliver && box.height > sliver) seen = box;
    else if (isSliver(seen, box)) return false;
  }
  return true;
}

function isSliver(rect: DOMRect, box: DOMRect): boolean {
  const width = Math.min(rect.right, box.right) - Math.max(rect.left, box.left);
  const height = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top);
  return width <= sliver || height <= sliver;
}

function clipsAll(style: CSSStyleDeclaration): boolean {
  if (
    /^(?:inset\((?:50|100)%|circle\(0(?:px|%)?[ )]|polygon\(0(?:px|%)? 0(?:px|%)?, 0(?:px|%)? 0)/.test(
      style.clipPath,
    )
  )
    return true;
  if (/opacity\(0(?:\.0\d*)?%?\)/.test(style.filter)) return true;
  const [, top, right, bottom, left] =
    /^rect\((\S+?)px, (\S+?)px, (\S+?)px, (\S+?)px\)$/.exec(style.clip) ?? [];
  const isPlaced = style.position === 'absolute' || style.position === 'fixed';
  return (
    isPlaced &&
    top !== undefined &&
    (Number(right) - Number(left) <= sliver || Number(bottom) - Number(top) <= sliver)
  );
}
