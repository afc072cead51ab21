import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelection } from '../../utils/reading/read-selection';

/**
 * Runs in a page only when the reader asks to keep what they selected; what it makes is the answer to who ran it. Nothing
 * where the focus is in a frame: what is selected there is meant.
 */
export default defineUnlistedScript(() =>
  document.activeElement?.matches('iframe, frame') ? null : readSelection(window),
);
