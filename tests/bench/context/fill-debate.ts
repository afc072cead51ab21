import { takeIn } from '../options/take-in';
import { debate } from './invented-debate';

/** Runs in a page of the extension: takes the debate into the very dataset that the popup and the cards show. */
export function fill(): Promise<void> {
  return takeIn(debate());
}
