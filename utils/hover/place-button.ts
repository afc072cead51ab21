/** The button's side, its way from the selection, and from the edge of the viewport, in CSS pixels. */
const sidePx = 28;
const gapPx = 6;
const edgePx = 4;

/**
 * Where a small button stands: below the last line of what is selected, at its end; where there is no room, beside it. It
 * never covers what is selected. Null where the end is not in the viewport.
 *
 * @param lines the boxes of the selected lines, in order
 */
export function placeButton(
  lines: readonly { top: number; right: number; bottom: number }[],
  viewport: { width: number; height: number },
): { left: number; top: number } | null {
  const last = lines.at(-1);
  if (!last || last.bottom < 0 || last.top > viewport.height) return null;
  const right = viewport.width - sidePx - edgePx;
  const below = last.bottom + gapPx;
  if (below + sidePx + edgePx <= viewport.height) {
    return { left: clamp(last.right - sidePx / 2, edgePx, right), top: below };
  }
  return {
    left: clamp(last.right + gapPx, edgePx, right),
    top: clamp(last.top, edgePx, viewport.height - sidePx - edgePx),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
