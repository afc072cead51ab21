import { indexOf } from './compile-index';
import { openLayer } from './layer-bytes';
import type { NamesIndex } from './names-index';

/** The whole index, to be stored as it is. Not for an index with edits. */
export function indexBytes({ layers }: NamesIndex): Uint8Array<ArrayBuffer> {
  if (layers.length > 1) throw new Error('edits are laid over a stored index, not stored with it');
  return layers[0].bytes;
}

/** An index over its bytes, nothing unpacked; null when they are of another format or damaged. */
export function openIndex(bytes: Uint8Array<ArrayBuffer>): NamesIndex | null {
  const layer = openLayer(bytes);
  return layer && indexOf(layer);
}
