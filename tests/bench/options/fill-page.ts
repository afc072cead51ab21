import { inventedPack } from '../storage/invented-records';
import { takeIn } from './take-in';

/** Runs in a page of the extension: takes an invented pack into the very dataset that the options page shows. */
export function fill(positions: number): Promise<void> {
  return takeIn(inventedPack(positions));
}
