import type { Point, TestPage } from './test-browser';

/**
 * What one takes, in seconds, by the Keystroke-Level Model: S. K. Card, T. P. Moran, A. Newell, “The Keystroke-Level Model
 * for User Performance Time with Interactive Systems”, Communications of the ACM 23 (7), 1980, 396–410,
 * https://doi.org/10.1145/358886.358895. A button of the mouse is told apart from keys since D. Kieras, “Using the
 * Keystroke-Level Model to Estimate Execution Times”, University of Michigan, 2001.
 */
const seconds = {
  /** A key, by somebody who types 40 words a minute: the average of those who are no typists. */
  K: 0.28,
  /** Pointing at something. */
  P: 1.1,
  /** A button of the mouse, pressed or released. */
  B: 0.1,
  /** A hand on its way between mouse and keyboard. */
  H: 0.4,
  /** Making up one's mind. */
  M: 1.35,
};

export type Operator = keyof typeof seconds;

/** What was done so far, one letter each; the browser's own time is not in it. */
export interface Hand {
  done: () => string;
  /** How long a practised reader takes for it, in seconds. */
  takesSeconds: () => number;
  /** A page whose pointer and keys are counted; with the first of them the reader makes up their mind. */
  on: (page: TestPage) => TestPage;
}

/** Counts what a reader does whose hand is on the mouse at first, from `before` on. */
export function createHand(before: readonly Operator[] = []): Hand {
  const operators = [...before];
  let holds: 'mouse' | 'keyboard' = 'mouse';

  function reach(device: typeof holds): void {
    if (holds !== device) operators.push('H');
    holds = device;
  }

  return {
    done: () => operators.join(' '),
    takesSeconds: () => operators.reduce((sum, operator) => sum + seconds[operator], 0),
    on(page) {
      let hasDecided = false;
      const decide = () => {
        if (!hasDecided) operators.push('M');
        hasDecided = true;
      };
      return {
        ...page,
        movePointer(to: Point, options) {
          decide();
          reach('mouse');
          operators.push('P');
          return page.movePointer(to, options);
        },
        pressButton() {
          operators.push('B', 'B');
          return page.pressButton();
        },
        pressKey(key) {
          decide();
          reach('keyboard');
          operators.push('K');
          return page.pressKey(key);
        },
        typeText(text) {
          decide();
          reach('keyboard');
          operators.push(...Array.from(text, () => 'K' as const));
          return page.typeText(text);
        },
      };
    },
  };
}
