import { contrastOf, readColour } from './colour';
import { coverOf, isClipped } from './cover';
import { flatParent } from './flat-tree';
import type { StyleReader } from './style-reader';
import { groundOf } from './tone';

/** Lines lower than this many pixels on screen are not read by anybody. */
const lowestLine = 5;

/** Below this, opacity and contrast show nothing. */
const faintOpacity = 0.1;
const faintContrast = 1.1;

/** How far up a picture is looked for that text of the ground's own colour may lie on. */
const pictureLevels = 5;

const html = 'http://www.w3.org/1999/xhtml';

/**
 * Whether somebody who scrolls and looks could see this text. Text that a page hides from people but leaves for scripts
 * is bait: marking it would tell the page which names are known here. Asked only about what was found. Costs a look at
 * each ancestor that was not looked at for another text.
 */
export function isShown(text: Text, rects: DOMRect[], styles: StyleReader): boolean {
  const element = boxedParent(text, styles);
  if (element === null || element.namespaceURI !== html) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const rect = rects.find(({ width, height }) => width >= 1 && height >= lowestLine);
  if (rect === undefined || isOffPage(rect, element.ownerDocument, styles)) return false;
  const cover = styles.once(coverOf, element);
  if (cover.hidesAll || cover.opacity < faintOpacity || isClipped(rect, cover.clip)) return false;
  return styles.once(hasInk, element);
}

/** The nearest element around a node that has a box of its own. */
function boxedParent(node: Node, styles: StyleReader): Element | null {
  let element = flatParent(node);
  while (element !== null && styles.of(element).display === 'contents') element = flatParent(element);
  return element;
}

/** Left of or above where scrolling can reach, or right of it. */
function isOffPage(
  { left, right, bottom }: DOMRect,
  { documentElement }: Document,
  { page }: StyleReader,
): boolean {
  if (bottom + page.scrollY <= 0) return true;
  const isRtl = page.scrollX < 0 || documentElement.dir === 'rtl';
  return !isRtl && (right + page.scrollX <= 0 || left + page.scrollX >= page.width);
}

/** Whether the letters differ from what is behind them. */
function hasInk(element: Element, styles: StyleReader): boolean {
  const style = styles.of(element);
  const fill = readColour(style.webkitTextFillColor || style.color);
  if (fill.alpha < faintOpacity) return style.backgroundClip.includes('text');
  const ground = styles.once(groundOf, element);
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
