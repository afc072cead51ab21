/**
 * Whether two texts that an inline element's edge divides are two words by style although nothing stands between them, as
 * in `<span>Politics</span><span>Ada Example</span>` with blocks for spans. A drop cap, floated or set apart, belongs to
 * the word after it. Reads styles, but only where two words would run together.
 *
 * @param before the last UTF-16 unit of the one
 * @param after the first of the other
 * @param crossed the elements entered or left on the way from one to the other
 */
export function areTwoWords(before: string, after: string, crossed: Element[]): boolean {
  return /^(?:[^\W_]|[^\0-\x7F]){2}$/.test(before + after) && crossed.some(standsAlone);
}

function standsAlone(element: Element): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'inline';
  return !/^(?:inline|contents|none|ruby.*)$/.test(display) && !isDropCap(element);
}

function isDropCap(element: Element): boolean {
  return element.textContent.trim().length <= 2;
}
