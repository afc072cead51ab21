import { useEffect, useRef, useState } from 'preact/hooks';
import type * as Drawing from './draw-plots';

type Draw = (drawing: typeof Drawing, widthPx: number) => Element;

export interface PlotFigureProps {
  /** What the plot shows; its figures stand in a table beside it. */
  label: string;
  /** Stays the same function as long as the plot does. */
  draw: Draw;
}

/** A plot as wide as there is room, drawn anew when that changes. */
export function PlotFigure({ label, draw }: PlotFigureProps) {
  const rootRef = useRef<HTMLDivElement>(null);
  const [widthPx, setWidthPx] = useState(0);
  const drawing = useDrawing();
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidthPx(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(rootRef.current!);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (drawing && widthPx > 0) rootRef.current?.replaceChildren(withoutLabels(draw(drawing, widthPx)));
  }, [drawing, draw, widthPx]);
  return <div class="balance-plot" role="img" aria-label={label} ref={rootRef} />;
}

/** The library names the groups of its marks, where assistive technology knows no names; the whole has one. */
function withoutLabels(drawn: Element): Element {
  for (const group of drawn.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
  return drawn;
}

/** The drawing part of the page, fetched when the first plot needs it. */
function useDrawing(): typeof Drawing | undefined {
  const [drawing, setDrawing] = useState<typeof Drawing>();
  useEffect(() => {
    const fetchPart = async () => setDrawing(await import('./draw-plots'));
    void fetchPart();
  }, []);
  return drawing;
}
