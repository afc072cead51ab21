import type { FrameContent } from './watch-frames';

/** In CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** Where a frame's document is drawn on the page around all frames, in CSS px of the page's viewport. */
export interface FramePlace {
  /** From the frame's viewport to the page's. */
  toPage: (point: Point) => Point;
  /** From the page's viewport to the frame's. */
  toFrame: (point: Point) => Point;
  /** Boxes of the frame's viewport on the page, cut to what the frame shows; without those outside it. */
  boxesOnPage: (boxes: DOMRect[]) => DOMRect[];
}

/** Measures at every call. `outer` is the place of the document that the frame stands in, when that is a frame too. */
export function createFramePlace(element: FrameContent['element'], outer?: FramePlace): FramePlace {
  function measure() {
    const { left, top, width, height } = element.getBoundingClientRect();
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const inset = (side: 'Left' | 'Top') =>
      Number.parseFloat(style?.[`border${side}Width`] ?? '0') +
      Number.parseFloat(style?.[`padding${side}`] ?? '0');
    // Other than 1 where the frame is drawn larger or smaller than it is laid out.
    const scale = { x: width / (element.offsetWidth || 1), y: height / (element.offsetHeight || 1) };
    const { innerWidth = 0, innerHeight = 0 } = element.contentWindow ?? {};
    return {
      left: left + inset('Left') * scale.x,
      top: top + inset('Top') * scale.y,
      width: innerWidth * scale.x,
      height: innerHeight * scale.y,
      scale,
    };
  }

  return {
    toPage({ x, y }) {
      const { left, top, scale } = measure();
      const point = { x: left + x * scale.x, y: top + y * scale.y };
      return outer ? outer.toPage(point) : point;
    },
    toFrame(point) {
      const { left, top, scale } = measure();
      const { x, y } = outer ? outer.toFrame(point) : point;
      return { x: (x - left) / scale.x, y: (y - top) / scale.y };
    },
    boxesOnPage(boxes) {
      const { left, top, width, height, scale } = measure();
      const seen = boxes.flatMap((box) => {
        const from = {
          x: Math.max(left, left + box.left * scale.x),
          y: Math.max(top, top + box.top * scale.y),
        };
        const to = {
          x: Math.min(left + width, left + box.right * scale.x),
          y: Math.min(top + height, top + box.bottom * scale.y),
        };
        return to.x > from.x && to.y > from.y
          ? [new DOMRect(from.x, from.y, to.x - from.x, to.y - from.y)]
          : [];
      });
      return outer ? outer.boxesOnPage(seen) : seen;
    },
  };
}
