/** A point of the viewport, in CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle of the viewport, in CSS px. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How far a point is from a box, in CSS px; 0 inside. */
export function distanceTo(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.left - x, 0, x - box.left - box.width);
  const dy = Math.max(box.top - y, 0, y - box.top - box.height);
  return Math.hypot(dx, dy);
}
