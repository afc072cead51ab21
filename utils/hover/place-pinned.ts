import { computePosition, offset, shift } from '@floating-ui/core';
import type { Box } from './geometry';
import { gutterPx, heightInViewport, platformOf, widthInViewport, type CardSituation } from './place-card';

/** A pinned card: where it stands, and the height that its content asks for. */
export interface PinnedBox {
  box: Box;
  heightPx: number;
}

type Viewport = CardSituation['viewport'];

/**
 * Where pinned cards stand, at most two, the one pinned last at the end: whole in the viewport and beside each other, or
 * above each other where there is no room beside. The last one was under the pointer just now and moves only as far as
 * it must.
 */
export async function placePinned(cards: readonly PinnedBox[], viewport: Viewport): Promise<Box[]> {
  const [earlier, last] = cards.map((card) => fitted(card, viewport));
  if (!earlier) return [];
  if (!last) return [moved(earlier, earlier, viewport)];
  const isRoomBeside = 2 * last.width + 3 * gutterPx <= viewport.width;
  return isRoomBeside ? placeBeside(earlier, last, viewport) : stack(earlier, last, viewport);
}

async function placeBeside(earlier: Box, last: Box, viewport: Viewport): Promise<Box[]> {
  const kept = moved(last, last, viewport);
  const stays = moved(earlier, earlier, viewport);
  if (areApart(stays, kept)) return [stays, kept];
  const isRight = viewport.width - kept.left - kept.width >= kept.left;
  const needed = earlier.width + 2 * gutterPx;
  const left = isRight
    ? Math.min(kept.left, viewport.width - needed - kept.width)
    : Math.max(kept.left, needed);
  const beside = { ...kept, left };
  const place = await computePosition(rectOf(beside), rectOf(earlier), {
    platform: platformOf(viewport),
    strategy: 'fixed',
    placement: isRight ? 'right-start' : 'left-start',
    // Along the side of the other alone, never over it.
    middleware: [offset(gutterPx), shift({ padding: gutterPx })],
  });
  return [{ ...earlier, left: Math.round(place.x), top: Math.round(place.y) }, beside];
}

/** Each has half of the height; the last one keeps to the half that it is in. */
function stack(earlier: Box, last: Box, viewport: Viewport): Box[] {
  const half = Math.floor((viewport.height - 3 * gutterPx) / 2);
  const isLastAbove = last.top + last.height / 2 < viewport.height / 2;
  const at = (box: Box, isAbove: boolean): Box => {
    const height = Math.min(box.height, half);
    return moved({ ...box, height }, { ...box, top: isAbove ? gutterPx : half + 2 * gutterPx }, viewport);
  };
  return [at(earlier, !isLastAbove), at(last, isLastAbove)];
}

function fitted({ box, heightPx }: PinnedBox, viewport: Viewport): Box {
  return {
    ...box,
    width: widthInViewport(viewport.width),
    height: heightInViewport(heightPx, viewport.height),
  };
}

/** A box at another place, or as near to it as the viewport lets it be whole. */
function moved(box: Box, { left, top }: Pick<Box, 'left' | 'top'>, viewport: Viewport): Box {
  return {
    ...box,
    left: within(left, box.width, viewport.width),
    top: within(top, box.height, viewport.height),
  };
}

function within(at: number, size: number, room: number): number {
  return Math.round(Math.max(gutterPx, Math.min(at, room - size - gutterPx)));
}

function areApart(one: Box, other: Box): boolean {
  return (
    one.left + one.width + gutterPx <= other.left ||
    other.left + other.width + gutterPx <= one.left ||
    one.top + one.height + gutterPx <= other.top ||
    other.top + other.height + gutterPx <= one.top
  );
}

function rectOf({ left, top, width, height }: Box) {
  return { x: left, y: top, width, height };
}
