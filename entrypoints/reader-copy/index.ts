import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyPage } from '../../utils/reading/copy-page';

/** Runs in a page only when the reader asks for its article's text; what it makes is the answer to who ran it. */
export default defineUnlistedScript(() => copyPage(document));
