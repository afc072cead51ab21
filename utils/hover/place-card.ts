import { computePosition, offset, shift, type Platform } from '@floating-ui/core';
import type { Box } from './geometry';

/** The card's outer width, in CSS px: some 60 characters of its text to a line. */
const cardWidthPx = 380;

/** The most of a narrow viewport's width that a card takes. */
const widestShare = 0.92;

/** The card's greatest outer height, in CSS px and as a share of the viewport: what is read stays in sight. */
export const cardMaxHeightPx = 560;
const tallestShare = 0.7;

/** Between the card and the edges of the viewport, in CSS px. */
export const gutterPx = 8;

/** Between the name and the card, in CSS px. */
const gapPx = 8;

/** A card with less room than this beside its name, in CSS px, covers the name rather than shrink further. */
const leastHeightPx = 160;

export interface CardPlacement extends Box {
  side: 'above' | 'below';
}

/** What a card is to be placed by. */
export interface CardSituation {
  /** The line of the name that the card belongs to. */
  line: Box;
  viewport: { width: number; height: number };
  /** The height that the content asks for; longer content scrolls inside. */
  heightPx: number;
  isRightToLeft?: boolean;
}

/** The width of a card in a viewport. */
export function widthInViewport(viewportWidthPx: number): number {
  const width = Math.min(cardWidthPx, viewportWidthPx * widestShare, viewportWidthPx - 2 * gutterPx);
  return Math.max(0, Math.floor(width));
}

/** The height of a card in a viewport, by what its content asks for. */
export function heightInViewport(heightPx: number, viewportHeightPx: number): number {
  return Math.floor(
    Math.min(heightPx, cardMaxHeightPx, viewportHeightPx * tallestShare, viewportHeightPx - 2 * gutterPx),
  );
}

/** What is placed are boxes, and all that clips them is the viewport. */
export function platformOf(viewport: CardSituation['viewport'], isRightToLeft = false): Platform {
  return {
    getElementRects: ({ reference, floating }) => ({ reference, floating }),
    getDimensions: (box) => box,
    getClippingRect: () => ({ x: 0, y: 0, ...viewport }),
    isRTL: () => isRightToLeft,
  };
}

/**
 * Where a card goes: below its name and flush with where the name begins, above where there is more room, moved and
 * cut to stay inside the viewport. Whole pixels, so that its text is not blurred.
 */
export async function placeCard({
  line,
  viewport,
  heightPx,
  isRightToLeft,
}: CardSituation): Promise<CardPlacement> {
  const wantedPx = heightInViewport(heightPx, viewport.height);
  const room = {
    below: viewport.height - gutterPx - gapPx - line.top - line.height,
    above: line.top - gapPx - gutterPx,
  };
  const side = room.below >= Math.min(wantedPx, room.above) ? 'below' : 'above';
  const card = {
    x: 0,
    y: 0,
    width: widthInViewport(viewport.width),
    height: Math.min(wantedPx, Math.max(Math.floor(room[side]), leastHeightPx)),
  };
  const place = await computePosition(
    { x: line.left, y: line.top, width: line.width, height: line.height },
    card,
    {
      platform: platformOf(viewport, isRightToLeft),
      strategy: 'fixed',
      placement: side === 'below' ? 'bottom-start' : 'top-start',
      middleware: [offset(gapPx), shift({ padding: gutterPx, crossAxis: true })],
    },
  );
  return {
    left: Math.round(place.x),
    top: Math.round(place.y),
    width: card.width,
    height: card.height,
    side,
  };
}
