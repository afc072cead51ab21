/** Reads computed styles and boxes, each element's once. Valid until the page may have changed: a task. */
export interface StyleReader {
  of: (element: Element) => CSSStyleDeclaration;
  box: (element: Element) => DOMRect;
}

export function createStyleReader(document: Document): StyleReader {
  const view = document.defaultView;
  if (view === null) throw new Error('a document without a window has no styles');
  const styles = new Map<Element, CSSStyleDeclaration>();
  const boxes = new Map<Element, DOMRect>();
  return {
    of(element) {
      let style = styles.get(element);
      if (style === undefined) styles.set(element, (style = view.getComputedStyle(element)));
      return style;
    },
    box(element) {
      let box = boxes.get(element);
      if (box === undefined) boxes.set(element, (box = element.getBoundingClientRect()));
      return box;
    },
  };
}
