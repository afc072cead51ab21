import { distanceTo, type Box, type Point } from './geometry';

/** How far beyond the corners of the card the triangle reaches, in CSS px: a hand does not draw straight lines. */
const slackPx = 12;

/** How far the pointer may drift back and still count as going on, in CSS px. */
const driftPx = 1;

/** Where the pointer is and was, and what it may be heading for. */
export interface Heading {
  /** The last point on the name. */
  from: Point;
  previous: Point;
  now: Point;
  card: Box;
}

/**
 * Whether the pointer is on its way from a name to the card: inside the triangle between the point where it left the
 * name and the card's near edge, and not going away from the card. The well-known menu triangle
 * (https://bjk5.com/post/44698559168/breaking-down-amazons-mega-dropdown).
 */
export function isTowardCard({ from, previous, now, card }: Heading): boolean {
  if (distanceTo(card, now) > distanceTo(card, previous) + driftPx) return false;
  const [a, b] = nearEdge(card, from);
  return isInTriangle(now, apexBehind(from, card), a, b);
}

/** The two ends of the edge of the card that faces the point, widened by the slack. */
function nearEdge(card: Box, from: Point): [Point, Point] {
  const right = card.left + card.width;
  const bottom = card.top + card.height;
  const isBeside = from.y >= card.top && from.y <= bottom;
  if (isBeside) {
    const x = from.x < card.left ? card.left : right;
    return [
      { x, y: card.top - slackPx },
      { x, y: bottom + slackPx },
    ];
  }
  const y = from.y < card.top ? card.top : bottom;
  return [
    { x: card.left - slackPx, y },
    { x: right + slackPx, y },
  ];
}

/** The tip of the triangle, a little behind the point so that the first steps off the name are inside. */
function apexBehind(from: Point, card: Box): Point {
  const toX = clamp(from.x, card.left, card.left + card.width) - from.x;
  const toY = clamp(from.y, card.top, card.top + card.height) - from.y;
  const length = Math.hypot(toX, toY) || 1;
  return { x: from.x - (toX / length) * slackPx, y: from.y - (toY / length) * slackPx };
}

function isInTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const ab = turn(a, b, p);
  const bc = turn(b, c, p);
  const ca = turn(c, a, p);
  return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
}

function turn(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
