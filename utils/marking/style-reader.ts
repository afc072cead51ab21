/** Reads computed styles and boxes, each element's once. Valid until the page may have changed: a task. */
export interface StyleReader {
  of: (element: Element) => CSSStyleDeclaration;
  box: (element: Element) => DOMRect;
  /** The answer to a question about an element, asked once. Questions about an element may ask about its parent. */
  once: <Answer>(question: Question<Answer>, element: Element) => Answer;
  /** How far the page is scrolled, and how wide it is. */
  readonly page: { scrollX: number; scrollY: number; width: number };
}

export type Question<Answer> = (element: Element, styles: StyleReader) => Answer;

export function createStyleReader(view: Window): StyleReader {
  const answers = new Map<Question<unknown>, Map<Element, unknown>>();
  let page: StyleReader['page'] | undefined;
  const reader: StyleReader = {
    of: (element) => reader.once(computedStyle, element),
    box: (element) => reader.once(boundingBox, element),
    once<Answer>(question: Question<Answer>, element: Element): Answer {
      let known = answers.get(question);
      if (known === undefined) answers.set(question, (known = new Map()));
      if (known.has(element)) return known.get(element) as Answer;
      const answer = question(element, reader);
      known.set(element, answer);
      return answer;
    },
    get page() {
      page ??= {
        scrollX: view.scrollX,
        scrollY: view.scrollY,
        width: view.document.documentElement.scrollWidth,
      };
      return page;
    },
  };
  return reader;

  function computedStyle(element: Element): CSSStyleDeclaration {
    return view.getComputedStyle(element);
  }
}

function boundingBox(element: Element): DOMRect {
  return element.getBoundingClientRect();
}
