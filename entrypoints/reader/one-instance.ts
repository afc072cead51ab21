/** Where the running instance is known: the script's own world, which no page sees. */
const world = globalThis as { standpointReader?: AbortController };

/**
 * The life of this instance, or null when one runs on the page already: a registered script and one that was injected by
 * hand may both arrive. After an update of the extension the world is a new one, and the former instance an orphan that
 * ends by itself.
 */
export function takePage(): AbortController | null {
  if (world.standpointReader && !world.standpointReader.signal.aborted) return null;
  const life = new AbortController();
  world.standpointReader = life;
  return life;
}
