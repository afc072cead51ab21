import type { ReaderPart } from '../../utils/messaging/protocol';
import type { annotatePage } from './annotate-page';
import type { CaptureOptions } from './capture';
import type { summarise } from './page-summary';
import type { pointAtNames } from './point-at-names';
import type { showNames } from './show-names';

/** What each part that is brought later has to offer. */
export interface Parts {
  page: { annotatePage: typeof annotatePage };
  details: { summarise: typeof summarise };
  names: { showNames: typeof showNames };
  cards: { pointAtNames: typeof pointAtNames };
  capture: { startCapture: (options: Omit<CaptureOptions, 'isAlive' | 'label'>) => void };
}

/** Where the parts meet: their own world, which no page sees. */
const world = globalThis as { standpointParts?: Partial<Parts> };

/** Holds a part ready. One that is brought twice changes nothing. */
export function offerPart<Part extends ReaderPart>(name: Part, part: Parts[Part]): void {
  world.standpointParts = { [name]: part, ...world.standpointParts };
}

/** A part that is there, or once it has been brought. Null when it did not come; it can be asked for again. */
export async function getPart<Part extends ReaderPart>(
  name: Part,
  bring: (part: Part) => Promise<unknown>,
): Promise<Parts[Part] | null> {
  if (!world.standpointParts?.[name]) await bring(name);
  return world.standpointParts?.[name] ?? null;
}
