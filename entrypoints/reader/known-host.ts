import type { KnownHost } from '../../utils/reading/page-kind';

/** Where it is told: the script's own world, which no page sees. */
const world = globalThis as { standpointHost?: KnownHost };

/** Said by a script that the browser runs, before the reader script, on such hosts alone: no page carries the lists. */
export function tellHost(known: KnownHost): void {
  world.standpointHost = known;
}

/** Undefined for most hosts. */
export function knownHost(): KnownHost | undefined {
  return world.standpointHost;
}
