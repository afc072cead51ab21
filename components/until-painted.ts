/** Settles once what was just said to be shown is on the screen, for work that then holds the page. */
export function untilPainted(): Promise<void> {
  return new Promise((resolve) => {
    // A frame is drawn behind its callbacks; a task of its own begins behind the drawing.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
