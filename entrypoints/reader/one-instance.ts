/** Where the running instance is known: the script's own world, which no page sees. */
const world = globalThis as { standpointReader?: AbortController };

/**
 * The life of this instance, or null when one runs on the page already: a registered script and one that was injected by
 * hand may both arrive. After an update of the extension the world is a new one, and the former instance an orphan that
 * ends by itself.
 */
export function takePage(): AbortController | null {
  if (isPageTaken()) return null;
  const life = new AbortController();
  world.standpointReader = life;
  return life;
}

/** Whether an instance of this extension as it is now runs on the page. */
export function isPageTaken(): boolean {
  return world.standpointReader?.signal.aborted === false;
}
